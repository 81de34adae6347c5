// The texts that stand on a picture or gradient, where axe cannot decide: place, colour and the ratio that they need.
kit => {
  const list = [];
  for (const { parent, boxes } of kit.texts()) {
    if (list.length >= 20) break;
    const style = getComputedStyle(parent), colour = kit.rgb(style.color);
    if (!colour || colour[3] !== 1 || style.textShadow !== 'none' || style.webkitTextFillColor !== style.color || parent.closest('svg, [aria-disabled="true"], :disabled') || !boxes.length) continue;
    let picture = false, faded = false;
    for (let e = parent; e; e = e.parentElement) {
      const s = getComputedStyle(e);
      if (s.opacity !== '1' || s.filter !== 'none' || s.mixBlendMode !== 'normal') faded = true;
      if (s.backgroundImage !== 'none') { picture = true; break; }
      if (kit.rgb(s.backgroundColor)?.[3] === 1) break;
    }
    const box = boxes[0];
    if (!picture && box.bottom > 0 && box.top < innerHeight) picture = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2).some(e => /^(img|video|canvas|picture)$/.test(e.localName));
    if (!picture || faded) continue;
    const size = parseFloat(style.fontSize), need = size >= 24 || size >= 18.66 && +style.fontWeight >= 700 ? 3 : 4.5;
    list.push({ ...kit.seen('contrast-minimum', parent), need, colour, x: Math.max(0, box.left + scrollX), y: Math.max(0, box.top + scrollY), width: box.width, height: box.height });
  }
  return list;
}
