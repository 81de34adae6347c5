// WCAG 2.2.2, 1.4.2: what moves or sounds on its own and does not stop.
kit => {
  const found = [];
  const hasControl = document.querySelector('button, input, [role="button"], summary') !== null;
  const names = new Map();
  const collect = rules => {
    for (const rule of rules)
      if (rule instanceof CSSKeyframesRule) names.set(rule.name, rule.cssRules.length);
      else if (rule.cssRules?.length) collect(rule.cssRules);
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    try { collect(sheet.cssRules); } catch { /* a sheet of another host */ }
  for (const element of document.querySelectorAll('body, body *')) {
    const style = getComputedStyle(element);
    if (style.animationName === 'none' || !kit.visible(element)) continue;
    const list = key => style[key].split(',').map(v => v.trim());
    const [counts, durations, states] = ['animationIterationCount', 'animationDuration', 'animationPlayState'].map(list);
    const moves = list('animationName').some((name, i) => {
      const count = counts[i % counts.length], seconds = parseFloat(durations[i % durations.length]);
      return names.has(name) && states[i % states.length] === 'running' && seconds > 0
        && count === 'infinite';
    });
    if (!moves) continue;
    const waits = element.closest('[role="progressbar"], [role="status"], [aria-busy="true"], progress');
    found.push(kit.seen('pause-stop-hide', element, { unsure: hasControl || waits !== null }));
  }
  for (const media of document.querySelectorAll('video[autoplay], audio[autoplay]')) {
    if (media.controls || media.duration <= 3) continue;
    // Without a length (the file is not there, or still loads) nobody knows whether it stops in time.
    const unsure = hasControl || !(media.duration > 0);
    if (!media.muted && !media.hasAttribute('muted')) found.push(kit.seen('audio-control', media, { unsure }));
    if (media.localName === 'video' && (media.loop || !(media.duration <= 5))) found.push(kit.seen('pause-stop-hide', media, { unsure: true }));
  }
  return found;
}
