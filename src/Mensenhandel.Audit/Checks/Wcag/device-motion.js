// WCAG 2.5.4: what tilting and shaking do, and whether a button does the same or switches it off.
async kit => {
  const state = () => [...document.querySelectorAll('input, select, progress, meter, output')].map(e => e.value).join('|') + document.body.innerText + [...document.querySelectorAll('body *')].map(e => e.getAttribute('style') ?? '').join('');
  const number = () => [...document.querySelectorAll('input[type="range"], input[type="number"], progress, meter')].map(e => +e.value).join();
  // A browser without sensors sends one empty event by itself: what it changed, a real one may write again.
  const writes = new MutationObserver(() => {});
  writes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  let wrote = false;
  const tilt = async way => {
    for (let i = 0; i < 6; i++) {
      const o = new Event('deviceorientation'), m = new Event('devicemotion');
      Object.assign(o, { alpha: 40 * way + i, beta: 40 * way + i, gamma: 40 * way + i, absolute: false });
      Object.assign(m, { rotationRate: { alpha: 90 * way, beta: 90 * way, gamma: 90 * way }, acceleration: { x: 25 * way, y: 25 * way, z: 25 * way }, accelerationIncludingGravity: { x: 25 * way, y: 25 * way, z: 25 * way }, interval: 16 });
      writes.takeRecords();
      dispatchEvent(o); dispatchEvent(m);
      wrote ||= writes.takeRecords().length > 0;
      await kit.rest();
    }
  };
  const effects = new Set(), start = state();
  let changed = false;
  const way = (before, after) => { const a = before.split(',').map(Number), b = after.split(',').map(Number); const i = a.findIndex((x, n) => x !== b[n]); return i < 0 ? null : b[i] > a[i] ? 'meer' : 'minder'; };
  for (const direction of [1, -1]) { const before = number(); await tilt(direction); const is = way(before, number()); if (is) effects.add(is); changed ||= wrote || state() !== start; }
  writes.disconnect();
  if (!changed) return { changed, other: false, off: false };
  const off = kit.control(/motion|beweg|schud|kantel|tilt|shak|orient|disable|uitzet|turn off|stop/i);
  const done = new Set();
  let same = false;
  // Twice, because a first button may open a panel with the others.
  for (let round = 0; round < 2; round++)
    for (const button of [...document.querySelectorAll('button, input[type="button"], [role="button"]')].filter(kit.visible)) {
      if (/dismiss|close|sluit/i.test(kit.name(button))) continue;
      for (let times = 0; times < 2; times++) {
        const before = number(), text = state();
        button.click();
        await kit.rest();
        const is = way(before, number());
        if (is) done.add(is);
        else if (state() !== text) same = true;
      }
    }
  return { changed, off, other: effects.size ? [...effects].every(e => done.has(e)) : same };
}
