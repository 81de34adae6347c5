// Keeps, from before the page's own scripts run, what no later question can find out: clocks, drawn text, sound, and
// calls that listen to the device. Nothing is changed for the page.
(() => {
  // While the audit runs a script of its own ("ours"), its clocks are not the page's: axe alone chains dozens.
  const watch = { intervals: 0, chained: 0, timeouts: [], drawn: new Map(), sound: 0, frames: 0, ours: 0, soon: new Set(), later: globalThis.setTimeout };
  Object.defineProperty(globalThis, Symbol.for('mensenhandel.watch'), { value: watch });
  const { setInterval: every, clearInterval: stop, setTimeout: later, clearTimeout: forget } = globalThis;
  const live = new Set();
  globalThis.setInterval = function (act, time, ...rest) { const id = every.call(this, act, time, ...rest); if (!watch.ours) live.add(id); watch.intervals = live.size; return id; };
  globalThis.clearInterval = function (id) { live.delete(id); watch.intervals = live.size; return stop.call(this, id); };
  let depth = 0;
  globalThis.setTimeout = function (act, time, ...rest) {
    if (watch.ours) return later.call(this, act, time, ...rest);
    const deep = depth + 1;
    if (time >= 20000) watch.timeouts.push({ time, act: String(act).slice(0, 300) });
    if (typeof act !== 'function' || deep > 50) return later.call(this, act, time, ...rest);
    if (deep > watch.chained) watch.chained = deep;
    const id = later.call(this, function (...args) { watch.soon.delete(id); const before = depth; depth = deep; try { return act.apply(this, args); } finally { depth = before; } }, time, ...rest);
    // What a press sets going comes at once; a longer clock is no answer to it.
    if (!(time > 100)) watch.soon.add(id);
    return id;
  };
  globalThis.clearTimeout = function (id) { watch.soon.delete(id); return forget.call(this, id); };
  for (const [from, to] of [['setInterval', every], ['setTimeout', later], ['clearInterval', stop], ['clearTimeout', forget]]) Object.defineProperty(globalThis[from], 'toString', { value: () => to.toString() });
  const frame = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = function (act) { if (!watch.ours) watch.frames++; return frame.call(this, act); };
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () { watch.sound++; return play.call(this); };
  if (globalThis.AudioContext) globalThis.AudioContext = new Proxy(globalThis.AudioContext, { construct(target, rest) { watch.sound++; return new target(...rest); } });
  const draw = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) { watch.drawn.set(this.canvas, `${watch.drawn.get(this.canvas) ?? ''} ${text}`); return draw.call(this, text, ...rest); };
})();
