// Twice: before a state is forced on the controls, and after. Answers which controls changed colour and are not clear at one
// look (by their number in the document): only those can have lost contrast.
(kit, { controls, before }) => {
  const key = Symbol.for('mensenhandel.colours');
  const all = [...document.querySelectorAll(controls)];
  const colours = new Map(all.map(control => [control, [control, ...control.querySelectorAll('*')].map(e => { const s = getComputedStyle(e); return [s.color, s.backgroundColor, s.backgroundImage, s.opacity].join(); }).join('|')]));
  if (before) { globalThis[key] = colours; return []; }
  const plain = globalThis[key];
  delete globalThis[key];
  return all.flatMap((control, i) => plain.has(control) && plain.get(control) !== colours.get(control) && ![...kit.texts(control)].every(t => kit.clear(t.parent)) ? [i] : []);
}
