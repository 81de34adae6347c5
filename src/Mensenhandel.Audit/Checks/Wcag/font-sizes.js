// The size of the letters per element with text of its own, to see whether zooming makes them larger (WCAG F94).
kit => {
  const sizes = new Map();
  for (const { parent } of kit.texts()) if (!sizes.has(parent) && !parent.closest('svg')) sizes.set(parent, parseFloat(getComputedStyle(parent).fontSize));
  return [...sizes].slice(0, 400).map(([element, size]) => kit.seen('size', element, { measured: { px: String(size) } }));
}
