// What may show something more when the mouse or the focus is on it: by a style rule or by a listener of its own.
(kit, listening) => {
  const triggers = new Set();
  const search = rules => {
    for (const rule of rules) {
      if (rule.cssRules?.length) search(rule.cssRules);
      for (const selector of (rule.selectorText ?? '').split(',')) {
        const at = selector.search(/:hover|:focus(-within|-visible)?/);
        if (at < 0 || !/display|visibility|opacity|content|height|clip|transform|left|top/.test(rule.cssText)) continue;
        if (!/[\s>+~]|::/.test(selector.slice(at).replace(/^:hover|^:focus(-within|-visible)?/, '').trim() && selector.slice(at))) continue;
        try { document.querySelectorAll(selector.slice(0, at).trim() || '*').forEach(e => triggers.add(e)); } catch { /* not a selector by itself */ }
      }
    }
  };
  for (const sheet of document.styleSheets) try { search(sheet.cssRules); } catch { /* of another host */ }
  if (listening) document.querySelectorAll('[onmouseover], [onmouseenter], [onfocus], [aria-describedby], [data-tooltip], a[href], button, abbr, [tabindex]').forEach(e => triggers.add(e));
  return [...triggers].filter(e => kit.visible(e) && !e.matches('html, body')).slice(0, 15).map(e => kit.seen('trigger', e));
}
