// WCAG 2.2.2, 1.4.2: what moves or sounds on its own and does not stop.
async kit => {
  const found = [];
  const watch = globalThis[Symbol.for('mensenhandel.watch')];
  const controls = [...document.querySelectorAll('button, input, [role="button"], summary, select')].filter(e => kit.visible(e) && !e.closest('[aria-hidden="true"]'));
  const hasControl = controls.length > 0;
  const names = new Map();
  const collect = rules => {
    for (const rule of rules)
      if (rule instanceof CSSKeyframesRule) names.set(rule.name, rule);
      else if (rule.cssRules?.length) collect(rule.cssRules);
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    try { collect(sheet.cssRules); } catch { /* a sheet of another host */ }
  for (const element of document.querySelectorAll('body, body *'))
    for (const pseudo of [null, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (style.animationName === 'none' || !kit.visible(element)) continue;
      const list = key => style[key].split(',').map(v => v.trim());
      const [counts, durations, states] = ['animationIterationCount', 'animationDuration', 'animationPlayState'].map(list);
      let flashes = false;
      const moves = list('animationName').some((name, i) => {
        const count = counts[i % counts.length], seconds = parseFloat(durations[i % durations.length]) / (durations[i % durations.length].endsWith('ms') ? 1000 : 1);
        const endless = count === 'infinite' || parseFloat(count) * seconds > 5;
        const steps = names.get(name)?.cssRules.length ?? 0;
        // Three flashes in a second: dark and light three times each. https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds
        if (steps > 0 && seconds > 0 && seconds / Math.max(1, Math.floor(steps / 2)) < 1 / 3 && /background|opacity|color|visibility|filter/.test(names.get(name).cssText)) flashes = count === 'infinite' || parseFloat(count) > 3;
        // Fading in once is neither moving nor blinking.
        const fades = parseFloat(count) <= 1 && !/transform|translate|scale|rotate|left|right|top|bottom|margin|padding|width|height|position|offset|inset|clip|mask|visibility|display/.test(names.get(name)?.cssText.replace(/@keyframes [^{]*/, '') ?? '');
        return !fades && names.has(name) && states[i % states.length] === 'running' && seconds > 0 && endless;
      });
      if (!moves) continue;
      const waits = element.closest('[role="progressbar"], [role="status"], [aria-busy="true"], progress');
      const box = element.getBoundingClientRect();
      found.push(kit.seen('pause-stop-hide', element, { unsure: hasControl || waits !== null }));
      // Below a quarter of ten degrees of sight (341 x 256 pixels) flashes are allowed.
      if (flashes) found.push(kit.seen('three-flashes-or-below-threshold', element, { unsure: box.width * box.height <= 341 * 256 / 4 }));
      break;
    }
  for (const old of document.querySelectorAll('marquee, blink')) if (kit.visible(old)) found.push(kit.seen('pause-stop-hide', old, { unsure: hasControl }));
  for (const moving of document.querySelectorAll('svg animate, svg animateTransform, svg animateMotion'))
    if (moving.getAttribute('repeatCount') === 'indefinite' && !/click|mouse/.test(moving.getAttribute('begin') ?? '')) { found.push(kit.seen('pause-stop-hide', moving.closest('svg'), { unsure: hasControl })); break; }

  // Pictures that move, by their bytes: frames, how long, how often. GIF89a, APNG (acTL), WebP (ANIM).
  const images = [...document.images].filter(i => kit.visible(i) && i.currentSrc && (i.currentSrc.startsWith('data:image/') || new URL(i.currentSrc).origin === location.origin && /\.(gif|png|apng|webp|avif)$/i.test(new URL(i.currentSrc).pathname)));
  for (const image of images) {
    try {
      const bytes = image.currentSrc.startsWith('data:') ? Uint8Array.from(atob(image.currentSrc.split(',')[1] ?? ''), c => c.charCodeAt(0)) : new Uint8Array(await (await fetch(image.currentSrc)).arrayBuffer());
      const text = new TextDecoder('latin1').decode(bytes);
      let frames = 0, centis = 0, loops = 1;
      if (text.startsWith('GIF8')) {
        for (const at of text.matchAll(/\x21\xF9\x04[\s\S]([\s\S][\s\S])[\s\S]\x00/g)) { frames++; centis += at[1].charCodeAt(0) + 256 * at[1].charCodeAt(1); }
        const loop = /NETSCAPE2\.0\x03\x01([\s\S][\s\S])/.exec(text);
        loops = loop ? loop[1].charCodeAt(0) + 256 * loop[1].charCodeAt(1) || Infinity : 1;
      } else if (text.includes('acTL')) {
        const at = text.indexOf('acTL') + 4, long = i => bytes[i] * 2 ** 24 + bytes[i + 1] * 65536 + bytes[i + 2] * 256 + bytes[i + 3];
        frames = long(at); loops = long(at + 4) || Infinity; centis = frames * 10;
      } else if (text.startsWith('RIFF') && text.includes('ANIM')) {
        const at = text.indexOf('ANIM') + 12;
        frames = text.split('ANMF').length - 1; loops = bytes[at] + 256 * bytes[at + 1] || Infinity; centis = frames * 10;
      }
      if (frames > 1 && loops * Math.max(centis, frames * 2) > 500) found.push(kit.seen('pause-stop-hide', image, { unsure: hasControl, measured: { beelden: String(frames) } }));
    } catch { /* not to be read */ }
  }

  const sound = /pau[sz]e|stop|mute|unmute|demp|geluid|sound|volume|play|afspelen|stil/i;
  for (const media of document.querySelectorAll('video[autoplay], audio[autoplay]')) {
    const sources = [media.currentSrc, media.src, ...[...media.querySelectorAll('source')].map(s => s.src)].filter(Boolean);
    if (!sources.length) continue;
    const part = /#t=([\d.]*)(?:,([\d.]+))?/.exec(sources[0]);
    const seconds = part?.[2] ? +part[2] - +(part[1] || 0) : media.duration;
    const shown = media.controls && kit.visible(media);
    if (!shown && !(seconds <= 3 && !media.loop) && !media.muted && !media.hasAttribute('muted') && !kit.control(sound)) {
      let hears = media.localName === 'audio' ? 'ja' : '';
      if (!hears) try {
        const text = new TextDecoder('latin1').decode(await (await fetch(sources[0])).arrayBuffer());
        hears = /soun\0|A_(OPUS|VORBIS|AAC|MPEG)|OpusHead|vorbis/.test(text) ? 'ja' : /vide\0|V_(VP8|VP9|AV1|MPEG)/.test(text) ? 'nee' : '';
      } catch { /* not to be read */ }
      // Without a length (the file is not there) nobody knows whether it stops in time; that it starts is sure.
      if (hears !== 'nee') found.push(kit.seen('audio-control', media, { unsure: hears === '' && !(seconds > 3) }));
    }
    if (media.localName === 'video' && !shown && (media.loop || !(seconds <= 5)))
      found.push(kit.seen('pause-stop-hide', media, { unsure: hasControl || !(seconds > 5) && !media.loop }));
  }

  // Words that change while nobody does anything. Only pages with a clock of their own are waited for.
  const repeats = watch && (watch.intervals > 0 || watch.chained > 2);
  if (repeats && [...document.querySelectorAll('body *')].length) {
    const changes = new Map();
    const moved = new Map();
    const observer = new MutationObserver(records => {
      const now = new Set();
      for (const record of records) {
        const target = record.target.nodeType === 3 ? record.target.parentElement : record.target;
        if (!target || !kit.visible(target)) continue;
        if (record.type !== 'attributes') { if (kit.squeeze(target.innerText)) now.add(target); }
        else moved.set(target, (moved.get(target) ?? 0) + 1);
      }
      for (const target of now) changes.set(target, (changes.get(target) ?? 0) + 1);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['style', 'class'] });
    for (let i = 0; i < 60 && ![...changes.values()].some(n => n > 2) && !(i > 52 && moved.size); i++) await kit.pause(100);
    observer.disconnect();
    const stops = controls.some(c => !c.matches('[type="search"], [type="text"], [type="email"]'));
    for (const [element, times] of changes) {
      if (times < 2) continue;
      const alone = kit.squeeze(document.body.innerText) === kit.squeeze(element.innerText);
      const live = element.closest('[role="timer"], [role="progressbar"], [role="status"], [role="log"], time, progress');
      if (!alone && ![...changes.keys()].some(other => other !== element && element.contains(other))) found.push(kit.seen('pause-stop-hide', element, { unsure: stops || live !== null, measured: { verandert: 'vanzelf' } }));
    }
    for (const [element, times] of moved) if (times > 4 && !changes.has(element)) { found.push(kit.seen('pause-stop-hide', element, { unsure: true, measured: { verandert: 'vorm' } })); break; }
  }
  return found;
}
