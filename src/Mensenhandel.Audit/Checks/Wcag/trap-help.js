// Keys that the page itself advises for getting out ("Press Ctrl+M to exit"), as Playwright names them.
kit => {
  const keys = { ctrl: 'Control', control: 'Control', alt: 'Alt', shift: 'Shift', esc: 'Escape', escape: 'Escape', enter: 'Enter', cmd: 'Meta' };
  const text = [...kit.texts()].filter(t => !t.parent.closest('[aria-hidden="true"]')).map(t => t.node.data).join(' ');
  return [...text.matchAll(/\b(ctrl|control|alt|shift|esc(?:ape)?|f\d{1,2})\b(?:\s*\+\s*(shift|alt|ctrl))?(?:\s*\+\s*(\w))?/gi)].slice(0, 5)
    .map(m => [m[1], m[2], m[3]].filter(Boolean).map(k => keys[k.toLowerCase()] ?? (k.length === 1 ? k.toLowerCase() : k.toUpperCase())).join('+'));
}
