// What every script of the own checks uses: which elements a visitor sees, how they are called, how to find them again.
() => {
  const squeeze = text => (text ?? '').replace(/\s+/g, ' ').trim();

  const selector = element => {
    const steps = [];
    for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
      if (e.id && document.querySelectorAll('#' + CSS.escape(e.id)).length === 1) {
        steps.unshift('#' + CSS.escape(e.id));
        return steps.join(' > ');
      }
      const twins = e.parentElement ? [...e.parentElement.children].filter(c => c.localName === e.localName) : [e];
      steps.unshift(CSS.escape(e.localName) + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(e) + 1})` : ''));
    }
    return ['html', ...steps].join(' > ');
  };

  const visible = element => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  };

  // The name that assistive software announces, for the simple cases that occur in static pages.
  const name = element => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const referred = squeeze(ids.map(id => document.getElementById(id)?.textContent ?? '').join(' '));
    if (referred) return referred;
    const label = squeeze(element.getAttribute('aria-label'));
    if (label) return label;
    if (element.labels?.length) return squeeze([...element.labels].map(l => l.textContent).join(' '));
    if (element.localName === 'input' && /^(submit|button|reset)$/.test(element.type)) return squeeze(element.value);
    if (/^(img|area|input)$/.test(element.localName)) return squeeze(element.alt || element.title);
    const parts = [...element.childNodes].map(n =>
      n.nodeType === 3 ? n.data
        : n.nodeType !== 1 || n.getAttribute('aria-hidden') === 'true' || /^(script|style|template)$/.test(n.localName) ? ''
          : n.checkVisibility() ? ` ${name(n)} ` : '');
    return squeeze(parts.join('')) || squeeze(element.title);
  };

  // Text nodes that a visitor sees, each with the boxes of its lines.
  const texts = function* (root = document.body) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent || /^(script|style|noscript|template|option)$/.test(parent.localName) || !visible(parent)) continue;
      range.selectNodeContents(node);
      yield { node, parent, boxes: [...range.getClientRects()].filter(box => box.width > 0) };
    }
  };

  // Visible, and not moved away to where nobody looks.
  const onScreen = element => {
    if (!visible(element)) return false;
    const box = element.getBoundingClientRect();
    return box.right + scrollX > 0 && box.bottom + scrollY > 0 && !getComputedStyle(element).clipPath.startsWith('inset(50%') && !(parseFloat(getComputedStyle(element).textIndent) < -500);
  };

  // A control that a visitor can see, reach and hear, whose name says that it is for this.
  const control = pattern => [...document.querySelectorAll('button, input, select, summary, a[href], [role="button"], [role="switch"], [role="checkbox"]')].some(e =>
    onScreen(e) && !e.closest('[aria-hidden="true"]') && pattern.test(name(e)));

  // Colours as numbers; null where one colour does not tell what is behind something.
  const rgb = colour => {
    const m = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(colour);
    return m ? [+m[1], +m[2], +m[3], m[4] === undefined ? 1 : +m[4]] : null;
  };
  const background = element => {
    for (let e = element; e; e = e.parentElement) {
      const style = getComputedStyle(e), colour = rgb(style.backgroundColor);
      if (style.backgroundImage !== 'none' || style.opacity !== '1' || style.filter !== 'none' || !colour) return null;
      if (colour[3] === 1) return colour;
      if (colour[3] > 0) return null;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches && getComputedStyle(document.documentElement).colorScheme.includes('dark') ? null : [255, 255, 255, 1];
  };
  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };

  // Text whose contrast needs no second look: one opaque colour on one opaque colour, enough for letters of any size.
  const clear = element => {
    for (let e = element; e; e = e.parentElement) {
      const s = getComputedStyle(e);
      if (s.opacity !== '1' || s.filter !== 'none' || s.mixBlendMode !== 'normal') return false;
    }
    const style = getComputedStyle(element), colour = rgb(style.color), behind = background(element);
    return colour?.[3] === 1 && behind !== null && style.textShadow === 'none' && contrast(colour, behind) >= 4.5;
  };

  const seen = (rule, element, more = {}) => ({
    rule,
    selector: element ? selector(element) : null,
    html: element ? element.cloneNode(false).outerHTML.slice(0, 300) : '',
    text: element ? squeeze(element.innerText || name(element)).slice(0, 60) || `<${element.localName}>` : '',
    ...more,
  });

  // Until the page has done what it was going to do: promises first, then its own short clocks. At most a fifth of a second,
  // for a page whose clocks never end.
  const watch = globalThis[Symbol.for('mensenhandel.watch')];
  const pause = ms => new Promise(done => (watch?.later ?? setTimeout).call(globalThis, done, ms));
  const rest = async () => {
    await pause(0);
    for (let i = 0; watch?.soon.size && i < 40; i++) await pause(5);
  };

  return { pause, rest, squeeze, selector, visible, name, texts, seen, onScreen, control, rgb, background, contrast, clear };
}
