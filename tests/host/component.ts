import { environment } from "./environment";
import type { EventRef } from "./events";

/** Components that are loaded now; the host compares it before and after a plugin. */
export const loadedComponents = new Set<Component>();

/** Something with a life: what it registers is undone when it is unloaded. */
export class Component {
  _loaded = false;
  _children: Component[] = [];
  _cleanups: (() => unknown)[] = [];

  load(): unknown {
    if (this._loaded) return undefined;
    this._loaded = true;
    loadedComponents.add(this);
    const answer: unknown = this.onload();
    for (const child of [...this._children]) child.load();
    return answer;
  }

  onload(): unknown {
    return undefined;
  }

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    loadedComponents.delete(this);
    while (this._children.length > 0) attempt("unload of a child", () => this._children.pop()?.unload());
    while (this._cleanups.length > 0) attempt("a registered clean-up", () => this._cleanups.pop()?.());
    attempt("onunload", () => this.onunload());
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this._children.push(component);
    if (this._loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const at = this._children.indexOf(component);
    if (at >= 0) {
      this._children.splice(at, 1);
      component.unload();
    }
    return component;
  }

  register(cleanup: () => unknown): void {
    this._cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.e.offref(ref));
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: any) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    target.addEventListener(type, callback, options);
    this.register(() => target.removeEventListener(type, callback, options));
  }

  registerInterval(id: number): number {
    // In Node a window's timers are its own.
    this.register(() => (environment.window ?? globalThis).clearInterval(id));
    return id;
  }
}

function attempt(where: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    environment.report(error, where);
  }
}
