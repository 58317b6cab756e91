import { environment } from "./environment";

type Callback = (...args: any[]) => unknown;

export interface EventRef {
  e: Events;
  name: string;
  fn: Callback;
  ctx: unknown;
}

/** Obsidian's event source: a failing listener is reported and does not stop the others. */
export class Events {
  private listeners: Map<string, EventRef[]> | undefined;

  on(name: string, callback: Callback, ctx?: unknown): EventRef {
    const ref: EventRef = { e: this, name, fn: callback, ctx };
    this.listeners ??= new Map();
    const present = this.listeners.get(name);
    if (present) present.push(ref);
    else this.listeners.set(name, [ref]);
    return ref;
  }

  off(name: string, callback: Callback): void {
    this.keep(name, (ref) => ref.fn !== callback);
  }

  offref(ref: EventRef): void {
    this.keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...args: unknown[]): void {
    const present = this.listeners?.get(name);
    if (!present) return;
    for (const ref of [...present]) this.tryTrigger(ref, args);
  }

  tryTrigger(ref: EventRef, args: unknown[]): void {
    try {
      const answer = ref.fn.apply(ref.ctx, args);
      if (answer instanceof Promise) {
        void environment.track(answer.catch((error: unknown) => environment.report(error, `event ${ref.name}`)));
      }
    } catch (error) {
      environment.report(error, `event ${ref.name}`);
    }
  }

  /** Every listener still registered, for reports of what a plugin left behind. */
  static listenersOf(source: Events): EventRef[] {
    return [...(source.listeners?.values() ?? [])].flat();
  }

  private keep(name: string, wanted: (ref: EventRef) => boolean): void {
    const present = this.listeners?.get(name);
    if (present) this.listeners?.set(name, present.filter(wanted));
  }
}
