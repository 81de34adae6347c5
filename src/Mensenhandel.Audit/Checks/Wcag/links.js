// WCAG 2.4.4: a link says where it goes, by itself or with what belongs to it: its sentence, list item, or cell with headers.
// https://www.w3.org/TR/WCAG22/#dfn-programmatically-determined-link-context
kit => {
  const vague = /^(hier|klik|klik (hier|op deze link)|druk hier|lees (hier )?(meer|verder)|meer|(bekijk|toon) meer|meer (lezen|info|informatie|weten|details)|verder|link|deze link|deze pagina|pagina|website|ga|ga (verder|naar|door)|bekijk|openen?|download(en)?|details|info|(click|press|tap) here|here|click|read( more)?|more|(find|see|view|show) (out )?more|more (info|information|details)|learn more|this( link| page)?|link|page|go|continue|view|open|see)$/i;
  const format = /^(html|epub|pdf|txt|plain text|platte tekst|docx?|word|xlsx?|excel|csv|xml|json|zip|mp3|mp4|rtf|odt)$/i;
  const plain = text => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const links = [...document.querySelectorAll('a[href], area[href], [role="link"]')].filter(e =>
    e.namespaceURI.endsWith('svg') ? e.checkVisibility() : kit.visible(e)).filter(e => (e.getAttribute('role') ?? 'link') === 'link');
  const nameOf = link => kit.name(link) || kit.squeeze(link.textContent);
  const unnamed = element => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('a[href], [role="link"], script, style, ul, ol').forEach(e => { if (!e.matches('ul, ol') || element.matches('li')) e.remove(); });
    return plain(copy.textContent + ' ' + [...copy.querySelectorAll('img[alt]')].map(i => i.alt).join(' '));
  };
  // Everything that a screen reader can find from the link without leaving it.
  const context = link => {
    const parts = [];
    for (const id of (link.getAttribute('aria-describedby') ?? '').split(/\s+/)) parts.push(document.getElementById(id)?.textContent ?? '');
    parts.push(link.title && link.title !== nameOf(link) ? link.title : '');
    const block = link.closest('p, td, th, dd, dt, figcaption, caption, blockquote, label, h1, h2, h3, h4, h5, h6');
    if (block) parts.push(unnamed(block));
    for (let item = link.closest('li, [role="listitem"]'); item; item = item.parentElement?.closest('li, [role="listitem"]')) parts.push(unnamed(item));
    const cell = link.closest('td');
    if (cell) parts.push(...headers(cell));
    if (!block) {
      // Loose text in a div is the sentence that the link stands in.
      let around = link.parentElement;
      while (around && /^inline/.test(getComputedStyle(around).display) && around !== document.body) around = around.parentElement;
      if (around) parts.push(plain([...around.childNodes].filter(n => n.nodeType === 3 || n.nodeType === 1 && /^inline/.test(getComputedStyle(n).display) && !n.matches('a[href], [role="link"], svg, button')).map(n => n.textContent).join(' ')));
      if (around?.matches('dd')) parts.push(around.previousElementSibling?.textContent ?? '');
    }
    return plain(parts.join(' '));
  };
  const headers = cell => {
    const row = cell.parentElement, table = cell.closest('table');
    const found = [...row.querySelectorAll('th')];
    const column = c => [...c.parentElement.children].slice(0, [...c.parentElement.children].indexOf(c)).reduce((sum, x) => sum + x.colSpan, 0);
    const at = column(cell);
    for (const th of table.querySelectorAll('th')) if (th.parentElement !== row && column(th) <= at && at < column(th) + th.colSpan) found.push(th);
    for (const id of (cell.headers ?? '').split(/\s+/).filter(Boolean)) found.push(document.getElementById(id));
    return found.filter(Boolean).map(th => th.textContent);
  };
  // A heading right before the link, in the same small piece of the page.
  const headed = link => {
    const before = (link.closest('p') ?? link).previousElementSibling;
    if (before?.matches('h1, h2, h3, h4, h5, h6')) return kit.squeeze(before.textContent).length > 3;
    const piece = link.closest('article, section, li, div');
    const heading = piece && [...piece.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].findLast(h => h.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
    return !!heading && kit.visible(heading) && kit.squeeze(heading.textContent).length > 3;
  };
  // The name of the row stands in a cell that is no header: who hears the link does not hear it.
  const rowUnsaid = link => {
    const cell = link.closest('td');
    return cell && unnamed(cell) === '' && !cell.parentElement.querySelector('th') && !cell.headers
      && [...cell.parentElement.children].some(c => c !== cell && c.localName === 'td' && unnamed(c));
  };
  const found = [], byName = new Map();
  const target = link => link.href?.baseVal ?? link.href ?? /['"]([^'"]+)['"]/.exec(link.getAttribute('onclick') ?? '')?.[1] ?? '';
  const own = link => link.closest('p, li, td, dd, dt, h1, h2, h3, h4, h5, h6') ?? link.closest('div, section, article, nav, main, body');
  for (const link of links) {
    const name = nameOf(link), bare = plain(name);
    if (!bare) continue;
    if (vague.test(bare) || format.test(bare)) {
      const around = context(link);
      const alone = around === '' || vague.test(around) || rowUnsaid(link) && !format.test(bare);
      // WCAG names the sentence, paragraph, list item and cell; a heading above it is advice (H80) that not all software
      // follows. Whether it is enough is for a person to say.
      const under = !link.closest('table') && headed(link);
      if (!format.test(bare) || alone) found.push(kit.seen('link-purpose-in-context', link, { unsure: !alone || under, text: name }));
    }
    const to = target(link).replace(/\/$/, '');
    if (!to || bare.length < 2) continue;
    const address = new URL(to, document.baseURI);
    for (const p of [...address.searchParams.keys()]) if (/^(utm_|ref$|fbclid|gclid)/.test(p)) address.searchParams.delete(p);
    const key = bare.toLowerCase(), others = byName.get(key) ?? [];
    const other = others.find(o => o.address.href !== address.href);
    if (other) {
      // In one and the same sentence, one program asked two different questions: one name cannot be right for both.
      const same = own(other.link) === own(link) && other.address.pathname === address.pathname && other.address.origin === address.origin && other.address.search !== address.search;
      found.push(kit.seen('link-purpose-in-context', link, { unsure: !same, text: name, measured: { 'andere bestemming': other.address.href, 'deze bestemming': address.href } }));
    }
    byName.set(key, [...others, { link, address }]);
  }
  const first = found.filter((f, i) => found.findIndex(o => o.selector === f.selector && !o.unsure === !f.unsure) === i);
  return [...first.filter(f => !f.unsure), ...first.filter(f => f.unsure)].slice(0, 20);
}
