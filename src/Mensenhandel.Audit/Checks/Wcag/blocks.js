// The text of each block, and what assistive software reads out for its pictures, with the language that the page says it has.
kit => {
  const blocks = new Map();
  const add = (parent, text, spoken) => {
    const holder = parent.closest('[lang]'), speaks = holder?.lang ?? '';
    let block = parent;
    while (block.parentElement && /^inline/.test(getComputedStyle(block).display) && block.localName !== 'body' && (block.parentElement.closest('[lang]')?.lang ?? '') === speaks) block = block.parentElement;
    const all = blocks.get(block) ?? { speaks, holder, text: '', spoken: '' };
    all[spoken ? 'spoken' : 'text'] += ' ' + text;
    blocks.set(block, all);
  };
  const code = 'pre, code, kbd, samp, script, [translate="no"]';
  for (const { node, parent } of kit.texts()) if (!parent.closest(code)) add(parent, node.data);
  for (const image of document.querySelectorAll('img, [role="img"], input[type="image"], area'))
    if (!image.closest('[aria-hidden="true"], [role="presentation"]') && image.checkVisibility() && kit.name(image)) add(image, kit.name(image), true);
  const title = kit.squeeze(document.title), page = document.documentElement;
  const list = [...blocks].map(([block, { speaks, holder, text, spoken }]) => ({
    ...kit.seen('language', block), text: kit.squeeze(text),
    measured: { taal: speaks, voorgelezen: kit.squeeze(spoken), drager: holder && holder !== page && holder !== document.body ? kit.selector(holder) : '', html: holder ? holder.cloneNode(false).outerHTML.slice(0, 300) : '' },
  }));
  if (title) list.push({ rule: 'title', selector: 'title', html: '', text: '', measured: { taal: page.lang, voorgelezen: title, drager: '', html: '' } });
  return list;
}
