// What must be the same on every page: the title, the links of each menu in their order, and where help stands.
kit => {
  const links = area => [...area.querySelectorAll('a[href]')].filter(a => typeof a.href === 'string' && kit.visible(a))
    .map(link => ({ target: link.href, name: kit.name(link), selector: kit.selector(link), html: link.cloneNode(false).outerHTML.slice(0, 300) }));
  const areas = [...document.querySelectorAll('nav, [role="navigation"]')].map((area, i) => ({ name: kit.name(area) && area.getAttribute('aria-label') || area.id || `menu ${i + 1}`, links: links(area) }));
  const lands = { boven: 'body > header', onder: 'body > footer' };
  const help = Object.entries(lands).flatMap(([name, where]) => [...document.querySelectorAll(where)].flatMap(area =>
    links(area).filter(l => /^(tel|mailto):/.test(l.target) || /contact|hulp|help/i.test(l.name)).map(l => ({ ...l, name }))));
  return {
    title: kit.squeeze(document.title),
    heading: kit.squeeze([...document.querySelectorAll('h1')].find(kit.visible)?.innerText),
    areas,
    help,
    links: [...document.querySelectorAll('a[href]')].filter(a => typeof a.href === 'string').map(a => a.href.split('#')[0]),
    search: document.querySelector('[role="search"], search, input[type="search"]') !== null,
    address: location.href.split('#')[0],
  };
}
