// Whether a script takes Shift+Tab for itself at any stop. Where none does, the browser walks back the way it came.
kit => {
  const walk = globalThis[Symbol.for('mensenhandel.walk')];
  const takes = walk.stops.some(stop => {
    stop.focus({ preventScroll: true });
    if (document.activeElement !== stop) return false;
    const free = stop.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', code: 'Tab', keyCode: 9, which: 9, shiftKey: true, bubbles: true, cancelable: true, composed: true }));
    return !free || document.activeElement !== stop;
  });
  document.activeElement?.blur();
  walk.focused.length = 0;
  walk.left = null;
  return takes;
}
