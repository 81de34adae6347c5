// WCAG 2.5.8: 24 by 24 CSS pixels, or so much room that a circle of 24 pixels around its middle touches no other target.
// https://www.w3.org/TR/WCAG22/#target-size-minimum
kit => {
  const least = 24;
  const some = 'a[href], area, button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="menuitem"], [role="option"], [onclick]';
  const join = boxes => boxes.length === 0 ? null : {
    left: Math.min(...boxes.map(b => b.left)), top: Math.min(...boxes.map(b => b.top)), right: Math.max(...boxes.map(b => b.right)), bottom: Math.max(...boxes.map(b => b.bottom)),
  };
  const own = e => [e, ...e.querySelectorAll('*')].flatMap(part => [...part.getClientRects()]).filter(b => b.width > 0 && b.height > 0);
  // A label is pressed as its field is.
  const boxes = e => [...own(e), ...(/checkbox|radio/.test(e.type ?? '') ? [...(e.labels ?? [])].flatMap(own) : [])];
  const targets = [...document.querySelectorAll(some)].filter(e => kit.onScreen(e) && !e.matches(':disabled, [aria-disabled="true"]') && !e.closest('[inert]') && getComputedStyle(e).pointerEvents !== 'none')
    .map(e => ({ e, boxes: boxes(e) })).map(t => ({ ...t, box: join(t.boxes) })).filter(t => t.box);
  const wide = t => t.box.right - t.box.left, high = t => t.box.bottom - t.box.top;
  // What stays in place while the page scrolls only passes by the rest.
  const layer = e => { for (let p = e; p; p = p.parentElement) if (/fixed|sticky/.test(getComputedStyle(p).position)) return p; return null; };
  // Half a pixel is rounding.
  const small = t => wide(t) < least - 0.5 || high(t) < least - 0.5;
  const middle = t => [(t.box.left + t.box.right) / 2, (t.box.top + t.box.bottom) / 2];
  const related = (a, b) => a.contains(b) || b.contains(a) || [...(a.labels ?? [])].some(l => l.contains(b)) || [...(b.labels ?? [])].some(l => l.contains(a));
  // Exception "inline": in a sentence, or held by the height of lines of other text.
  const inline = e => {
    if (getComputedStyle(e).display !== 'inline') return false;
    let block = e.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    return [...kit.texts(block ?? document.body)].some(t => !targets.some(o => o.e.contains(t.parent)) && /[\p{L}\p{N}]/u.test(t.node.data));
  };
  // Exception "user agent": a field as the browser draws it.
  const bare = e => {
    if (!/^(input|select|button|textarea)$/.test(e.localName)) return false;
    const s = getComputedStyle(e);
    return s.appearance !== 'none' && (/checkbox|radio/.test(e.type) ? s.width === '13px' && s.height === '13px' : s.fontSize === '13.3333px' && e.offsetHeight >= 18 && /^(1px 6px|1px 2px|0px|2px)$/.test(s.padding));
  };
  // Exception "equivalent": another link to the same place is large enough.
  const equal = t => t.e.href && targets.some(o => o !== t && o.e.href === t.e.href && !small(o));
  const touches = (x, y, box) => Math.hypot(x - Math.max(box.left, Math.min(x, box.right)), y - Math.max(box.top, Math.min(y, box.bottom))) < least / 2 - 0.5;
  return targets.filter(small).flatMap(t => {
    if (inline(t.e) || bare(t.e) || equal(t)) return [];
    const [x, y] = middle(t);
    const near = targets.find(o => o !== t && !related(o.e, t.e) && layer(o.e) === layer(t.e) && (o.boxes.some(b => touches(x, y, b)) || small(o) && Math.hypot(middle(o)[0] - x, middle(o)[1] - y) < least - 0.5));
    if (!near) return [];
    // A map or a drawing may need its places where they are; a bar or a dot between links is text of a kind.
    const unsure = t.e.localName === 'area' || t.e.namespaceURI.endsWith('svg') || t.e.closest('[role="slider"], [class*="map" i], svg') !== null || getComputedStyle(t.e).display === 'inline' && [...t.e.parentElement.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    return [kit.seen('target-size-minimum', t.e, { unsure, measured: { grootte: `${Math.round(wide(t))} bij ${Math.round(high(t))}`, naast: kit.selector(near.e) } })];
  }).slice(0, 20);
}
