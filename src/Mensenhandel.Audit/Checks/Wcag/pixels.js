// Which part of the pixels of a picture (PNG, base64) stands out too little against a colour.
async (kit, { png, colour, need }) => {
  const bytes = Uint8Array.from(atob(png), c => c.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height), pen = canvas.getContext('2d');
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  let weak = 0, lowest = 21;
  for (let i = 0; i < data.length; i += 4) {
    const ratio = kit.contrast([data[i], data[i + 1], data[i + 2]], colour);
    if (ratio < need) weak++;
    lowest = Math.min(lowest, ratio);
  }
  return { weak: weak / (data.length / 4), lowest };
}
