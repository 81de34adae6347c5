// What one can see now that one could not see before, and whether it lies over other text.
(kit, before) => {
  const texts = [...kit.texts()].filter(t => t.boxes.length);
  if (!before) return { all: texts.map(t => kit.selector(t.parent) + '\n' + t.node.data.trim()), fresh: null };
  const known = new Set(before);
  const fresh = texts.filter(t => !known.has(kit.selector(t.parent) + '\n' + t.node.data.trim()));
  if (!fresh.length) return { all: [], fresh: null };
  const first = fresh[0].parent;
  let layer = first;
  while (layer.parentElement && layer.parentElement !== document.body && fresh.every(t => layer.parentElement.contains(t.parent)) && !/absolute|fixed|sticky/.test(getComputedStyle(layer).position)) layer = layer.parentElement;
  const floats = /absolute|fixed|sticky/.test(getComputedStyle(layer).position);
  const box = floats ? layer.getBoundingClientRect() : first.getBoundingClientRect();
  const covers = floats && texts.some(t => !layer.contains(t.parent) && t.boxes.some(b => b.left < box.right - 2 && b.right > box.left + 2 && b.top < box.bottom - 2 && b.bottom > box.top + 2));
  return { all: [], fresh: { ...kit.seen('content-on-hover-or-focus', first), x: box.left + box.width / 2, y: box.top + box.height / 2, covers } };
}
