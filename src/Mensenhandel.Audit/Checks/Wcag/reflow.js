// WCAG 1.4.10, whose only width is 320; at others a page that slides sideways is a question. At 320 CSS pixels nothing but what needs two dimensions (tables, pictures, code) makes the page scroll sideways.
kit => {
  const free = 'table, img, svg, video, canvas, iframe, object, embed, map, math, pre, code, [role="toolbar"], [role="grid"]';
  const root = document.scrollingElement;
  if (root.scrollWidth <= innerWidth + 1) return [];
  const rightToLeft = getComputedStyle(root).direction === 'rtl';
  const held = element => {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.overflowX !== 'visible' || style.position === 'fixed') return true;
    }
    return false;
  };
  const out = box => rightToLeft ? box.left + scrollX < -1 : box.right + scrollX > innerWidth + 1;
  const wide = new Map();
  for (const { parent, boxes } of kit.texts())
    if (!parent.closest(free) && boxes.some(out) && !held(parent)) wide.set(parent, Math.max(...boxes.map(b => b.right)));
  for (const field of document.querySelectorAll('input, select, textarea, button'))
    if (kit.visible(field) && !field.closest(free) && out(field.getBoundingClientRect()) && !held(field))
      wide.set(field, field.getBoundingClientRect().right);
  return [...wide].slice(0, 5).map(([element, right]) => kit.seen('reflow', element, { unsure: innerWidth > 320, measured: { breedte: `${Math.round(right)} px`, scherm: String(innerWidth) } }));
}
