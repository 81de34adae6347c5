// WCAG 2.4.6, 2.4.2: headings and titles that a program left behind, or that stand twice under the same heading.
kit => {
  const empty = /^(kop(je)?|kop \d|heading( \d)?|title|titel|untitled( (document|page))?|naamloos( document)?|lorem ipsum.*|todo|tbd|x+|test|document|new page|nieuwe pagina|index|index\.html?)$/i;
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
  if (empty.test(title) || /\.(html?|docx?|pdf|indd)$/i.test(title))
    found.push({ ...kit.seen('page-titled', document.querySelector('title')), text: title });
  return found;
}
