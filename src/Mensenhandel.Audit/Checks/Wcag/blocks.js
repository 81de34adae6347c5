// The text of each block with the language that the page says it has.
kit => {
  const blocks = new Map();
  for (const { node, parent } of kit.texts()) {
    if (parent.closest('pre, code, kbd, samp, script, [translate="no"]')) continue;
    const speaks = parent.closest('[lang]')?.lang ?? '';
    let block = parent;
    while (block.parentElement && /^inline/.test(getComputedStyle(block).display) && block.localName !== 'body' && (block.parentElement.closest('[lang]')?.lang ?? '') === speaks) block = block.parentElement;
    const all = blocks.get(block) ?? { speaks, text: '' };
    all.text += ' ' + node.data;
    blocks.set(block, all);
  }
  return [...blocks].map(([block, { speaks, text }]) => ({ ...kit.seen('language', block), text: kit.squeeze(text), measured: { taal: speaks } }));
}
