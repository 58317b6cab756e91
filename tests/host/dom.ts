import { define, getter, type AnyWindow } from "./define";
import { whenInserted } from "./dom-arrivals";
import { builders, classesOf, setAttr, setText, withParent, type ElementInfo } from "./dom-builders";
import { off, on } from "./dom-delegates";
import { environment } from "./environment";
import { installLanguage } from "./language-additions";

const marker = "hostDomInstalled";

/**
 * Gives a window Obsidian's additions to the DOM: element builders and short forms on the prototypes, global functions,
 * `activeDocument`, and the short forms on arrays and strings. Doing it again changes nothing. A pop-out is not `main`.
 */
export function installDom(window: Window & typeof globalThis, main = true): void {
  const win = window as AnyWindow;
  if (win[marker] === true) return;
  define(win, { [marker]: true });
  define(win.Node.prototype, nodeMembers(win));
  accessors(win);
  define(win.Element.prototype, elementMembers(win));
  define(win.HTMLElement.prototype, { ...styleMembers(), ...htmlMembers(win) });
  define(win.SVGElement.prototype, styleMembers());
  define(win.DocumentFragment.prototype, finders());
  define(win.Document.prototype, { on: on(win), off, ...finders() });
  define(win.UIEvent.prototype, {
    instanceOf(this: UIEvent, type: { name: string }) {
      return isInstance(this, type);
    },
  });
  getter(win.UIEvent.prototype, "targetNode", (event: UIEvent) => event.target as Node | null);
  getter(
    win.UIEvent.prototype,
    "doc",
    (event: UIEvent) => (event.target as Node | null)?.ownerDocument ?? win.document,
  );
  getter(win.UIEvent.prototype, "win", (event: UIEvent) => event.view ?? win);
  define(win, globals(win));
  // jsdom lays nothing out and has no boxes of ranges, which CodeMirror asks for.
  if (!("getClientRects" in win.Range.prototype)) {
    define(win.Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new win.DOMRect() });
  }
  installLanguage(win);
  if (main) shareWithNode(win);
}

/** In Node a window is not the global object: what plugin code names freely is put where it looks. */
function shareWithNode(win: AnyWindow): void {
  if ((globalThis as { window?: unknown }).window === globalThis) return;
  const free = ["window", "document", "activeWindow", "activeDocument", "navigator", "HTMLElement", "Element", "Node"];
  const more = [
    "SVGElement",
    "Event",
    "CustomEvent",
    "MouseEvent",
    "KeyboardEvent",
    "MutationObserver",
    "DocumentFragment",
  ];
  const frames = ["requestAnimationFrame", "cancelAnimationFrame", "getComputedStyle", "HTMLInputElement", "DOMParser"];
  const shared = [...free, ...more, ...frames, ...Object.keys(globals(win))];
  const target = globalThis as unknown as Record<string, unknown>;
  for (const name of shared) {
    const value: unknown = name === "window" || name === "activeWindow" ? win : win[name];
    if (value !== undefined) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

function accessors(win: AnyWindow): void {
  const documentOf = (node: Node): Document =>
    node.nodeType === 9 ? (node as Document) : (node.ownerDocument ?? win.document);
  getter(win.Node.prototype, "doc", documentOf);
  getter(win.Node.prototype, "win", (node: Node) => documentOf(node).defaultView ?? win);
  getter(win.Node.prototype, "constructorWin", () => win);
}

function nodeMembers(win: AnyWindow): Record<string, unknown> {
  const create = builders(win);
  return {
    detach(this: ChildNode) {
      this.remove();
    },
    empty(this: Node) {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(this: Node, node: Node, child: Node | null) {
      this.insertBefore(node, child ? child.nextSibling : this.firstChild);
      return node;
    },
    indexOf(this: Node, other: Node) {
      return [...this.childNodes].indexOf(other as ChildNode);
    },
    setChildrenInPlace(this: Node, children: Node[]) {
      for (const child of [...this.childNodes]) if (!children.includes(child)) child.remove();
      for (const [at, child] of children.entries()) {
        if (this.childNodes[at] !== child) this.insertBefore(child, this.childNodes[at] ?? null);
      }
    },
    appendText(this: Node, text: string) {
      this.appendChild((this.ownerDocument ?? win.document).createTextNode(text));
    },
    instanceOf(this: Node, type: { name: string }) {
      return isInstance(this, type);
    },
    createEl(this: Node, tag: string, info?: ElementInfo | string, callback?: (el: HTMLElement) => void) {
      return create.el(tag, withParent(info, this), callback);
    },
    createDiv(this: Node, info?: ElementInfo | string, callback?: (el: HTMLElement) => void) {
      return create.el("div", withParent(info, this), callback);
    },
    createSpan(this: Node, info?: ElementInfo | string, callback?: (el: HTMLElement) => void) {
      return create.el("span", withParent(info, this), callback);
    },
    createSvg(this: Node, tag: string, info?: ElementInfo | string, callback?: (el: SVGElement) => void) {
      return create.svg(tag, withParent(info, this), callback);
    },
  };
}

/** An element of another window has that window's classes; Obsidian's test goes by name through the window. */
function isInstance(value: Node | UIEvent, type: { name: string }): boolean {
  const node = value as Node & { win: AnyWindow };
  const local: unknown = node.win[type.name];
  return (
    value instanceof (type as unknown as new () => object) || (typeof local === "function" && value instanceof local)
  );
}

function finders(): Record<string, unknown> {
  return {
    find(this: ParentNode, selector: string) {
      return this.querySelector(selector);
    },
    findAll(this: ParentNode, selector: string) {
      return [...this.querySelectorAll(selector)];
    },
  };
}

function elementMembers(win: AnyWindow): Record<string, unknown> {
  return {
    ...finders(),
    getText(this: Element) {
      return this.textContent ?? "";
    },
    setText(this: Element, text: string | DocumentFragment) {
      setText(this, text);
    },
    addClass(this: Element, ...names: string[]) {
      this.classList.add(...names.flatMap(classesOf));
    },
    addClasses(this: Element, names: string[]) {
      this.classList.add(...names);
    },
    removeClass(this: Element, ...names: string[]) {
      this.classList.remove(...names.flatMap(classesOf));
    },
    removeClasses(this: Element, names: string[]) {
      this.classList.remove(...names);
    },
    toggleClass(this: Element, names: string | string[], value: boolean) {
      for (const name of classesOf(names)) this.classList.toggle(name, value);
    },
    hasClass(this: Element, name: string) {
      return this.classList.contains(name);
    },
    setAttr(this: Element, key: string, value: string | number | boolean | null) {
      setAttr(this, key, value);
    },
    setAttrs(this: Element, values: Record<string, string | number | boolean | null>) {
      for (const [key, value] of Object.entries(values)) setAttr(this, key, value);
    },
    getAttr(this: Element, key: string) {
      return this.getAttribute(key);
    },
    matchParent(this: Element, selector: string, last?: Element) {
      for (let el: Element | null = this; el; el = el.parentElement) {
        if (el.matches(selector)) return el;
        if (el === last) break;
      }
      return null;
    },
    getCssPropertyValue(this: Element, property: string, pseudo?: string) {
      return win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
    },
    isActiveElement(this: Element) {
      return this.ownerDocument.activeElement === this;
    },
    findAllSelf(this: Element, selector: string) {
      const inside = [...this.querySelectorAll(selector)];
      return this.matches(selector) ? [this, ...inside] : inside;
    },
  };
}

function styleMembers(): Record<string, unknown> {
  return {
    setCssStyles(this: HTMLElement, styles: Record<string, string>) {
      Object.assign(this.style, styles);
    },
    setCssProps(this: HTMLElement, props: Record<string, string>) {
      for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
    },
  };
}

function htmlMembers(win: AnyWindow): Record<string, unknown> {
  return {
    show(this: HTMLElement) {
      this.style.display = "";
    },
    hide(this: HTMLElement) {
      this.style.display = "none";
    },
    toggle(this: HTMLElement, shown: boolean) {
      this.style.display = shown ? "" : "none";
    },
    toggleVisibility(this: HTMLElement, visible: boolean) {
      this.style.visibility = visible ? "" : "hidden";
    },
    /** jsdom has no layout: there, what is attached and under nothing hidden is shown. */
    isShown(this: HTMLElement) {
      if (!win.navigator.userAgent.includes("jsdom")) return this.offsetParent !== null;
      for (let el: HTMLElement | null = this; el; el = el.parentElement) if (el.style.display === "none") return false;
      return this.isConnected;
    },
    on: on(win),
    off,
    onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: AddEventListenerOptions) {
      this.addEventListener("click", listener, options);
      this.addEventListener("auxclick", listener, options);
    },
    onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean) {
      const arrived = whenInserted(this, () => {
        if (once === true) arrived();
        listener();
      });
      return arrived;
    },
    onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
      let known: Window | null = this.isConnected ? windowOf(this, win) : null;
      return whenInserted(this, () => {
        const now = windowOf(this, win);
        const before = known;
        known = now;
        if (before && before !== now) listener(now);
      });
    },
    trigger(this: HTMLElement, type: string) {
      this.dispatchEvent(new win.Event(type, { bubbles: true }));
    },
  };
}

function windowOf(el: Node, win: AnyWindow): Window {
  return el.ownerDocument?.defaultView ?? win;
}

function globals(win: AnyWindow): Record<string, unknown> {
  const create = builders(win);
  return {
    createEl: create.el,
    createDiv: (info?: ElementInfo | string, callback?: (el: HTMLElement) => void) => create.el("div", info, callback),
    createSpan: (info?: ElementInfo | string, callback?: (el: HTMLElement) => void) =>
      create.el("span", info, callback),
    createSvg: create.svg,
    createFragment: (callback?: (fragment: DocumentFragment) => void) => {
      const fragment = win.document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => [...win.document.querySelectorAll(selector)],
    isBoolean: (value: unknown) => typeof value === "boolean",
    activeWindow: win,
    activeDocument: win.document,
    ...timing(),
  };
}

/** `sleep` and `nextFrame`, which Obsidian has everywhere. */
export function timing(): Record<string, unknown> {
  return {
    sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
    nextFrame: () =>
      new Promise<void>((done) => {
        const frame = environment.window?.requestAnimationFrame;
        if (frame) frame(() => done());
        else setTimeout(done, 16);
      }),
  };
}
