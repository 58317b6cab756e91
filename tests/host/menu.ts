import { Component } from "./component";
import { mainDocument } from "./environment";
import { setIcon } from "./icons";

type MenuEvent = MouseEvent | KeyboardEvent;

/** One line of a menu. */
export class MenuItem {
  readonly dom: HTMLElement;
  section = "";
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private callback: ((event: MenuEvent) => unknown) | null = null;
  private disabled = false;

  constructor(menu: Menu) {
    this.dom = mainDocument("a menu").createElement("div");
    this.dom.className = "menu-item tappable";
    this.dom.setAttrs({ role: "menuitem", tabindex: 0 });
    this.iconEl = this.dom.createDiv({ cls: "menu-item-icon" });
    this.titleEl = this.dom.createDiv({ cls: "menu-item-title" });
    const choose = (event: MenuEvent): void => {
      if (this.disabled) return;
      menu.hide();
      this.callback?.(event);
    };
    this.dom.addEventListener("click", choose);
    this.dom.addEventListener("keydown", (event) => {
      if (event.key === "Enter") choose(event);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? "");
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass("mod-checked", checked === true);
    this.dom.setAttr("aria-checked", checked);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass("is-warning", warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.dom.toggleClass("is-label", label);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: (event: MenuEvent) => unknown): this {
    this.callback = callback;
    return this;
  }
}

export class MenuSeparator {
  readonly dom: HTMLElement;

  constructor() {
    this.dom = mainDocument("a menu").createElement("div");
    this.dom.className = "menu-separator";
  }
}

/** A context menu. */
export class Menu extends Component {
  readonly items: (MenuItem | MenuSeparator)[] = [];
  private el: HTMLElement | null = null;
  private readonly hidden: (() => unknown)[] = [];

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    return this;
  }

  setUseNativeMenu(_native: boolean): this {
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, (event.target as Node | null)?.doc);
  }

  showAtPosition({ x, y }: { x: number; y: number }, document?: Document): this {
    this.hide();
    this.el = (document ?? mainDocument("a menu")).body.createDiv({ cls: "menu", attr: { role: "menu" } });
    this.el.setCssStyles({ position: "fixed", left: `${x}px`, top: `${y}px` });
    const list = this.el.createDiv({ cls: "menu-scroll" });
    for (const item of this.items) list.append(item.dom);
    this.load();
    const away = (event: Event): void => {
      if (!this.el?.contains(event.target as Node)) this.hide();
    };
    this.registerDomEvent(this.el.doc, "mousedown", away, true);
    this.registerDomEvent(this.el.doc, "keydown", (event: KeyboardEvent) => {
      if (event.key === "Escape") this.hide();
    });
    return this;
  }

  hide(): this {
    if (!this.el) return this;
    this.el.remove();
    this.el = null;
    this.unload();
    for (const callback of this.hidden) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hidden.push(callback);
  }

  static forEvent(event: MouseEvent): Menu {
    const menu = new Menu();
    queueMicrotask(() => menu.showAtMouseEvent(event));
    return menu;
  }
}
