import type { AnyWindow } from "./define";

export interface ElementInfo {
  cls?: string | string[];
  text?: string | DocumentFragment;
  attr?: Record<string, string | number | boolean | null>;
  title?: string;
  parent?: Node;
  value?: string;
  type?: string;
  prepend?: boolean;
  placeholder?: string;
  href?: string;
}

export function withParent(info: ElementInfo | string | undefined, parent: Node): ElementInfo {
  return typeof info === "string" ? { cls: info, parent } : { ...info, parent };
}

export function builders(win: AnyWindow): {
  el(tag: string, info?: ElementInfo | string, callback?: (el: HTMLElement) => void): HTMLElement;
  svg(tag: string, info?: ElementInfo | string, callback?: (el: SVGElement) => void): SVGElement;
} {
  const place = <T extends Element>(el: T, given: ElementInfo | string | undefined): T => {
    const info = typeof given === "string" ? { cls: given } : (given ?? {});
    if (info.cls !== undefined) el.setAttribute("class", classesOf(info.cls).join(" "));
    for (const [key, value] of Object.entries(info.attr ?? {})) setAttr(el, key, value);
    if (info.text !== undefined) setText(el, info.text);
    if (info.parent) {
      if (info.prepend === true) info.parent.insertBefore(el, info.parent.firstChild);
      else info.parent.appendChild(el);
    }
    return el;
  };
  const documentFor = (info?: ElementInfo | string): Document =>
    (typeof info === "object" ? info.parent?.ownerDocument : undefined) ?? win.document;
  return {
    el(tag, info, callback) {
      const el = documentFor(info).createElement(tag);
      if (typeof info === "object") {
        if (info.title !== undefined) el.title = info.title;
        for (const key of ["type", "value", "placeholder", "href"] as const) {
          const value = info[key];
          if (value !== undefined) Reflect.set(el, key, value);
        }
      }
      place(el, info);
      callback?.(el);
      return el;
    },
    svg(tag, info, callback) {
      const el = documentFor(info).createElementNS("http://www.w3.org/2000/svg", tag);
      place(el, info);
      callback?.(el);
      return el;
    },
  };
}

export function classesOf(cls: string | readonly string[]): string[] {
  return (typeof cls === "string" ? cls.split(" ") : [...cls]).filter((name) => name !== "");
}

export function setAttr(el: Element, key: string, value: string | number | boolean | null): void {
  if (value === null) el.removeAttribute(key);
  else el.setAttribute(key, String(value));
}

export function setText(el: Node, text: string | DocumentFragment): void {
  if (typeof text === "string") el.textContent = text;
  else {
    el.textContent = "";
    el.appendChild(text);
  }
}
