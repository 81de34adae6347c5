// After one press of the Tab key: where the focus is, whether that shows, and whether something lies over it.
async kit => {
  const walk = globalThis[Symbol.for('mensenhandel.walk')];
  // A script that takes the focus back does so a moment later; only pages that listen to the focus are waited for.
  if (walk.listens) await kit.rest();
  for (const animation of document.getAnimations()) try { animation.finish(); } catch { animation.cancel(); }
  const e = document.activeElement;
  const leaves = walk.left ? kit.seen('on-focus', walk.left) : null;
  walk.left = null;
  const taken = walk.focused.splice(0);
  const none = !e || e === document.body || e === document.documentElement;
  const pushed = taken.length === 1 && none ? taken[0] : null;
  if (none) return { index: -1, pushedIndex: pushed ? walk.stops.indexOf(pushed) : -1, left: leaves, pushed: pushed ? kit.seen('on-focus', pushed) : null };
  const index = walk.stops.indexOf(e);
  const box = e.getBoundingClientRect();
  const typing = e.matches('textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="file"], [type="submit"], [type="button"], [type="reset"], [type="image"])')
    && getComputedStyle(e).caretColor !== 'rgba(0, 0, 0, 0)';
  const shows = typing || /^(iframe|frame|object|embed|audio|video|area)$/.test(e.localName) || !walk.looks.has(e) || walk.look(e) !== walk.looks.get(e);
  const labelled = e.labels?.length > 0;
  const offPage = box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
  const style = getComputedStyle(e);
  const clipped = box.width <= 1 || box.height <= 1 || /^inset\((50|100)%/.test(style.clipPath) || style.opacity === '0';
  const empty = box.width <= 1 || box.height <= 1;
  // A link without text is a fault of its own, which axe names.
  const nowhere = kit.name(e) !== '' && !labelled && e.matches('a[href], button') && (offPage || clipped && ![...e.children].some(kit.visible));
  let covered = null;
  const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth), top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
  if (!nowhere && right - left > 2 && bottom - top > 2) {
    const over = [];
    for (let i = 0; i < 9; i++) {
      const hit = document.elementFromPoint(left + (right - left) * (i % 3 * 2 + 1) / 6, top + (bottom - top) * ((i / 3 | 0) * 2 + 1) / 6);
      const own = !hit || hit === e || e.contains(hit) || hit.contains(e) || [...(e.labels ?? [])].some(l => l.contains(hit));
      over.push(own ? null : hit);
    }
    const lid = over[4];
    const floats = hit => { for (let p = hit; p; p = p.parentElement) if (/fixed|sticky/.test(getComputedStyle(p).position)) return p; return null; };
    // See-through covers and those that let the mouse pass are left to a person.
    if (over.every(hit => hit && floats(hit)) && !getComputedStyle(floats(lid)).backgroundColor.startsWith('rgba')) covered = kit.selector(floats(lid));
  }
  // Only an outline of one colour on one colour: its contrast can be told.
  let weak = 0;
  const line = kit.rgb(style.outlineColor), behind = e.parentElement && kit.background(e.parentElement);
  if (walk.plain.get(e) === walk.rest(e) && /solid|dashed|dotted|double/.test(style.outlineStyle) && parseFloat(style.outlineWidth) > 0 && line?.[3] === 1 && behind && parseFloat(style.outlineOffset) >= 0) {
    const inner = kit.background(e);
    const ratio = Math.max(kit.contrast(line, behind), inner ? kit.contrast(line, inner) * 0 : 0);
    if (ratio < 3 && ![e.parentElement, e.nextElementSibling, e.previousElementSibling].some(p => p && p !== document.body && walk.looks.has(p))) weak = ratio;
  }
  return {
    weak, index, left: leaves, covered, shows: (shows || empty) && !nowhere, nowhere,
    element: kit.seen('focus', e),
    clip: { x: Math.max(0, box.left - 12), y: Math.max(0, box.top - 12), width: box.width + 24, height: box.height + 24 },
  };
}
