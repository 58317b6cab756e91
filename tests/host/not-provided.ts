const asked = new Set<PropertyKey>([
  // What the language, promises and test reporters ask of any object.
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "$$typeof",
  "nodeType",
  "tagName",
  "window",
  "@@__IMMUTABLE_ITERABLE__@@",
  "@@__IMMUTABLE_RECORD__@@",
  "hasAttribute",
  "_isMockFunction",
  "getMockName",
]);

function refuse(name: string): never {
  throw new Error(`host: ${name} is not provided`);
}

/** A class or function of the `obsidian` module that the host does not have: calling, creating or reading it throws. */
export function notProvided(name: string): any {
  return new Proxy(class {}, {
    construct: () => refuse(name),
    apply: () => refuse(name),
    get(target, key) {
      // `instanceof` and `extends` may name the class; only use of it is refused.
      if (key === "prototype" || typeof key === "symbol" || asked.has(key) || key === "name") {
        return Reflect.get(target, key);
      }
      return refuse(`${name}.${key}`);
    },
  });
}

/** Makes reading an unknown member of any instance throw; known members keep their speed. */
export function failLoudly(type: { prototype: object }, name: string): void {
  const parent = Object.create(Object.getPrototypeOf(type.prototype) as object | null) as object;
  const end = new Proxy(parent, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || asked.has(key) || key in target) return Reflect.get(target, key, receiver);
      return refuse(`${name}.${key}`);
    },
  });
  Object.setPrototypeOf(type.prototype, end);
}

/** A view of a module whose unknown names throw. */
export function loudModule<T extends object>(module: T, name: string): T {
  return new Proxy(
    {},
    {
      get(_target, key) {
        if (key in module) return (module as Record<PropertyKey, unknown>)[key];
        if (typeof key === "symbol" || asked.has(key) || key === "__esModule" || key === "default") return undefined;
        return refuse(`${name}.${key}`);
      },
      has: (_target, key) => key in module,
      ownKeys: () => Reflect.ownKeys(module),
      getOwnPropertyDescriptor(_target, key) {
        const found = Object.getOwnPropertyDescriptor(module, key);
        return found && { ...found, configurable: true };
      },
    },
  ) as T;
}
