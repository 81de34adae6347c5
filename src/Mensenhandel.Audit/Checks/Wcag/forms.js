// WCAG 1.3.5, 3.3.1, 3.3.2, 3.3.8: what a form must tell, before and after it goes wrong.
kit => {
  const fields = [...document.querySelectorAll('input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select, textarea')]
    .filter(field => field.checkVisibility({ visibilityProperty: true }));
  const found = [];
  const label = field => kit.squeeze(field.labels?.length ? [...field.labels].map(l => l.innerText).join(' ') : '');
  const told = field => label(field) || field.matches('[aria-label], [aria-labelledby], [title]');
  for (const field of fields) {
    if (field.placeholder && !told(field) && kit.visible(field) && !kit.squeeze(field.previousElementSibling?.innerText || field.closest('td, th, div, p, li, fieldset')?.innerText))
      found.push(kit.seen('labels-or-instructions', field));
    const words = `${label(field)} ${field.getAttribute('aria-label') ?? ''} ${field.title} ${field.placeholder ?? ''} ${field.closest('fieldset, form')?.innerText ?? ''}`;
    if ((field.required || field.ariaRequired === 'true') && field.type !== 'radio' && told(field) && !/\*|verplicht|required|nodig|optioneel|optional|niet verplicht/i.test(words) && fields.some(f => f !== field && !f.required))
      found.push(kit.seen('labels-or-instructions', field, { unsure: true, measured: { verplicht: 'ja' } }));
    const personal = /^(tel|email)$/.test(field.type) || /\b(e-?mail(adres)?|telefoon(nummer)?|voornaam|achternaam|postcode|woonplaats|geboortedatum|phone|first name|last name|surname|zip)\b/i.test(label(field));
    if (personal && !field.autocomplete && field.form?.autocomplete !== 'off' && !/^(checkbox|radio)$/.test(field.type))
      found.push(kit.seen('identify-input-purpose', field, { unsure: true }));
  }
  const asked = new Set();
  for (const field of fields) {
    const form = field.form ?? field;
    if (asked.has(form)) continue;
    asked.add(form);
    if (form.querySelector?.('input[type="password"]')) found.push(kit.seen('accessible-authentication-minimum', form, { unsure: true }));
    if (form.matches('form') && form.querySelector('[required], [pattern], [type="email"], [type="url"], [type="number"], [aria-required="true"], [type="date"]'))
      found.push(kit.seen('error-identification', form, { unsure: true }));
  }
  return found;
}
