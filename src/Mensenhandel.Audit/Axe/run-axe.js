// Runs of axe what can differ from its earlier runs on this page, and returns only what the audit reads. Two things that axe does not know about colours are
// put right while it measures, in this window and in every frame of the same host; both are undone afterwards.
async (kit, { options, shapes, scripts, paper }) => {
  const undo = [];
  const watch = globalThis[Symbol.for('mensenhandel.watch')];

  // Which elements one can see decides what every rule says; where they stand and which colours they have, only a few.
  const everything = [...document.querySelectorAll('*')];
  const frames = document.querySelector('iframe, frame, object, embed') !== null || everything.some(e => e.shadowRoot);
  const hash = text => { let h = 0; for (let i = 0; i < text.length; i++) h = Math.imul(h, 31) + text.charCodeAt(i) | 0; return h; };
  const shape = everything.filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => hash(e.cloneNode(false).outerHTML)).sort().join();
  // Without its scripts a page shows less, and other things only in a noscript.
  const known = !scripts ? shapes.some(s => { const all = new Set(s.split(',')); return shape.split(',').every(h => all.has(h)); }) : shapes.includes(shape);

  // Text that axe must look at: what is not clear by itself, or may have something moved over it. What only scrolls below a
  // fixed bar keeps its contrast.
  const doubtful = () => {
    const moved = everything.filter(e => {
      const s = getComputedStyle(e);
      return (s.position === 'absolute' || s.transform !== 'none' || s.position === 'relative' && [s.top, s.left, s.bottom, s.right].some(v => parseFloat(v))) && kit.visible(e);
    }).map(e => ({ e, box: e.getBoundingClientRect() }));
    const meets = (a, b) => a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
    const lifted = element => {
      for (let e = element; e; e = e.parentElement) {
        if (kit.rgb(getComputedStyle(e).backgroundColor)?.[3] === 1) break;
        if (moved.some(m => m.e === e)) return true;
      }
      return false;
    };
    const sure = new Map();
    const plain = element => {
      if (sure.has(element)) return sure.get(element);
      sure.set(element, kit.clear(element) && !lifted(element));
      return sure.get(element);
    };
    const doubts = new Set();
    for (const { parent, boxes } of kit.texts())
      if (!plain(parent) || moved.some(m => !m.e.contains(parent) && !parent.contains(m.e) && boxes.some(b => meets(b, m.box)))) doubts.add(parent);
    for (const field of document.querySelectorAll('input:not([type="hidden"]), textarea, select')) if (kit.visible(field) && !plain(field)) doubts.add(field);
    return [...doubts].filter(e => !e.closest('svg'));
  };
  const bareLinks = () => [...document.querySelectorAll('a[href], [role="link"]')].some(a => {
    const s = getComputedStyle(a);
    return s.display === 'inline' && s.textDecorationLine === 'none' && kit.visible(a) && kit.squeeze(a.parentElement?.innerText) !== kit.squeeze(a.innerText);
  });
  const small = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role], [tabindex]')].some(e => {
    const b = e.getBoundingClientRect();
    return kit.visible(e) && (b.width < 24 || b.height < 24);
  });
  const scrolls = () => everything.some(e => (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && /auto|scroll/.test(getComputedStyle(e).overflow) && kit.visible(e));

  // A page without a background of its own stands on the browser's canvas, which is dark in a dark scheme. axe takes it
  // for white and would call every light text on it an error. The colour comes from a style sheet outside the document,
  // because axe quotes the document.
  const showCanvas = ({ document, getComputedStyle, CSSStyleSheet }) => {
    const bare = element => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      return /, 0\)$/.test(backgroundColor) && backgroundImage === 'none';
    };
    if (![document.documentElement, document.body].every(element => element && bare(element))) return;
    const before = [...document.adoptedStyleSheets];
    const canvas = new CSSStyleSheet();
    canvas.replaceSync('html { background-color: Canvas !important }');
    document.adoptedStyleSheets = [...before, canvas];
    undo.push(() => document.adoptedStyleSheets = before);
  };

  // With forced colours Chromium paints text in its forced "color", but still computes the author's own colour as
  // -webkit-text-fill-color, which axe reads first: it would measure colours that nobody sees.
  const showForcedText = view => {
    if (!view.matchMedia('(forced-colors: active)').matches) return;
    const real = view.getComputedStyle;
    view.getComputedStyle = (element, pseudo) => {
      const style = real.call(view, element, pseudo);
      if (style.forcedColorAdjust === 'none') return style;
      return new Proxy(style, {
        get(target, name) {
          if (name === 'getPropertyValue')
            return property => target.getPropertyValue(property === '-webkit-text-fill-color' ? 'color' : property);
          const value = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    };
    undo.push(() => view.getComputedStyle = real);
  };

  const prepare = view => {
    showCanvas(view);
    showForcedText(view);
    for (let i = 0; i < view.length; i++) try { prepare(view[i]); } catch { /* a frame of another host */ }
  };

  prepare(window);
  if (watch) watch.ours++;
  const kinds = ['violations', 'incomplete', 'passes', 'inapplicable'];
  const results = Object.fromEntries(kinds.map(kind => [kind, []]));
  // On paper nothing is pressed or scrolled; what is left is whether one can read it.
  const full = !paper && (frames || !known);
  try {
    const runs = [];
    if (full) runs.push([document, JSON.parse(options)]);
    else {
      const only = values => ({ runOnly: { type: 'rule', values }, resultTypes: ['violations', 'incomplete'] });
      const include = doubtful();
      if (include.length) runs.push([{ include }, only(['color-contrast'])]);
      const rules = paper ? [] : [bareLinks() && 'link-in-text-block', small() && 'target-size', scrolls() && 'scrollable-region-focusable'].filter(Boolean);
      if (rules.length) runs.push([document, only(rules)]);
    }
    if (runs.length && !globalThis.axe) return { bring: true };
    for (const [where, how] of runs) {
      const result = await axe.run(where, how);
      for (const kind of kinds) results[kind].push(...result[kind]);
      Object.assign(results, { testEngine: result.testEngine, url: result.url, timestamp: result.timestamp });
    }
  } finally {
    if (watch) watch.ours--;
    undo.forEach(step => step());
  }

  const check = ({ id, data, message }) => ({ id, data, message });
  const node = ({ target, html, any, all, none }) =>
    ({ target, html, any: any.map(check), all: all.map(check), none: none.map(check) });
  const found = rule => ({ ...rule, nodes: rule.nodes.map(node) });
  // Of what passed only the ids travel: enough to know that axe did its work.
  const only = ({ id, tags }) => ({ id, tags, nodes: [] });
  return {
    full,
    shape,
    violations: results.violations.map(found),
    incomplete: results.incomplete.map(found),
    passes: results.passes.map(only),
    inapplicable: results.inapplicable.map(only),
    testEngine: results.testEngine,
    url: results.url,
    timestamp: results.timestamp,
  };
}
