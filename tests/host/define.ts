/** A window as the DOM is added to it. */
export type AnyWindow = Window & typeof globalThis & Record<string, any>;

/** Adds members to an object, as they are of a prototype: not listed. */
export function define(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

/** Adds a member that is worked out when asked for. */
export function getter<T>(target: object, name: string, get: (self: T) => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get(this: T) {
      return get(this);
    },
  });
}
