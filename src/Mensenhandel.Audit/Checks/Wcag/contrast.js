// WCAG 1.4.3 and 1.4.11 where one colour stands on one colour: hints in fields, borders of fields, drawn signs in buttons.
kit => {
  const found = [];
  const ratio = (a, b) => `${(Math.floor(kit.contrast(a, b) * 100) / 100).toFixed(2).replace('.', ',')}:1`;
  const fields = [...document.querySelectorAll('input:not([type="hidden"], [type="range"], [type="color"], [type="file"], [type="image"]), textarea, select')].filter(f => kit.visible(f) && !f.disabled);
  for (const field of fields) {
    const style = getComputedStyle(field), inside = kit.background(field), outside = field.parentElement && kit.background(field.parentElement);
    if (field.placeholder && !field.value && inside) {
      const hint = getComputedStyle(field, '::placeholder'), colour = kit.rgb(hint.color);
      if (colour?.[3] === 1 && hint.opacity === '1' && kit.contrast(colour, inside) < 4.5 && field.checkVisibility())
        // Unstyled, the colour is the browser's own.
        if (hint.color !== 'rgb(117, 117, 117)') found.push(kit.seen('contrast-minimum', field, { text: field.placeholder, measured: { contrast: ratio(colour, inside) } }));
    }
    if (/checkbox|radio|submit|button|reset/.test(field.type) || !inside || !outside || style.appearance === 'auto' && style.borderStyle === 'inset') continue;
    const sides = ['Top', 'Right', 'Bottom', 'Left'].map(s => ({ width: parseFloat(style[`border${s}Width`]), style: style[`border${s}Style`], colour: kit.rgb(style[`border${s}Color`]) }));
    const edge = sides.filter(s => s.width > 0 && !/none|hidden/.test(s.style));
    if (style.boxShadow !== 'none' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || edge.some(s => s.colour?.[3] !== 1)) continue;
    const strong = kit.contrast(inside, outside) >= 3 || edge.some(s => kit.contrast(s.colour, outside) >= 3 || kit.contrast(s.colour, inside) >= 3);
    // A sign or line beside the field may mark it as well.
    const wrapped = getComputedStyle(field.parentElement), marked = wrapped.borderStyle !== 'none' && parseFloat(wrapped.borderWidth) > 0;
    if (!strong && !marked) found.push(kit.seen('non-text-contrast', field, { measured: { contrast: edge.length ? ratio(edge[0].colour, outside) : ratio(inside, outside) } }));
  }
  for (const control of document.querySelectorAll('a[href], button, [role="button"]')) {
    if (!kit.visible(control) || control.disabled || kit.squeeze(control.innerText)) continue;
    const shapes = [...control.querySelectorAll('svg path, svg circle, svg rect, svg polygon, svg line, svg polyline, svg use')];
    const behind = kit.background(control);
    if (!shapes.length || !behind || shapes.some(s => s.localName === 'use')) continue;
    const colours = shapes.flatMap(s => { const c = getComputedStyle(s); return [c.fill !== 'none' && kit.rgb(c.fill), c.stroke !== 'none' && kit.rgb(c.stroke)]; }).filter(Boolean);
    if (colours.length && colours.every(c => c[3] === 1 && kit.contrast(c, behind) < 3)) found.push(kit.seen('non-text-contrast', control, { measured: { contrast: ratio(colours[0], behind) } }));
  }
  // Text that looks faded because the whole element is see-through, on one colour.
  return found;
}
