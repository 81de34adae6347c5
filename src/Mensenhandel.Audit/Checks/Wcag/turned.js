// Which elements with text stand turned by a quarter, and how much text there is to read.
kit => {
  const turned = [...document.querySelectorAll('html, body, body *')].filter(element => {
    const style = getComputedStyle(element);
    const rotates = /\d/.test(style.rotate);
    if ((style.transform === 'none' || !style.transform) && !rotates) return false;
    const turn = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
    if (rotates) turn.multiplySelf(new DOMMatrix(`rotate(${style.rotate.split(' ').at(-1)})`));
    const angle = Math.abs(Math.atan2(turn.b, turn.a) * 180 / Math.PI);
    return angle > 70 && angle < 110 && kit.squeeze(element.innerText).length > 0;
  });
  return turned.map(element => kit.seen('turned', element));
}
