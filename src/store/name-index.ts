/** Which notes stand under a key. Most keys have one note, so a lone path is kept bare and not in a set of its own. */
export class NameIndex {
  private readonly pathsByKey = new Map<string, string | Set<string>>();

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
    else if (typeof held !== "string") held.add(path);
    else if (held !== path) this.pathsByKey.set(key, new Set([held, path]));
  }

  remove(key: string, path: string): void {
    const held = this.pathsByKey.get(key);
    if (held === path) this.pathsByKey.delete(key);
    if (held === undefined || typeof held === "string") return;
    held.delete(path);
    if (held.size === 0) this.pathsByKey.delete(key);
  }
}
