// Keeps, from before the page's own scripts run, what no later question can find out: clocks, drawn text, sound, and
// calls that listen to the device. Nothing is changed for the page.
(() => {
  const watch = { intervals: 0, chained: 0, timeouts: [], drawn: new Map(), sound: 0, frames: 0 };
  Object.defineProperty(globalThis, Symbol.for('mensenhandel.watch'), { value: watch });
  const { setInterval: every, clearInterval: stop, setTimeout: later } = globalThis;
  const live = new Set();
  globalThis.setInterval = function (act, time, ...rest) { const id = every.call(this, act, time, ...rest); live.add(id); watch.intervals = live.size; return id; };
  globalThis.clearInterval = function (id) { live.delete(id); watch.intervals = live.size; return stop.call(this, id); };
  let depth = 0;
  globalThis.setTimeout = function (act, time, ...rest) {
    const deep = depth + 1;
    if (time >= 20000) watch.timeouts.push({ time, act: String(act).slice(0, 300) });
    if (typeof act !== 'function' || deep > 50) return later.call(this, act, time, ...rest);
    if (deep > watch.chained) watch.chained = deep;
    return later.call(this, function (...args) { const before = depth; depth = deep; try { return act.apply(this, args); } finally { depth = before; } }, time, ...rest);
  };
  for (const [from, to] of [['setInterval', every], ['setTimeout', later], ['clearInterval', stop]]) Object.defineProperty(globalThis[from], 'toString', { value: () => to.toString() });
  const frame = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = function (act) { watch.frames++; return frame.call(this, act); };
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () { watch.sound++; return play.call(this); };
  if (globalThis.AudioContext) globalThis.AudioContext = new Proxy(globalThis.AudioContext, { construct(target, rest) { watch.sound++; return new target(...rest); } });
  const draw = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) { watch.drawn.set(this.canvas, `${watch.drawn.get(this.canvas) ?? ''} ${text}`); return draw.call(this, text, ...rest); };
})();
