export type Modifier = "Mod" | "Ctrl" | "Meta" | "Shift" | "Alt";

interface KeyHandler {
  scope: Scope;
  modifiers: string | null;
  key: string | null;
  func: (event: KeyboardEvent, context: unknown) => unknown;
}

/** Keys that mean something while a modal, view or popover is in front. */
export class Scope {
  readonly handlers: KeyHandler[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeyHandler["func"]): KeyHandler {
    const handler = { scope: this, modifiers: modifiers && [...modifiers].sort().join(","), key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    const at = this.handlers.indexOf(handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  /** Offers a key event to this scope, then its parents; `false` from a handler means it is done with. */
  handle(event: KeyboardEvent): boolean {
    const pressed = modifiersOf(event);
    for (const handler of this.handlers) {
      const keyFits = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
      const modifiersFit = handler.modifiers === null || handler.modifiers.replace("Mod", "Ctrl") === pressed;
      if (
        keyFits &&
        modifiersFit &&
        handler.func(event, { vkey: event.key, key: event.key, modifiers: pressed }) === false
      ) {
        event.preventDefault();
        return true;
      }
    }
    return this.parent?.handle(event) ?? false;
  }
}

function modifiersOf(event: KeyboardEvent): string {
  const down = [event.altKey && "Alt", (event.ctrlKey || event.metaKey) && "Ctrl", event.shiftKey && "Shift"];
  return down.filter(Boolean).join(",");
}

/** Which scope the keyboard speaks to, and what a click with a modifier asks for. */
export class Keymap {
  private readonly scopes: Scope[] = [];

  pushScope(scope: Scope): void {
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.scopes.lastIndexOf(scope);
    if (at >= 0) this.scopes.splice(at, 1);
  }

  /** Gives a key event to the scope in front; true when it was used. */
  handle(event: KeyboardEvent): boolean {
    return this.scopes.at(-1)?.handle(event) ?? false;
  }

  static isModifier(event: MouseEvent | KeyboardEvent | TouchEvent, modifier: Modifier): boolean {
    if (modifier === "Mod" || modifier === "Ctrl") return event.ctrlKey || (modifier === "Mod" && event.metaKey);
    if (modifier === "Meta") return event.metaKey;
    return modifier === "Shift" ? event.shiftKey : event.altKey;
  }

  /** Mod or middle click: a tab; with Alt: a split; with Alt and Shift: a window. */
  static isModEvent(event?: MouseEvent | KeyboardEvent | TouchEvent | null): "tab" | "split" | "window" | boolean {
    if (!event) return false;
    const middle = "button" in event && event.button === 1;
    if (!event.ctrlKey && !event.metaKey && !middle) return false;
    if (event.altKey) return event.shiftKey ? "window" : "split";
    return "tab";
  }
}
