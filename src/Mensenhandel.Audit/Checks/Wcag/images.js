// WCAG 1.1.1: a file name or a word that stands for nothing is no text alternative; and a picture that is all there is,
// cannot be decoration. WCAG 1.4.5: text inside a picture.
async kit => {
  const found = [];
  const hidden = e => e.closest('[aria-hidden="true"]') !== null || e.matches('[role="presentation"], [role="none"]');
  for (const image of document.querySelectorAll('img[alt], input[type="image"][alt], area[alt], [role="img"][aria-label], svg[aria-label], canvas[aria-label]')) {
    const alt = kit.squeeze(image.getAttribute('aria-label') ?? image.getAttribute('alt'));
    if (!alt || hidden(image)) continue;
    const source = (image.getAttribute('src') ?? '').split(/[?#]/)[0];
    const file = source.startsWith('data:') ? '' : source.split('/').at(-1);
    const isFile = /^[^\s]+\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i.test(alt) || file.length > 4 && (alt === file || alt === decodeURI(file.replace(/\.\w+$/, '')) && /[\d_-]/.test(alt) && !/\s/.test(alt)) || /^(img|dsc|dscn|dcim|image|foto|photo|scan|screenshot|schermafbeelding)[_ -]?\d{2,}$/i.test(alt);
    const stands = /^(an? )?(image|img|picture|photo|foto|afbeelding|plaatje|beeld|icon|icoon|graphic|grafiek|chart|illustratie|illustration|banner|logo|spacer|placeholder|alt|alt ?text|alttekst|untitled|tekst|blank|todo|x+)( (here|hier))?$/i.test(alt);
    if (isFile) found.push(kit.seen('non-text-content', image, { measured: { alt } }));
    // Such a word may be all there is to say of a picture in a link; for a drawn sign it may be its meaning.
    else if (stands) found.push(kit.seen('non-text-content', image, { unsure: /^(logo|banner|icoon|icon|foto|photo|grafiek|chart|illustratie|illustration)$/i.test(alt) || !/img|area|input/.test(image.localName), measured: { alt } }));
  }
  const words = kit.squeeze([...kit.texts()].map(t => t.node.data).join(' '));
  const pictures = [...document.querySelectorAll('img, canvas')].filter(e => kit.onScreen(e) && (e.localName === 'canvas' || e.complete && e.naturalWidth > 8));
  const drawn = globalThis[Symbol.for('mensenhandel.watch')]?.drawn ?? new Map();
  for (const picture of pictures) {
    const named = kit.name(picture) || picture.getAttribute('aria-label') || picture.closest('[aria-label], [aria-labelledby], a, button, [role="button"]');
    if (picture.localName === 'canvas') {
      const text = kit.squeeze(drawn.get(picture) ?? '');
      if (text.length > 2 && !named && !kit.squeeze(picture.textContent) && !picture.closest('[aria-hidden="true"]') && !words.toLowerCase().includes(text.toLowerCase()))
        found.push(kit.seen('non-text-content', picture, { text, measured: { alt: '', getekend: text } }));
      continue;
    }
    const put = picture.hasAttribute('alt');
    const silent = put && (hidden(picture) || !picture.alt && !picture.title && !picture.getAttribute('aria-label'));
    const called = `${(picture.getAttribute('src') ?? '').split('/').at(-1).startsWith('data') ? '' : (picture.getAttribute('src') ?? '').split('/').at(-1)} ${picture.alt}`;
    if (silent && !picture.closest('a, button, [role="button"], [role="link"]') && words.length === 0 && pictures.length === 1 && /logo|chart|grafiek|diagram|kaart|map|plattegrond|infograph|schema|tabel|table/i.test(called))
      found.push(kit.seen('non-text-content', picture, { measured: { alt: '', 'enige inhoud': 'ja' } }));
    else if (silent && picture.width * picture.height > 2000 && /logo|chart|grafiek|diagram|infograph|plattegrond|tabel|schema/i.test(called) && !hidden(picture))
      found.push(kit.seen('non-text-content', picture, { unsure: true, measured: { alt: '' } }));
    if (silent && picture.title) found.push(kit.seen('non-text-content', picture, { unsure: true, measured: { alt: picture.title } }));
  }
  // A background picture without a role or text of its own.
  for (const e of document.querySelectorAll('body *')) {
    const style = getComputedStyle(e);
    const url = /url\("?([^")]+)"?\)/.exec(style.backgroundImage)?.[1] ?? '';
    if (url && kit.onScreen(e) && !kit.squeeze(e.innerText) && !kit.name(e) && !hidden(e) && !e.children.length && e.getBoundingClientRect().width > 40 && /logo|chart|grafiek|tekst|text|banner|titel|title|kaart|plattegrond/i.test(url))
      found.push(kit.seen('non-text-content', e, { unsure: true, measured: { alt: '', achtergrond: url.slice(0, 100) } }));
  }
  // Letters of a private area are pictures out of a font.
  for (const { node, parent } of kit.texts())
    if (/^[\s\p{Co}]+$/u.test(node.data)) {
      const control = parent.closest('a, button, [role="button"]');
      if (control ? !kit.name(control).replace(/\p{Co}/gu, '').trim() : !parent.closest('[aria-hidden="true"], [role="img"][aria-label]'))
        found.push(kit.seen('non-text-content', parent, { unsure: !control, measured: { alt: '', teken: 'pictogram' } }));
    }
  // The text of a drawing that is loaded as a picture cannot be enlarged, recoloured or read in another letter.
  const sources = new Map();
  for (const image of document.querySelectorAll('img, input[type="image"]')) if (kit.onScreen(image) && image.src) sources.set(image, image.src);
  for (const [image, src] of sources) {
    const url = new URL(src, document.baseURI);
    const alt = image.alt ?? '';
    if (/\.svg$/i.test(url.pathname) && url.origin === location.origin || src.startsWith('data:image/svg')) {
      try {
        const drawing = src.startsWith('data:') ? (src.includes(';base64,') ? atob(src.split(',')[1]) : decodeURIComponent(src.slice(src.indexOf(',') + 1))) : await (await fetch(url)).text();
        const text = kit.squeeze([...drawing.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(m => m[1].replace(/<[^>]+>/g, ' ')).join(' '));
        const read = text.match(/\p{L}{2,}/gu) ?? [];
        if (read.length && !/logo|beeldmerk/i.test(alt + src.slice(0, 200)))
          found.push(kit.seen('images-of-text', image, { text, unsure: read.length < 2 || /chart|grafiek|diagram|kaart|schema|map/i.test(alt + url.pathname.slice(0, 200)) }));
      } catch { /* not to be read */ }
    } else if (!/logo|beeldmerk|foto|photo/i.test(alt) && alt.split(/\s+/).length >= 8 && image.naturalWidth > image.naturalHeight * 2)
      found.push(kit.seen('images-of-text', image, { text: alt, unsure: true }));
    else if (/tekst|text|titel|title|kop|heading|banner|knop|button|quote|citaat/i.test(url.protocol === 'data:' ? '' : url.pathname.split('/').at(-1)) && !/logo/i.test(alt))
      found.push(kit.seen('images-of-text', image, { text: alt || url.pathname.split('/').at(-1), unsure: true }));
    // Pixels large enough for words: only a person sees whether there are any.
    else if (image.complete && image.naturalWidth > 1 && image.width > 100 && image.height > 30 && !hidden(image))
      found.push(kit.seen('images-of-text', image, { text: alt || url.pathname.split('/').at(-1).slice(0, 60), unsure: true, measured: { raster: 'ja' } }));
  }
  return found;
}
