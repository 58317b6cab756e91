type Paths = string | readonly string[] | Set<string>;

/** Above this many paths a key has a set; below, copying a list costs less than a set takes. */
const few = 8;

/**
 * Which notes stand under a key. Most keys have one note, so a lone path is kept bare, and few of them in a list: sets of
 * their own would be most of what a vault's index takes.
 */
export class NameIndex {
  private readonly pathsByKey = new Map<string, Paths>();

  /** The paths under a key, in no particular order; empty for an unknown key. */
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
      const more = [...held, path];
      this.pathsByKey.set(key, more.length > few ? new Set(more) : more);
    }
  }

  remove(key: string, path: string): void {
    const held = this.pathsByKey.get(key);
    if (held === path) this.pathsByKey.delete(key);
    if (held === undefined || typeof held === "string") return;
    if (held instanceof Set) {
      held.delete(path);
      if (held.size === 0) this.pathsByKey.delete(key);
      return;
    }
    const rest = held.filter((other) => other !== path);
    const [only] = rest;
    if (only === undefined) this.pathsByKey.delete(key);
    else this.pathsByKey.set(key, rest.length === 1 ? only : rest.slice());
  }
}
