// WCAG 1.3.1, 1.3.5, 3.3.x: what a form must tell, before and after it goes wrong.
kit => {
  const fields = [...document.querySelectorAll('input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select, textarea')]
    .filter(field => field.checkVisibility({ visibilityProperty: true }));
  const found = [];
  const label = field => kit.squeeze(field.labels?.length ? [...field.labels].map(l => l.innerText).join(' ') : '');
  const told = field => label(field) || field.matches('[aria-label], [aria-labelledby], [title]');
  const called = field => `${label(field)} ${field.getAttribute('aria-label') ?? ''} ${(field.getAttribute('aria-labelledby') ?? '').split(/\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ')}`;
  const anonymous = /\b(naam van|name of|zoek|search|filter|product|bedrijf|company|organisatie|vriend|friend|kind|child|slachtoffer|ander(e|s)?|other|gast|guest|recipient|ontvanger)\b/i;
  const personal = [
    [/^(uw |je |your )?(voornaam|first ?name|given name)\b/i, 'given-name'], [/^(uw |je |your )?(achternaam|last ?name|surname|family name)\b/i, 'family-name'],
    [/^(uw |je |your )(volledige |full )?(naam|name)\b|^(volledige naam|full name)\b/i, 'name'],
    [/^(uw |je |your )?e-?mail(adres| ?address)?\b/i, 'email'], [/^(uw |je |your )?((mobiel|telefoon)(nummer)?|phone( number)?|telephone|mobile)\b/i, 'tel'],
    [/^(uw |je |your )?(postcode|postal code|zip( code)?)\b/i, 'postal-code'], [/^(uw |je |your )?(geboortedatum|date of birth|birthday)\b/i, 'bday'],
    [/^(uw |je |your )?(straat( en huisnummer)?|street( address)?|adres)\b/i, 'street-address'],
  ];
  for (const field of fields) {
    const nearby = kit.squeeze(field.previousElementSibling?.innerText || field.closest('td, th, div, p, li, fieldset')?.innerText);
    if (field.placeholder && !told(field) && kit.visible(field) && !nearby)
      found.push(kit.seen('labels-or-instructions', field));
    else if (!told(field) && !nearby && kit.visible(field) && !field.placeholder && !kit.squeeze(field.parentElement?.innerText) && !/checkbox|radio/.test(field.type))
      found.push(kit.seen('labels-or-instructions', field));
    const words = `${called(field)} ${field.title} ${field.placeholder ?? ''} ${field.closest('fieldset, form')?.innerText ?? ''}`;
    if ((field.required || field.ariaRequired === 'true') && field.type !== 'radio' && told(field) && !/\*|verplicht|required|nodig|optioneel|optional|niet verplicht|mandatory|alle velden|all fields/i.test(words) && fields.some(f => f !== field && !f.required))
      found.push(kit.seen('labels-or-instructions', field, { unsure: true, measured: { verplicht: 'ja' } }));
    const pattern = field.getAttribute?.('pattern');
    const described = (field.getAttribute('aria-describedby') ?? '').split(/\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ');
    if (pattern && /[\[\\{]/.test(pattern) && !field.title && !field.placeholder && !kit.squeeze(described) && !/[\d(]|bijvoorbeeld|e\.g\.|format|dd|jjjj|yyyy|letters|cijfers|digits|tekens|characters/i.test(called(field)) && !/bijvoorbeeld|e\.g\.|format|dd-mm|jjjj|yyyy|cijfers|digits/i.test(nearby))
      found.push(kit.seen('labels-or-instructions', field, { measured: { vorm: pattern } }));
    const is = label(field).replace(/[*:]|\(.*?\)/g, '').trim() || kit.squeeze(called(field));
    const about = personal.find(([test]) => test.test(is))?.[1] ?? (field.type === 'email' ? 'email' : field.type === 'tel' ? 'tel' : null);
    if (about && !anonymous.test(is) && !/^(checkbox|radio|search|number|file|range)$/.test(field.type) && field.localName !== 'select' && kit.visible(field)) {
      const says = (field.getAttribute('autocomplete') ?? '').trim().toLowerCase();
      // The form's own "off" and the field's own word are a choice, but the criterion asks for the purpose.
      const mine = /^(uw|je|your|my|mijn)\b/i.test(is) || ['given-name', 'family-name', 'email', 'tel', 'bday'].includes(about);
      if (!says || says === 'off' || says === 'on') found.push(kit.seen('identify-input-purpose', field, { unsure: !(mine && fields.filter(f => personal.some(([t]) => t.test(label(f)))).length >= 2 && !says), measured: { verwacht: about } }));
      else if (!says.includes(about.split('-')[0]) && !(about === 'name' && /name/.test(says)) && !(about.startsWith('street') && /address/.test(says)) && !(about === 'email' && says === 'username'))
        found.push(kit.seen('identify-input-purpose', field, { unsure: !/^(given-name|family-name|email|tel|bday|postal-code|cc-number|country|organization)$/.test(says), measured: { verwacht: about, staat: says } }));
    }
  }
  // Radio buttons and check boxes that answer one question are a group.
  const groups = new Map();
  for (const field of fields) if (field.type === 'radio' && field.name) groups.set(field.name, [...(groups.get(field.name) ?? []), field]);
  for (const radios of groups.values())
    if (radios.length > 1 && !radios.some(r => r.closest('fieldset, [role="radiogroup"], [role="group"]'))) {
      let shared = radios[0].parentElement;
      while (shared && !radios.every(r => shared.contains(r))) shared = shared.parentElement;
      const before = kit.squeeze(shared?.previousElementSibling?.innerText || [...(shared?.childNodes ?? [])].find(n => n.textContent.trim())?.textContent);
      const labels = radios.map(label).join(' ');
      if (before && !radios.some(r => before.includes(label(r)) && label(r)) && !radios.some(r => r.getAttribute('aria-labelledby')) && /[?:]$/.test(before)) found.push(kit.seen('info-and-relationships', radios[0], { text: before, measured: { soort: 'groep' } }));
      else if (/^(\s*(ja|nee|yes|no|man|vrouw|\d)\s*)+$/i.test(labels)) found.push(kit.seen('info-and-relationships', radios[0], { unsure: true, measured: { soort: 'groep' } }));
    }
  // A required field that only colour tells apart.
  // Messages about errors that already stand on the page.
  const messages = [...document.querySelectorAll('[id*="error" i], [class*="error" i], [id*="fout" i], [class*="fout" i], [role="alert"], [aria-errormessage]')]
    .filter(e => !e.matches('input, select, textarea, form, fieldset, body, html, label') && kit.squeeze(e.textContent) && !e.querySelector('input, select, textarea'))
    .filter((e, i, all) => !all.some(o => o !== e && e.contains(o)));
  const shownFields = fields.filter(kit.visible);
  if (shownFields.length)
    for (const message of messages) {
      if (!kit.visible(message)) continue;
      const text = kit.squeeze(message.textContent);
      const referred = [...document.querySelectorAll('[aria-describedby], [aria-errormessage]')].filter(e => `${e.getAttribute('aria-describedby') ?? ''} ${e.getAttribute('aria-errormessage') ?? ''}`.split(/\s+/).includes(message.id) && message.id);
      if (message.closest('[aria-hidden="true"]') && !referred.some(e => e.matches('input:not([type="button"], [type="submit"]), select, textarea'))) { found.push(kit.seen('error-identification', message, { text, measured: { melding: 'verborgen' } })); continue; }
      const names = shownFields.map(f => kit.squeeze(called(f)).replace(/[:*]|\(.*?\)/g, '').trim()).filter(Boolean);
      const naming = names.filter(n => text.toLowerCase().includes(n.toLowerCase()));
      const bare = text.replace(new RegExp(names.map(n => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '$^', 'gi'), ' ').replace(/\b(for|voor|in|bij|the|de|het|a|an|een|this|dit|your|uw|je|is|field|veld|value|waarde|invoer|input|form|formulier|please|fill|gelieve|vul|correctly|properly|correct|juist|goed|again|opnieuw|probeer|try)\b/gi, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      const empty = /^(invalid|ongeldige?|error|fout|onjuiste?|incorrect|wrong|verkeerde?|mislukt|failed|oeps|sorry|er ging iets mis|something went wrong)?$/i.test(bare);
      const within = message.closest('label, li, p, div, td, fieldset');
      const beside = referred.length > 0 || shownFields.length === 1 || message.previousElementSibling?.matches?.('input, select, textarea') || within && within !== message && within.querySelectorAll('input, select, textarea').length === 1;
      const twice = naming.filter(n => names.filter(o => o.toLowerCase() === n.toLowerCase()).length > 1);
      const legends = [...document.querySelectorAll('legend')].some(l => text.toLowerCase().includes(kit.squeeze(l.textContent).toLowerCase()));
      if (empty && (message.matches('[id*="error" i], [id*="fout" i], [role="alert"], [class*="error" i], [class*="fout" i]'))) found.push(kit.seen('error-identification', message, { text, measured: { melding: 'zegt niets' } }));
      else if (twice.length && !legends && !beside) found.push(kit.seen('error-identification', message, { text, measured: { melding: 'dubbele naam' } }));
    }
  // A field that says that it is wrong, without a word about it.
  for (const field of shownFields)
    if (field.getAttribute('aria-invalid') === 'true' && !messages.some(kit.visible) && !(field.getAttribute('aria-describedby') ?? '').split(/\s+/).some(id => kit.squeeze(document.getElementById(id)?.textContent)) && !/fout|ongeldig|invalid|error|verplicht|required|vul /i.test(field.closest('form, fieldset, div, p')?.innerText ?? ''))
      found.push(kit.seen('error-identification', field, { measured: { melding: 'ontbreekt' } }));
  const asked = new Set();
  const twins = new Map();
  for (const field of fields) {
    const form = field.form ?? field;
    const key = kit.squeeze(label(field)).toLowerCase().replace(/[*:]/g, '').trim();
    const said = /^(herhaal|bevestig|nogmaals|repeat|confirm|re-?enter|retype)\b|\b(nogmaals|again|opnieuw)\b/i.test(key);
    if (said && field.type !== 'password') found.push(kit.seen('redundant-entry', field, { unsure: true }));
    if (key && /naam|name|adres|address|mail|telefoon|phone|postcode|zip/.test(key)) { if (twins.has(key) && field.type !== 'radio') found.push(kit.seen('redundant-entry', field, { unsure: true })); twins.set(key, field); }
    if (asked.has(form)) continue;
    asked.add(form);
    const password = form.querySelector?.('input[type="password"]');
    const puzzle = /captcha|typ de (letters|tekens)|overtypen|type the (characters|letters|text)|hoeveel is \d|what is \d+ ?[+x*-] ?\d+|\d+ ?[+x*-] ?\d+ ?=|los de som|enter the characters|ik ben geen robot|not a robot|position \d|de \d+e letter/i;
    const inside = `${form.innerText ?? ''} ${form.innerHTML ?? ''}`;
    if (password) {
      const blocks = password.getAttribute('onpaste') && /false|prevent/.test(password.getAttribute('onpaste')) || password.getAttribute('autocomplete') === 'off' && password.readOnly;
      if (puzzle.test(inside) || blocks) found.push(kit.seen('accessible-authentication-minimum', form, { measured: { hindernis: blocks ? 'plakken kan niet' : 'raadsel' } }));
      else found.push(kit.seen('accessible-authentication-minimum', form, { unsure: true }));
    } else if (puzzle.test(form.innerText ?? '')) found.push(kit.seen('accessible-authentication-minimum', form, { unsure: true, measured: { hindernis: 'raadsel' } }));
    if (form.matches('form') && form.querySelector('[required], [pattern], [type="email"], [type="url"], [type="number"], [aria-required="true"], [type="date"]')) {
      found.push(kit.seen('error-identification', form, { unsure: true }));
      found.push(kit.seen('error-suggestion', form, { unsure: true }));
    }
    if (form.matches('form') && /bestel|betaal|koop|pay|order|buy|contract|overeenkomst|teken|examen|rekening|iban|bankrekening|aangifte|verwijder|delete/i.test(`${form.innerText} ${[...form.querySelectorAll('[type="submit"]')].map(s => s.value).join(' ')}`) && !/controleer|nakijken|check|review|bevestig|confirm|annuleer|cancel|intrekken|wijzig/i.test(form.innerText))
      found.push(kit.seen('error-prevention-legal-financial-data', form, { unsure: true }));
  }
  return found;
}
