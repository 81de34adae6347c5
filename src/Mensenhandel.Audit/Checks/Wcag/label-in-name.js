// WCAG 2.5.3: who says what stands on a button must reach that button.
kit => {
  const plain = text => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const targets = 'a[href], button, summary, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="radio"], [role="switch"], input[type="submit"], input[type="button"]';
  const shown = element => {
    if (element.localName === 'input') return element.value;
    let text = '';
    for (const { node, parent } of kit.texts(element))
      if (!parent.closest('[aria-hidden="true"], svg, sup, rt')) text += node.data;
    return text;
  };
  return [...document.querySelectorAll(targets)].flatMap(element => {
    if (!element.matches('[aria-label], [aria-labelledby]') || !kit.visible(element)) return [];
    const label = plain(shown(element));
    // One or two signs ("X", ">", "B") stand for a picture; private letters are icons.
    if (label.length < 3 || /\p{Co}/u.test(label)) return [];
    const called = kit.name(element);
    return plain(called).includes(label) ? [] : [kit.seen('label-in-name', element, { measured: { naam: called } })];
  });
}
