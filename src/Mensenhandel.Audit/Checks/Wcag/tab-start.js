// Prepares the walk with the Tab key: what should be reached, how each looks without focus, and a record of focus itself.
(kit, listens) => {
  const native = 'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable=""], [contenteditable="true"]';
  const stops = [...document.querySelectorAll(`${native}, [tabindex]`)].filter(e =>
    e.tabIndex >= 0 && !e.matches(':disabled') && !e.closest('[inert]') && e.checkVisibility({ visibilityProperty: true })
    && !(e.localName === 'summary' && e.parentElement?.querySelector('summary') !== e)
    // Of a group of radio buttons the Tab key reaches one.
    && !(e.type === 'radio' && (e.form ?? document).querySelector(`input[type="radio"][name="${CSS.escape(e.name)}"]:checked`) !== e));
  const parts = e => [e, e.parentElement, e.nextElementSibling, e.previousElementSibling, ...(e.labels ?? []), ...[...e.querySelectorAll('*')].slice(0, 20)].filter(Boolean);
  const look = e => parts(e).map(part => [null, '::before', '::after'].map(pseudo => {
    const s = getComputedStyle(part, pseudo);
    if (pseudo && (s.content === 'none' || s.content === 'normal')) return '';
    const outline = s.outlineStyle === 'none' || s.outlineWidth === '0px' ? '' : [s.outlineStyle, s.outlineWidth, s.outlineColor, s.outlineOffset].join();
    return [outline, s.borderTopWidth, s.borderTopStyle, s.borderTopColor, s.borderBottomWidth, s.borderBottomStyle, s.borderBottomColor, s.borderLeftWidth,
      s.boxShadow, s.backgroundColor, s.backgroundImage, s.color, s.textDecoration, s.fontWeight, s.fontSize, s.filter,
      s.transform, s.opacity, s.visibility, s.display, s.clipPath, s.left, s.top, s.width, s.height].join('|');
  }).join('~')).join('\n');
  // All that may show the focus besides the outline.
  const rest = e => { const s = getComputedStyle(e); return [s.boxShadow, s.backgroundColor, s.backgroundImage, s.borderTopColor, s.borderTopWidth, s.color, s.textDecoration, s.filter, s.transform, getComputedStyle(e, '::before').content, getComputedStyle(e, '::after').content].join('|'); };
  document.activeElement?.blur();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  const walk = { stops, looks: new Map(stops.map(e => [e, look(e)])), look, plain: new Map(stops.map(e => [e, rest(e)])), rest, last: null, focused: [], listens };
  walk.listen = event => walk.focused.push(event.target);
  document.addEventListener('focus', walk.listen, true);
  // The audit keeps the page where it is; that it wanted to leave is what counts.
  walk.leave = event => { if (!event.destination.sameDocument) walk.left = document.activeElement; };
  navigation.addEventListener('navigate', walk.leave);
  globalThis[Symbol.for('mensenhandel.walk')] = walk;
  return { radios: stops.map(e => e.type === 'radio' || e.localName === 'area' || e.namespaceURI.endsWith('svg')), visible: stops.map(kit.visible), stops: stops.map(e => kit.seen('focus', e)), modal: document.querySelector('dialog:modal, [aria-modal="true"]') !== null, frames: document.querySelector('iframe, frame, object, embed') !== null };
}
