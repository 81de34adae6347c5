// Ends the walk.
kit => {
  const walk = globalThis[Symbol.for('mensenhandel.walk')];
  if (!walk) return true;
  document.removeEventListener('focus', walk.listen, true);
  navigation.removeEventListener('navigate', walk.leave);
  delete globalThis[Symbol.for('mensenhandel.walk')];
  document.activeElement?.blur();
  scrollTo(0, 0);
  return true;
}
