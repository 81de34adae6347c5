// What a visitor can read and use: each line of text, each link, and each button that only a script can make do something.
kit => {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const hidden = e => e.closest('[aria-hidden="true"]') !== null;
  // A form sends by itself; a popover, a dialog command and a summary open by themselves.
  const alone = b => b.form && /submit|reset|image/.test(b.type) || b.matches('[popovertarget], [commandfor], summary, [formaction]');
  return {
    texts: [...new Set([...kit.texts(main)].filter(t => !hidden(t.parent) && !t.parent.closest('button') && t.boxes.length).map(t => kit.squeeze(t.node.data)))],
    links: [...document.querySelectorAll('a[href]')].filter(a => kit.onScreen(a) && !hidden(a) && kit.name(a)).map(a => ({ ...kit.seen('link', a), text: kit.name(a) })),
    dead: [...document.querySelectorAll('button, input[type="button"], [role="button"], a[href^="javascript:" i]')].filter(b => kit.onScreen(b) && !b.disabled && !alone(b)).map(b => kit.seen('button', b)),
  };
}
