type Paths = string | string[] | Set<string>;

/** Above this many paths a key has a set; below, looking through a list takes no longer, and far less memory. */
const few = 32;

/**
 * Which notes stand under a key. Most keys have one note, so a lone path is kept bare, and few of them in a list: sets of
 * their own would be most of what a vault's index takes.
 */
export class NameIndex {
  private readonly pathsByKey = new Map<string, Paths>();

  /** The paths under a key, in no particular order, as they are until the next change; empty for an unknown key. */
  get(key: string): Iterable<string> {
    const held = this.pathsByKey.get(key);
    if (held === undefined) return [];
    return typeof held === "string" ? [held] : held;
  }

  has(key: string): boolean {
    return this.pathsByKey.has(key);
  }

  add(key: string, path: string): void {
    const held = this.pathsByKey.get(key);
    if (held === undefined) this.pathsByKey.set(key, path);
    else if (held instanceof Set) held.add(path);
    else if (typeof held === "string") {
      if (held !== path) this.pathsByKey.set(key, [held, path]);
    } else if (!held.includes(path)) {
      held.push(path);
      if (held.length > few) this.pathsByKey.set(key, new Set(held));
    }
  }

  remove(key: string, path: string): void {
    const held = this.pathsByKey.get(key);
    if (held === path) this.pathsByKey.delete(key);
    if (held === undefined || typeof held === "string") return;
    if (held instanceof Set) held.delete(path);
    else if (held.includes(path)) held.splice(held.indexOf(path), 1);
    if ((held instanceof Set ? held.size : held.length) === 0) this.pathsByKey.delete(key);
  }
}
