// WCAG 1.1.1: a file name or a word that stands for nothing is no text alternative.
kit => [...document.querySelectorAll('img[alt], input[type="image"][alt], area[alt], [role="img"][aria-label]')].flatMap(image => {
  const alt = kit.squeeze(image.getAttribute('alt') ?? image.getAttribute('aria-label'));
  if (!alt || image.closest('[aria-hidden="true"]') || image.matches('[role="presentation"], [role="none"]')) return [];
  const file = (image.getAttribute('src') ?? '').split(/[?#]/)[0].split('/').at(-1);
  const isFile = /^[^\s]+\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i.test(alt) || file.length > 4 && (alt === file || alt === decodeURI(file.replace(/\.\w+$/, '')) && /[\d_-]/.test(alt) && !/\s/.test(alt));
  const stands = /^(image|img|picture|photo|foto|afbeelding|plaatje|beeld|logo|icon|icoon|graphic|spacer|placeholder|alt|untitled|(img|dsc|dcim|image|foto)[_ -]?\d+)$/i.test(alt);
  return isFile ? [kit.seen('non-text-content', image, { measured: { alt } })]
    : stands ? [kit.seen('non-text-content', image, { unsure: !/\d/.test(alt) && !/^(spacer|placeholder|alt|untitled)$/i.test(alt), measured: { alt } })] : [];
})
