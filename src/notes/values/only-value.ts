/** How deep a list of one thing may be nested before it counts as something else. */
const deepest = 4;

/** The one thing in a list of one (a list property with a single entry); any other value as it is. */
export function onlyValue(value: unknown): unknown {
  let inner = value;
  for (let depth = 0; depth < deepest && isList(inner) && inner.length === 1; depth += 1) inner = inner[0];
  return inner;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
