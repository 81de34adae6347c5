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
  for (const key of keys) {
    const before = state();
    leaves = false;
    const init = { key, code: /[a-z]/.test(key) ? 'Key' + key.toUpperCase() : /\d/.test(key) ? 'Digit' + key : '', keyCode: key.toUpperCase().charCodeAt(0), which: key.toUpperCase().charCodeAt(0), bubbles: true, cancelable: true, composed: true };
    let taken = false;
    for (const type of ['keydown', 'keypress', 'keyup']) taken = !document.body.dispatchEvent(new KeyboardEvent(type, init)) || taken;
    await new Promise(done => setTimeout(done, 5));
    if (leaves || state() !== before) acted.push(key);
    if (acted.length > 3) break;
  }
  navigation.removeEventListener('navigate', leave);
  Object.assign(window, { open, alert, confirm });
  const off = kit.control(/sneltoets|shortcut|toets|\bkeys?\b|ctrl|keyboard/i);
  return { acted, off };
}
