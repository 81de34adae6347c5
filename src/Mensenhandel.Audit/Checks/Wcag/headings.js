// WCAG 2.4.6, 2.4.2: headings, labels and titles that a program left behind, that name no subject or that stand twice.
kit => {
  const empty = /^(kop(je)?|kop \d|heading( \d)?|title|titel|untitled( (document|page))?|naamloos( document)?|lorem ipsum.*|todo|tbd|x+|test|document|new page|nieuwe pagina|index|index\.html?|page( \d+)?|pagina( \d+)?|section( \d+)?|sectie( \d+)?|tekst|text|content|inhoud hier|home ?page title|website|hier komt.*|insert .*|placeholder.*)$/i;
  const found = [], seenUnder = new Map(), path = [];
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
    if (!kit.visible(heading)) continue;
    const text = kit.squeeze(heading.innerText), level = +(heading.ariaLevel || heading.localName[1]) || 2;
    if (!text) continue;
    path.length = Math.max(0, level - 1);
    path[level - 1] = text.toLowerCase();
    const key = path.join('\n');
    if (empty.test(text)) found.push(kit.seen('headings-and-labels', heading));
    else if (seenUnder.has(key)) found.push(kit.seen('headings-and-labels', heading, { unsure: true }));
    seenUnder.set(key, true);
  }
  const title = kit.squeeze(document.title);
  const nowhere = /^(home( ?page)?|welkom|welcome|start(pagina| ?page)?|hoofdpagina|main( page)?|voorpagina|no title|geen titel|enter the title.*|titel van de pagina|page title)$/i;
  if (empty.test(title) || nowhere.test(title) || /\.(html?|docx?|pdf|indd|aspx?|php)$/i.test(title) || /^https?:\/\//.test(title) || /^[\d\W_]+$/.test(title) && title)
    found.push({ ...kit.seen('page-titled', document.querySelector('title')), text: title });
  // A word for a part of the page or for the act of filling in, not for what is asked.
  const generic = /^(menu|veld|field|input|invoer|tekst(vak|veld)?|text( ?(box|field))?|label|data|gegevens?|waarde|value|form(ulier)?|item|go|ok|submit|verzend(en)?|ga|knop|button|hier( invullen)?|here|enter|vul (hier )?in|fill in|typ hier|type here|test|xxx|vraag|question|field ?\d+|veld ?\d+|[^\p{L}\p{N}]+)$/iu;
  const fields = [...document.querySelectorAll('input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"], [type="checkbox"], [type="radio"]), textarea, select, [role="textbox"], [role="combobox"], [role="searchbox"]')].filter(kit.visible);
  const labels = field => {
    const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).map(id => document.getElementById(id));
    return (ids.length ? ids : [...(field.labels ?? [])]).filter(e => e && kit.onScreen(e));
  };
  const words = element => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('input, select, textarea, button').forEach(e => e.remove());
    return kit.squeeze(copy.textContent).replace(/[:*?\s]+$/, '');
  };
  const told = new Map();
  for (const field of fields) {
    const own = labels(field), text = kit.squeeze(own.map(words).join(' '));
    if (!text) continue;
    if (generic.test(text) && !(field.localName === 'select' && /^menu$/i.test(text)) && !/search|zoek/i.test(field.type + (field.getAttribute('role') ?? '')))
      { found.push(kit.seen('headings-and-labels', field, { text, measured: { onderdeel: 'label' } })); continue; }
    const key = text.toLowerCase();
    const before = told.get(key);
    told.set(key, field);
    if (!before || before.type === 'radio') continue;
    // Between the two something that one sees tells them apart: a heading, a legend, a row with a name of its own.
    const tells = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, legend, [role="heading"], th, caption, p, strong, b, dt, summary')].some(e =>
      kit.onScreen(e) && kit.squeeze(e.textContent) && before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING && field.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING && !own.some(l => l.contains(e) || e.contains(l)));
    const group = field.closest('fieldset, [role="group"], form, tr, li, section, article');
    const named = group?.matches('tr') || group?.getAttribute('aria-label') || group?.getAttribute('aria-labelledby');
    const forms = before.form !== field.form;
    if (!tells) found.push(kit.seen('headings-and-labels', field, { text, unsure: !!named || forms, measured: { onderdeel: 'label', dubbel: 'ja' } }));
  }
  return found;
}
