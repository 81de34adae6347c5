// WCAG 3.2.2: fills in every field and looks whether the page leaves or a window opens. Everything is put back.
kit => {
  const found = [];
  let current = null;
  const leave = event => { if (current && !event.destination.sameDocument) found.push(kit.seen('on-input', current)); };
  const submit = event => { event.preventDefault(); if (current) found.push(kit.seen('on-input', current)); };
  const open = window.open;
  window.open = () => { if (current) found.push(kit.seen('on-input', current)); return null; };
  navigation.addEventListener('navigate', leave);
  addEventListener('submit', submit, true);
  const realSubmit = HTMLFormElement.prototype.submit;
  HTMLFormElement.prototype.submit = function () { if (current) found.push(kit.seen('on-input', current)); };
  try {
    for (const field of document.querySelectorAll('select, input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"], [type="file"]), textarea')) {
      if (field.matches(':disabled, [readonly]') || !kit.visible(field)) continue;
      current = field;
      const { value, checked, selectedIndex } = field;
      if (field.localName === 'select') {
        if (field.options.length < 2) continue;
        field.selectedIndex = (selectedIndex + 1) % field.options.length;
      } else if (/^(checkbox|radio)$/.test(field.type)) field.checked = !checked;
      else if (/^(text|search|tel|url|email|password)$/.test(field.type) || field.localName === 'textarea') field.value = 'a';
      else continue;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      if (/^(checkbox|radio)$/.test(field.type)) field.checked = checked;
      else if (field.localName === 'select') field.selectedIndex = selectedIndex;
      else field.value = value;
    }
  } finally {
    navigation.removeEventListener('navigate', leave);
    removeEventListener('submit', submit, true);
    window.open = open;
    HTMLFormElement.prototype.submit = realSubmit;
  }
  return found.filter((f, i) => found.findIndex(o => o.selector === f.selector) === i);
}
