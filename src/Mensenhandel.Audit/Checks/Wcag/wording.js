// WCAG 1.3.3, 1.4.1: sentences that only someone can follow who sees where things stand, how they look, or in which colour.
// "Below" and "hieronder" also mean: further on in the text.
kit => {
  const act = /\b(click|press|push|tap|find|use|select|choose|pick|look|go|see|check|fill|activate|klik|druk|tik|gebruik|kies|ga|zoek|kijk|vul|selecteer|vind|bekijk|volg)\b/i;
  const shape = /\b(round|circular|square|triang(le|ular)|star|oval|rectang(le|ular)|diamond|arrow-shaped|ronde?|vierkante?|driehoek(ige?)?|ster|ovale?|ruit|big|large|small|grote|kleine)\b/i;
  const place = /\b(on|at|to|in) the (far )?(right|left|top|bottom)(-hand)?( (side|corner))?\b|\b(left|right)[- ](column|side|corner|menu|bar|button|panel)\b|\b(hier)?(rechts|links)(boven|onder)?(aan)?\b|\b(linker|rechter|bovenste|onderste)\s?\w+/i;
  const colours = 'red|green|blue|yellow|orange|purple|pink|gr[ae]y|rode?|groene?|blauwe?|gele?|oranje|paarse?|roze|grijze?';
  const colour = new RegExp(`\\b(the|de|het|in|een|all|alle|marked|with)\\s+(${colours})\\s*(\\p{L}+)?`, 'iu');
  const things = { menu: 'menu', navigation: 'nav', navigatie: 'nav', button: 'button', knop: 'button', link: 'link', icon: 'button', icoon: 'button', pictogram: 'button', box: 'any', vak: 'any', blok: 'any', kolom: 'any', column: 'any', field: 'any', veld: 'any', star: 'any', ster: 'any', circle: 'any', cirkel: 'any', driehoek: 'any', pijl: 'any', arrow: 'any' };
  const controls = [...document.querySelectorAll('button, a[href], input[type="submit"], input[type="button"], [role="button"], summary')].filter(kit.visible);
  const buttons = controls.filter(c => c.localName !== 'a');
  const named = [...controls, ...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [aria-label], img[alt], legend, th, label, iframe[title]')].map(e => `${kit.name(e)} ${e.getAttribute('aria-label') ?? ''} ${e.title ?? ''}`.toLowerCase());
  return [...document.querySelectorAll('p, li, td, dd, label, figcaption, legend, div')].flatMap(block => {
    if (!kit.visible(block) || block.querySelector('p, li, td, div, ul, table') || block.closest('nav, button')) return [];
    const found = [];
    for (const sentence of kit.squeeze(block.innerText).split(/(?<=[.!?])\s+/)) {
      const looks = shape.exec(sentence) ?? place.exec(sentence);
      const does = act.test(sentence);
      const quoted = [...sentence.matchAll(/["'“‘«„]([^"'”’»]{2,40})["'”’»]/g)].some(q => named.some(n => n.includes(q[1].toLowerCase().trim())));
      const thing = /\b(menu|navigati(on|e)|button|knop|link|icon|icoon|pictogram|box|vak|blok|kolom|column|field|veld|star|ster|circle|cirkel|driehoek|pijl|arrow)\b/i.exec(sentence)?.[1].toLowerCase();
      const tellsName = controls.some(c => { const n = kit.name(c).toLowerCase(); return n.length > 2 && sentence.toLowerCase().includes(n) && !/^(klik|click|hier|here|menu|ga|go)$/.test(n); });
      if (looks && thing && (does || /knop|button|menu/.test(thing))) {
        const word = (shape.exec(sentence)?.[0] ?? looks[0]).toLowerCase();
        const kind = things[thing] ?? 'any';
        const navs = document.querySelectorAll('nav, [role="navigation"]').length;
        const also = quoted || tellsName || named.some(n => n.includes(word) && n.length < 80)
          || (kind === 'menu' && named.some(n => /menu/.test(n))) || (kind === 'nav' && navs === 1) || (kind === 'menu' && navs === 1)
          || (kind === 'button' && buttons.length === 1);
        const here = /\b(this|dit|deze)\s+\w*\s*(text|tekst|circle|cirkel|star)/i.test(sentence);
        const elsewhere = block.querySelector('a[href]') !== null || document.querySelector('iframe') !== null;
        const other = /\b(search|zoek|zoeken) (for|naar|op)\b/i.test(sentence);
        if (!here && !other) {
          const certain = does && !also && !elsewhere && (kind === 'nav' || kind === 'menu' || kind === 'button' && buttons.length > 1);
          if (!also || !does) found.push({ ...kit.seen('sensory-characteristics', block, { unsure: !certain }), text: sentence.slice(0, 80) });
        }
      }
      const hue = colour.exec(sentence);
      if (hue && (/^(knop|button|veld|field|vak|box|link|tekst|text|regel|row|rij|letter|datum|date|item|woord|word|lijn|line|balk|bar|gedrukt|gemarkeerd|marked|zijn|are|is|staa)/i.test(hue[3] ?? '') || /verplicht|required|mandatory|indicate|betekent|means|aangegeven|gemarkeerd/i.test(sentence))) {
        const said = quoted || tellsName || /\*|sterretje|asterisk|\(verplicht\)|\(required\)/i.test(sentence);
        if (!said) {
          const meaning = /verplicht|required|mandatory|indicate|betekent|means|aangegeven|gemarkeerd|zijn (vol|vrij|bezet|fout)|are (full|errors?|required)/i.test(sentence);
          const unique = document.querySelector('[required], [aria-required="true"]') !== null || /\*|\((verplicht|required)\)/.test(document.body.innerText);
          found.push({ ...kit.seen('use-of-color', block, { unsure: !(meaning && !unique) }), text: sentence.slice(0, 80) });
          if (/knop|button|link|vak|veld/i.test(hue[3] ?? '') && does) found.push({ ...kit.seen('sensory-characteristics', block, { unsure: controls.length < 2 }), text: sentence.slice(0, 80) });
        }
      }
    }
    return found;
  });
}
