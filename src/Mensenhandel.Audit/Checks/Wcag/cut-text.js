// Text that its box cuts off. Whoever compares two states of the page knows which change cut it.
kit => {
  const cut = [];
  for (const { parent, boxes } of kit.texts()) {
    for (let box = parent; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.position === 'fixed') break;
      const clipsX = /hidden|clip/.test(style.overflowX), clipsY = /hidden|clip/.test(style.overflowY);
      if (!clipsX && !clipsY) continue;
      // Hidden on purpose for those who see, closed, or shortened with a sign that there is more.
      if (box.clientHeight < 4 || box.clientWidth < 4 || style.clipPath !== 'none') break;
      if (clipsX && style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break;
      const outer = box.getBoundingClientRect();
      // Half a line out of sight is text that nobody can read; less may be only the space above and below the letters.
      const lost = boxes.some(line =>
        clipsY && (line.bottom - outer.bottom > line.height / 2 || outer.top - line.top > line.height / 2)
        || clipsX && (line.right - outer.right > 3 || outer.left - line.left > 3));
      if (lost) cut.push(kit.seen('cut', box));
      break;
    }
  }
  return cut.filter((c, i) => cut.findIndex(o => o.selector === c.selector) === i);
}
