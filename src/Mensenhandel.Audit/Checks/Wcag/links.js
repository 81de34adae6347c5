// WCAG 2.4.4: a link says where it goes. What stands around it may say so too; that is for a person to judge.
kit => {
  const vague = /^(hier|klik hier|druk hier|lees (hier )?(meer|verder)|meer|meer (lezen|info|informatie)|verder|link|deze link|deze pagina|pagina|website|ga( verder)?|bekijk|download|here|click here|read more|more|more info|learn more|link|this|this page|details|continue)$/i;
  const links = [...document.querySelectorAll('a[href]')].filter(kit.visible);
  const found = [], byName = new Map();
  for (const link of links) {
    const name = kit.name(link);
    const plain = name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    if (!name) continue;
    // A sign alone ("#" beside a heading, ">") may be clear where it stands.
    if (vague.test(plain)) found.push(kit.seen('link-purpose-in-context', link, { unsure: true }));
    const key = plain.toLowerCase(), target = link.href.replace(/\/$/, '');
    if (plain.length > 1 && byName.has(key) && byName.get(key) !== target)
      found.push(kit.seen('link-purpose-in-context', link, { unsure: true, measured: { 'andere bestemming': byName.get(key) } }));
    else byName.set(key, target);
  }
  return found.filter((f, i) => found.findIndex(o => o.selector === f.selector) === i).slice(0, 20);
}
