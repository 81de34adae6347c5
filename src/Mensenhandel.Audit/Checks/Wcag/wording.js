// WCAG 1.3.3, 1.4.1: sentences that only someone can follow who sees where things stand, or in which colour.
kit => {
  const place = /\b(hier)?(rechts|links)(boven|onder)?\s+(op|in|van|naast)\s+(het|de|dit|deze)\s+(scherm|pagina|menu|knop|tekst|kolom)|\b(de|het)\s+(ronde|vierkante|grote|linker|rechter|bovenste|onderste)\s*(knop|vak|blok|kolom|link)\b|\b(round|square|left|right)\s+button\b/i;
  const colour = /\b(de|het|in|op|the)\s+(rode|groene|blauwe|gele|oranje|grijze|rood|groen|blauw|red|green|blue|yellow)\s+(knop(pen)?|veld(en)?|vak(ken)?|link(s)?|tekst|gedrukte|gemarkeerde|buttons?|fields?|text)\b/i;
  return [...document.querySelectorAll('p, li, td, dd, label, figcaption, legend')].flatMap(block => {
    if (!kit.visible(block) || block.querySelector('p, li, td')) return [];
    const text = kit.squeeze(block.innerText);
    const found = [];
    for (const [rule, pattern] of [['sensory-characteristics', place], ['use-of-color', colour]]) {
      const match = pattern.exec(text);
      if (match) found.push({ ...kit.seen(rule, block, { unsure: true }), text: match[0] });
    }
    return found;
  });
}
