// Ends the walk and says which stops it never reached.
(kit, visited) => {
  const walk = globalThis[Symbol.for('mensenhandel.walk')];
  if (!walk) return [];
  document.removeEventListener('focus', walk.listen, true);
  navigation.removeEventListener('navigate', walk.leave);
  delete globalThis[Symbol.for('mensenhandel.walk')];
  document.activeElement?.blur();
  scrollTo(0, 0);
  return walk.stops.filter((e, i) => !visited.includes(i) && e.isConnected).map(e => kit.seen('keyboard', e));
}
