// Text that its box cuts off. Whoever compares two states of the page knows which change cut it; "always" is text that is
// cut through its letters or words, which no author can have meant.
kit => {
  const cut = [];
  const inside = (box, parent) => { for (let e = parent; e && e !== box; e = e.parentElement) if (!/^inline/.test(getComputedStyle(e).display)) return false; return true; };
  for (const { node, parent, boxes } of kit.texts()) {
    if (parent.closest('[aria-hidden="true"], svg')) continue;
    let lines = boxes;
    for (let box = parent; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.position === 'fixed') break;
      const clipsX = /hidden|clip/.test(style.overflowX), clipsY = /hidden|clip/.test(style.overflowY);
      if (!clipsX && !clipsY) {
        // What scrolls is not lost: from there on the scroller itself is what may be cut.
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) lines = [box.getBoundingClientRect()];
        continue;
      }
      // Hidden on purpose for those who see, closed, or shortened with a sign that there is more.
      if (box.clientHeight < 4 || box.clientWidth < 4 || style.clipPath !== 'none') break;
      const dots = style.textOverflow !== 'clip', nowrap = /nowrap|pre$/.test(style.whiteSpace);
      if (style.webkitLineClamp !== 'none') break;
      const outer = box.getBoundingClientRect();
      // A box of one line high shows one line on purpose.
      const single = parseFloat(style.lineHeight) >= outer.height - 1;
      // Almost half a line out of sight is text that nobody can read; less may be only the space above and below the letters.
      const lostY = clipsY && !single && lines.some(line => line.bottom - outer.bottom > line.height * 0.4 || outer.top - line.top > line.height / 2);
      const lostX = clipsX && !(dots && nowrap) && lines.some(line => line.right - outer.right > 3 || outer.left - line.left > 3);
      if (!lostX && !lostY) break;
      const direct = inside(box, parent) && style.animationName === 'none' && style.textIndent.startsWith('0') && kit.squeeze(node.data).length > 12;
      const through = clipsY && !single && lines.some(line => line.top < outer.bottom - 4 && line.bottom - outer.bottom > line.height * 0.3);
      const sideways = clipsX && !(dots && nowrap) && lines.some(line => line.left < outer.right - 4 && line.right - outer.right > 8 && line.left >= outer.left - 1);
      // Some whole lines, the rest gone, and nothing beside it that could show them: no closed panel, but lost text.
      const first = lines[0] && lines[0].top >= outer.top - 2 && lines[0].bottom <= outer.bottom + 2;
      const opens = style.transitionDuration.split(',').some(d => parseFloat(d) > 0) || box.parentElement?.querySelector('button, summary, input, label, [role="button"], [aria-expanded], a[href^="#"]');
      const lost = clipsY && lostY && first && !opens;
      cut.push(kit.seen('cut', box, { unsure: !(direct && (through || sideways || lost)) }));
      break;
    }
  }
  return cut.filter((c, i) => cut.findIndex(o => o.selector === c.selector) === i);
}
