// WCAG 2.2.1: clocks that the page set, which send the visitor away or throw something out.
kit => {
  const watch = globalThis[Symbol.for('mensenhandel.watch')];
  const more = kit.control(/verleng|meer tijd|extend|more time|stay|blijf|langer|keep|timer|tijd|time/i);
  const found = [];
  for (const { time, act } of watch?.timeouts ?? []) {
    // WCAG allows what takes longer than twenty hours.
    if (time >= 72_000_000 || !/location|navigate|submit|logout|uitlog|reload|remove|innerHTML|textContent|innerText|close\(|reset/.test(act)) continue;
    found.push({ ...kit.seen('timing-adjustable', null), text: act.slice(0, 60), unsure: more || !/location|navigate|submit|logout|uitlog|reload|reset/.test(act), measured: { seconden: String(Math.round(time / 1000)) } });
  }
  return found;
}
