// WCAG 1.3.1, 1.3.2, 2.4.1, 2.4.3, 4.1.2: what looks like something and is not, what stands in another order than it is read,
// links to a place that is not there, and controls without a role.
kit => {
  const found = [];
  const add = (rule, element, soort, more = {}) => found.push(kit.seen(rule, element, { measured: { soort }, ...more }));
  const size = e => parseFloat(getComputedStyle(e).fontSize), weight = e => +getComputedStyle(e).fontWeight;
  const body = size(document.body);

  // A heading: a short line of its own, wholly large or bold, with text below it that is neither.
  for (const block of document.querySelectorAll('p, div')) {
    if (!kit.visible(block) || block.querySelector('p, div, ul, ol, table, img, input, button, a, br, h1, h2, h3, h4, h5, h6') || block.closest('h1, h2, h3, h4, h5, h6, [role="heading"], a, button, table, nav, header, footer, li, label, form, blockquote, figure, dl, aside, [role="alert"], [role="status"], [aria-hidden="true"]')) continue;
    const text = kit.squeeze(block.innerText);
    if (text.length < 3 || text.length > 60 || /[.!:;,?]$/.test(text)) continue;
    const parts = [...kit.texts(block)].map(t => t.parent);
    const next = block.nextElementSibling;
    if (!next || !next.matches('p, ul, ol, div') || kit.squeeze(next.innerText).length < 60 || next.querySelector('h1, h2, h3')) continue;
    const after = [...kit.texts(next)].map(t => t.parent)[0] ?? next;
    const bold = parts.every(p => weight(p) >= 600) && weight(after) < 600;
    const large = parts.every(p => size(p) >= Math.max(body, size(after)) * 1.2);
    if (large && bold || large && parts.every(p => size(p) >= size(after) * 1.4)) add('info-and-relationships', block, 'kop');
    else if (bold && block.localName === 'p') add('info-and-relationships', block, 'kop', { unsure: true });
  }
  // A list: lines that begin with a dash, a bullet or a number, in one block or in a row of blocks.
  const mark = /^\s*([-–—•*·●▪►»✓]|\d{1,2}[.)]|[a-z]\))\s+\S/;
  for (const block of document.querySelectorAll('p, div, td')) {
    if (!kit.visible(block) || block.closest('li, pre, code')) continue;
    const lines = block.querySelector('br') && !block.querySelector('p, div, ul, ol, table') ? block.innerText.split('\n').filter(l => l.trim()) : [];
    if (lines.filter(l => mark.test(l)).length >= 3) add('info-and-relationships', block, 'lijst');
    if (block.localName !== 'td' && mark.test(block.innerText) && !mark.test(block.previousElementSibling?.innerText ?? '')) {
      let row = 0;
      for (let e = block; e && e.localName === block.localName && mark.test(e.innerText) && !e.querySelector('p, div, li'); e = e.nextElementSibling) row++;
      if (row >= 3) add('info-and-relationships', block, 'lijst');
    }
  }
  // A table of data without headers: a first row or column that looks like headers.
  for (const table of document.querySelectorAll('table')) {
    if (!kit.visible(table) || table.matches('[role="presentation"], [role="none"]') || table.querySelector('th, [role="columnheader"], [role="rowheader"], [headers], table, form, input')) continue;
    const rows = [...table.rows];
    if (rows.length < 3 || rows.some(r => r.cells.length < 2)) continue;
    const first = [...rows[0].cells], second = [...rows[1].cells];
    const strong = c => [...kit.texts(c)].length > 0 && [...kit.texts(c)].every(t => weight(t.parent) >= 600);
    const styled = first.every(strong) && !second.every(strong) || first.every(c => getComputedStyle(c).backgroundColor !== getComputedStyle(second[0]).backgroundColor && getComputedStyle(c).backgroundColor !== 'rgba(0, 0, 0, 0)');
    const numbers = rows.slice(1).every(r => [...r.cells].slice(1).some(c => /^[€$]?\s?[\d.,:%-]+/.test(kit.squeeze(c.innerText)))) && first.every(c => /^\p{L}/u.test(kit.squeeze(c.innerText)));
    const bordered = table.border > 0 || [...table.querySelectorAll('td')].every(c => getComputedStyle(c).borderTopStyle !== 'none' || getComputedStyle(c).borderBottomStyle !== 'none');
    if (table.caption || styled || numbers) add('info-and-relationships', table, 'tabel');
    else if (bordered) add('info-and-relationships', table, 'tabel', { unsure: true });
  }
  // A word in letters apart ("W E L K O M") is read letter by letter.
  for (const { node, parent } of kit.texts())
    if (/(^|\s)(\p{L} ){4,}\p{L}(\s|$)/u.test(node.data) && !parent.closest('pre, code, [aria-hidden="true"], [aria-label], kbd')) add('meaningful-sequence', parent, 'letters los');
  // Columns made with spaces in one block.
  for (const pre of document.querySelectorAll('pre')) {
    const lines = pre.innerText.split('\n').filter(l => l.trim());
    if (lines.length >= 3 && !pre.querySelector('code') && !pre.closest('[role="img"], [aria-hidden="true"]') && lines.filter(l => /\p{L}{3,}\s{3,}\S/u.test(l)).length >= 3 && !/[{};=<>]/.test(pre.innerText)) add('meaningful-sequence', pre, 'spaties als kolommen');
  }
  // Children of one box in another order than in the code: order, *-reverse, or moved by position.
  for (const box of document.querySelectorAll('body, body *')) {
    const style = getComputedStyle(box);
    const children = [...box.children].filter(c => kit.onScreen(c) && kit.squeeze(c.innerText).length > 1 && !/absolute|fixed/.test(getComputedStyle(c).position));
    if (children.length < 2 || box.closest('[aria-hidden="true"], svg')) continue;
    const flexible = /flex|grid/.test(style.display);
    const turned = flexible && /reverse/.test(style.flexDirection) || flexible && children.some(c => getComputedStyle(c).order !== '0');
    const boxes = children.map(c => c.getBoundingClientRect());
    const rightToLeft = style.direction === 'rtl';
    const before = (a, b) => b.top >= a.bottom - 2 || a.bottom > b.top && b.bottom > a.top && (rightToLeft ? b.right <= a.left + 2 : b.left >= a.right - 2);
    const wrong = children.findIndex((c, i) => i > 0 && before(boxes[i], boxes[i - 1]) && !before(boxes[i - 1], boxes[i]));
    if (wrong < 0) continue;
    const shifted = !flexible && children.some(c => getComputedStyle(c).position === 'relative' && (getComputedStyle(c).top !== 'auto' || getComputedStyle(c).bottom !== 'auto'));
    if (!turned && !shifted && !(style.display === 'grid')) continue;
    // Only where the order carries meaning: steps, numbers, or a heading that comes after its own text.
    const texts = children.map(c => kit.squeeze(c.innerText));
    const steps = texts.map(t => +(/^(?:stap|step|deel|part|fase)?\s*(\d{1,2})\b/i.exec(t)?.[1] ?? NaN));
    const sorted = children.map((c, i) => i).sort((a, b) => boxes[a].top - boxes[b].top || boxes[a].left - boxes[b].left);
    const counted = steps.every(n => n > 0) && new Set(steps).size === steps.length;
    const up = order => order.every((n, i) => i === 0 || n > order[i - 1]);
    const heading = sorted.some((at, i) => i > 0 && children[sorted[i - 1]].matches('h1, h2, h3, h4, h5, h6') && children.indexOf(children[sorted[i - 1]]) > at);
    const certain = counted && up(sorted.map(i => steps[i])) && !up(steps) || heading;
    const names = /^(dan|daarna|vervolgens|tot slot|ten slotte|then|next|finally|after that|eerst|first|ten eerste)\b/i;
    const told = texts.some(t => names.test(t));
    add('meaningful-sequence', box, 'volgorde', { unsure: !(certain || told), text: texts.join(' / ').slice(0, 60) });
    const stops = children.filter(c => c.matches('a[href], button, input') || c.querySelector('a[href], button, input'));
    if (stops.length === children.length && stops.length > 1) add('focus-order', box, 'volgorde', { unsure: !counted, text: texts.join(' / ').slice(0, 60) });
  }
  // tabindex above 0 puts the stop before everything else.
  const forced = [...document.querySelectorAll('[tabindex]')].filter(e => e.tabIndex > 0 && kit.visible(e));
  if (forced.length) {
    const stops = [...document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]')].filter(e => e.tabIndex >= 0 && kit.visible(e) && !e.disabled);
    const asked = [...stops].sort((a, b) => (a.tabIndex || Infinity) - (b.tabIndex || Infinity) || stops.indexOf(a) - stops.indexOf(b));
    const moved = asked.findIndex((e, i) => e !== stops[i]);
    if (moved >= 0) add('focus-order', forced[0], 'tabindex', { unsure: stops.length < 3, measured: { soort: 'tabindex', tabindex: String(forced[0].tabIndex) } });
  }
  // A skip link that leads nowhere, or to what comes before it.
  const skips = [...document.querySelectorAll('a[href^="#"]')].filter(a => /\b(skip|spring|sla .* over|ga (direct )?naar (de )?(inhoud|hoofdinhoud)|naar (de )?(hoofd)?inhoud|direct naar|jump to|to (main )?content|main content)\b/i.test(a.textContent));
  for (const skip of skips) {
    const id = decodeURIComponent(skip.getAttribute('href').slice(1));
    const goal = document.getElementById(id) ?? document.getElementsByName(id)[0];
    if (id && id !== 'top' && !goal) add('bypass-blocks', skip, 'doel ontbreekt', { unsure: document.querySelector('main, [role="main"]') !== null && document.querySelector('h1') !== null && false });
    else if (goal && (goal.compareDocumentPosition(skip) & Node.DOCUMENT_POSITION_FOLLOWING) && !goal.contains(skip)) add('bypass-blocks', skip, 'doel staat ervoor');
  }
  const menu = [...document.querySelectorAll('nav, [role="navigation"], header ul, ul')].find(e => kit.visible(e) && e.querySelectorAll('a[href]').length >= 5 && !e.closest('main, article, footer'));
  if (menu && !skips.length && !document.querySelector('main, [role="main"]') && !document.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]')) add('bypass-blocks', menu, 'geen');
  else if (menu && !skips.length && !document.querySelector('main, [role="main"]')) add('bypass-blocks', menu, 'geen', { unsure: true });

  // A control that only looks like one: the state that a class shows is not told.
  const clicks = e => e.hasAttribute('onclick') || e.tabIndex >= 0 && e.hasAttribute('onkeydown');
  for (const e of document.querySelectorAll('div, span, li, td, p, img, i, b')) {
    if (!kit.visible(e) || e.closest('a, button, label, summary') || e.querySelector('a[href], button, input, select, textarea, summary')) continue;
    if (clicks(e) && e.tabIndex >= 0 && !e.getAttribute('role')) add('name-role-value', e, 'zonder rol');
  }
  for (const e of document.querySelectorAll('[role="checkbox"], [role="switch"], [role="radio"]')) if (!e.hasAttribute('aria-checked') && e.localName !== 'input') add('name-role-value', e, 'zonder stand');
  for (const list of document.querySelectorAll('[role="tablist"]')) if (kit.visible(list) && ![...list.querySelectorAll('[role="tab"]')].some(t => t.hasAttribute('aria-selected'))) add('name-role-value', list, 'zonder stand');
  return found;
}
