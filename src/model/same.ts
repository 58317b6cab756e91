/**
 * True when two plain values (null, primitives, arrays, objects of such) say the same. What is one object on both sides is
 * not looked into.
 * An edit that changes nothing we read must not redraw anything, so the store asks before it tells.
 */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((value, at) => same(value, b[at]));
  if (Array.isArray(b)) return false;
  const keys = Object.keys(a);
  // Read where they stand: a copy of every object would take longer than the comparison.
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
