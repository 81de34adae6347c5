// Runs axe on this document and returns only what the audit reads. Two things that axe does not know about colours are
// put right while it measures, in this window and in every frame of the same host; both are undone afterwards.
async options => {
  const undo = [];

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
  let results;
  try {
    results = await axe.run(document, JSON.parse(options));
  } finally {
    undo.forEach(step => step());
  }

  const check = ({ id, data, message }) => ({ id, data, message });
  const node = ({ target, html, any, all, none }) =>
    ({ target, html, any: any.map(check), all: all.map(check), none: none.map(check) });
  const found = rule => ({ ...rule, nodes: rule.nodes.map(node) });
  // Of what passed only the ids travel: enough to know that axe did its work.
  const only = ({ id, tags }) => ({ id, tags, nodes: [] });
  return JSON.stringify({
    violations: results.violations.map(found),
    incomplete: results.incomplete.map(found),
    passes: results.passes.map(only),
    inapplicable: results.inapplicable.map(only),
    testEngine: results.testEngine,
    url: results.url,
    timestamp: results.timestamp,
  });
}
