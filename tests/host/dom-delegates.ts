import { define, type AnyWindow } from "./define";

interface Delegate {
  selector: string;
  listener: (event: Event, target: HTMLElement) => unknown;
  callback: (event: Event) => void;
}

type WithDelegates = EventTarget & { _EVENTS?: Record<string, Delegate[]> };

/** A delegated listener: called with the nearest element under the pointer that fits the selector. */
export function on(win: AnyWindow): unknown {
  return function (
    this: WithDelegates,
    type: string,
    selector: string,
    listener: Delegate["listener"],
    options?: boolean | AddEventListenerOptions,
  ): void {
    const callback = (event: Event): void => {
      const start = event.target instanceof win.Element ? event.target : (event.target as Node | null)?.parentElement;
      const found = start?.closest(selector);
      if (found && (this as unknown as Node).contains(found)) listener.call(this, event, found as HTMLElement);
    };
    if (!Object.hasOwn(this, "_EVENTS")) define(this, { _EVENTS: {} });
    ((this._EVENTS ??= {})[type] ??= []).push({ selector, listener, callback });
    this.addEventListener(type, callback, options);
  };
}

export function off(
  this: WithDelegates,
  type: string,
  selector: string,
  listener: Delegate["listener"],
  options?: boolean | AddEventListenerOptions,
): void {
  const list = this._EVENTS?.[type] ?? [];
  for (const entry of list.filter((one) => one.selector === selector && one.listener === listener)) {
    this.removeEventListener(type, entry.callback, options);
    list.splice(list.indexOf(entry), 1);
  }
}
