import type { App } from "./app";
import { loadedComponents, type Component } from "./component";
import { Events, type EventRef } from "./events";
import { isHostAtWork } from "./own-work";

interface Moment {
  listeners: Set<EventRef>;
  components: Set<Component>;
  registered: string[];
  commands: string[];
  elements: Set<Element>;
  dom: Set<string>;
  intervals: Set<unknown>;
}

/** Notices what a plugin leaves behind: compares the app before it was loaded with the app now. */
export class Leftovers {
  private readonly before = new Map<string, Moment>();
  private readonly domListeners = new Map<string, number>();
  private readonly intervals = new Set<unknown>();
  private readonly owned = new WeakSet<Component>();

  constructor(
    private readonly app: App,
    private readonly window: (Window & typeof globalThis) | null,
  ) {
    if (!window) return;
    for (const target of [window, window.document, window.document.body]) this.watchListeners(target);
    this.watchIntervals(window);
  }

  begin(id: string): void {
    this.before.set(id, this.now());
  }

  since(id: string): string[] {
    const before = this.before.get(id);
    if (!before) throw new Error(`host: no plugin "${id}" was loaded`);
    const now = this.now();
    const gone = (name: string, list: Iterable<string>): string[] => [...list].map((text) => `${name}: ${text}`);
    const events = [...now.listeners].filter((ref) => !before.listeners.has(ref)).map((ref) => ref.name);
    const components = [...now.components].filter((one) => !before.components.has(one) && !this.isOwn(one));
    const elements = [...now.elements].filter((el) => !before.elements.has(el));
    return [
      ...gone("listener", events),
      ...gone(
        "component",
        components.map((one) => one.constructor.name),
      ),
      ...gone("registered", extra(now.registered, before.registered)),
      ...gone("command", extra(now.commands, before.commands)),
      ...gone(
        "element",
        elements.map((el) => `${el.tagName.toLowerCase()}.${el.getAttribute("class") ?? ""}`),
      ),
      ...gone(
        "DOM listener",
        [...now.dom].filter((key) => !before.dom.has(key)),
      ),
      ...gone("interval", [...now.intervals].filter((one) => !before.intervals.has(one)).map(String)),
    ];
  }

  /** Views of the app itself come and go with the user, not with the plugin. */
  private isOwn(component: Component): boolean {
    return this.owned.has(component) || "ofHost" in component.constructor;
  }

  private now(): Moment {
    const { vault, metadataCache, workspace, registry, commands } = this.app;
    const sources = [vault, metadataCache, workspace];
    const document = this.window?.document;
    const roots = document ? [...document.body.children, ...document.head.children] : [];
    const canvases = document ? [...document.querySelectorAll("canvas")] : [];
    return {
      listeners: new Set(sources.flatMap((source) => Events.listenersOf(source)).filter((ref) => !isViewRef(ref))),
      components: new Set(loadedComponents),
      registered: registry.names(),
      commands: Object.keys(commands.commands),
      elements: new Set([...roots, ...canvases].filter((el) => !isOfApp(el))),
      dom: new Set(
        [...this.domListeners].flatMap(([key, n]) => Array.from({ length: n }, (_, at) => `${key} ${at + 1}`)),
      ),
      intervals: new Set(this.intervals),
    };
  }

  private watchListeners(target: EventTarget): void {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const known = new Set<string>();
    const ids = new WeakMap<object, number>();
    let last = 0;
    const keyOf = (type: string, listener: object, options: unknown): string => {
      const id = ids.get(listener) ?? (last += 1);
      ids.set(listener, id);
      const capture =
        typeof options === "object" && options !== null ? "capture" in options && options.capture : options;
      return `${type}/${id}/${String(capture === true)}`;
    };
    const count = (type: string, by: number): void => {
      const key = `${target.constructor.name} ${type}`;
      this.domListeners.set(key, (this.domListeners.get(key) ?? 0) + by);
    };
    target.addEventListener = (type: string, listener: any, options?: any): void => {
      add(type, listener, options);
      if (!listener) return;
      const key = keyOf(type, listener, options);
      const once = typeof options === "object" && (options?.once === true || options?.signal !== undefined);
      // A `load` listener is done with once the page is there; jsdom adds one of its own.
      if (known.has(key) || once || type === "load" || isHostAtWork() || isOfEditor(type, listener)) return;
      known.add(key);
      count(type, 1);
    };
    target.removeEventListener = (type: string, listener: any, options?: any): void => {
      remove(type, listener, options);
      if (listener && known.delete(keyOf(type, listener, options))) count(type, -1);
    };
  }

  private watchIntervals(window: Window & typeof globalThis): void {
    const set = window.setInterval.bind(window);
    const clear = window.clearInterval.bind(window);
    window.setInterval = ((work: () => void, ms?: number, ...rest: unknown[]) => {
      const id: unknown = set(work, ms, ...rest);
      this.intervals.add(id);
      return id;
    }) as typeof window.setInterval;
    window.clearInterval = ((id: number | undefined) => {
      this.intervals.delete(id);
      clear(id);
    }) as typeof window.clearInterval;
  }
}

/** An editor that is open listens to whatever scrolls around it, from a frame of its own; it stops when it is closed. */
function isOfEditor(type: string, listener: { readonly name?: unknown }): boolean {
  return type === "scroll" && listener.name === "bound onScroll";
}

/** Notices, the frame, and the one style element of CodeMirror, which outlives the editors. */
function isOfApp(el: Element): boolean {
  return el.matches(".notice-container, .app-container") || (el.matches("style") && el.textContent.includes(".ͼ"));
}

function isViewRef(ref: EventRef): boolean {
  return typeof ref.ctx === "object" && ref.ctx !== null && "ofHost" in ref.ctx.constructor;
}

function extra(now: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return now.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
