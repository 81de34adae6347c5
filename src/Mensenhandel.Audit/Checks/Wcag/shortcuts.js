// WCAG 2.1.4: what single characters do while nothing has the focus. Real key presses would also scroll the page; events
// that bubble from the body reach the same listeners.
async kit => {
  document.activeElement?.blur();
  const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789+-*/=.,;\'[]?!@#'];
  const state = () => document.title + document.querySelectorAll('body *').length + document.body.innerText + '\n' + [...document.querySelectorAll('input, select, textarea, details, dialog, [aria-expanded], [aria-pressed], [aria-checked]')].map(e => [e.value, e.checked, e.open, e.ariaExpanded, e.ariaPressed, e.ariaChecked, kit.visible(e)].join()).join('|') + document.activeElement?.localName + location.href;
  const acted = [];
  let leaves = false;
  const leave = event => { leaves = true; };
  navigation.addEventListener('navigate', leave);
  const { open, alert, confirm } = window;
  window.open = window.alert = window.confirm = () => { leaves = true; return null; };
  const watch = globalThis[Symbol.for('mensenhandel.watch')];
  const changes = new MutationObserver(() => {});
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const watched = () => [...document.querySelectorAll('input, select, textarea')].map(e => [e.value, e.checked].join()).join('|') + document.activeElement?.localName + location.href;
  let before = state(), values = watched();
  for (const key of keys) {
    leaves = false;
    const init = { key, code: /[a-z]/.test(key) ? 'Key' + key.toUpperCase() : /\d/.test(key) ? 'Digit' + key : '', keyCode: key.toUpperCase().charCodeAt(0), which: key.toUpperCase().charCodeAt(0), bubbles: true, cancelable: true, composed: true };
    let taken = false;
    for (const type of ['keydown', 'keypress', 'keyup']) taken = !document.body.dispatchEvent(new KeyboardEvent(type, init)) || taken;
    if (watch?.soon.size) await kit.rest();
    // Without a change in the tree only a value, the focus or a departure can have changed.
    const touched = changes.takeRecords().length > 0 || watched() !== values;
    if (!leaves && !touched) continue;
    if (leaves || state() !== before) acted.push(key);
    before = state();
    values = watched();
    if (acted.length > 3) break;
  }
  changes.disconnect();
  navigation.removeEventListener('navigate', leave);
  Object.assign(window, { open, alert, confirm });
  const off = kit.control(/sneltoets|shortcut|toets|\bkeys?\b|ctrl|keyboard/i);
  return { acted, off };
}
