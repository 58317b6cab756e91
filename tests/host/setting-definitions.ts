import type * as Real from "obsidian";
import { guarded } from "./modal";
import { drawControl } from "./setting-control";
import { ExtraButtonComponent } from "./button-components";
import { Setting, SettingGroup } from "./setting";
import type { SettingTab } from "./settings-tab";

type Item = Real.SettingDefinitionItem;
type Group = Real.SettingDefinitionGroup | Real.SettingDefinitionList;
type Row = Real.SettingDefinition;
type Page = Real.SettingDefinitionPage;

/** The answer of something that may be a value or a function of no arguments. */
export function answerOf<T>(given: T | (() => T) | undefined, otherwise: T): T {
  if (given === undefined) return otherwise;
  return typeof given === "function" ? (given as () => T)() : given;
}

interface Live {
  visible: () => boolean;
  el: HTMLElement;
  disabled: (() => boolean) | null;
  setting: Setting | null;
}

/** Draws a tab's definitions: rows with controls, actions, free rows, groups, lists and pages. */
export class DefinitionRows {
  private readonly cleanups: (() => void)[] = [];
  private readonly live: Live[] = [];
  private readonly queries = new Map<string, string>();
  /** The pages entered, from the tab down, by name: an update keeps the user where they are. */
  private trail: string[] = [];
  private items: readonly Item[] = [];

  constructor(
    private readonly tab: SettingTab,
    private readonly rootEl: HTMLElement,
  ) {}

  draw(items: readonly Item[]): void {
    this.items = items;
    this.clear();
    this.rootEl.empty();
    const page = this.currentPage();
    if (!page) {
      this.drawItems(this.rootEl, items);
      return;
    }
    const back = this.rootEl.createDiv({ cls: "setting-page-titlebar" });
    new ExtraButtonComponent(back)
      .setIcon("chevron-left")
      .setTooltip("Back")
      .onClick(() => this.leavePage());
    back.createDiv({ cls: "setting-page-title", text: page.name });
    if (page.items) this.drawItems(this.rootEl, page.items);
    else if (page.page) {
      const made = page.page();
      this.rootEl.append(made.rootEl);
      guarded("SettingPage.display", () => made.display());
      this.cleanups.push(() => made.hide());
    }
  }

  /** Asks every `visible` and `disabled` again without drawing anew. */
  refresh(): void {
    for (const { visible, el, disabled, setting } of this.live) {
      el.toggle(visible());
      if (disabled) setting?.setDisabled(disabled());
    }
  }

  clear(): void {
    for (const cleanup of this.cleanups.splice(0)) guarded("clean-up of a settings row", cleanup);
    this.live.length = 0;
  }

  private currentPage(): Page | null {
    let page: Page | null = null;
    let items: readonly Item[] = this.items;
    for (const name of this.trail) {
      const inGroups = items.flatMap((item) => (isGroup(item) ? (item.items ?? []) : [item]));
      const found = inGroups.find((item): item is Page => isPage(item) && item.name === name);
      if (!found) return page;
      page = found;
      items = found.items ?? [];
    }
    return page;
  }

  private enterPage(name: string): void {
    this.trail = [...this.trail, name];
    this.draw(this.items);
  }

  private leavePage(): void {
    this.trail = this.trail.slice(0, -1);
    this.draw(this.items);
  }

  private drawItems(parentEl: HTMLElement, items: readonly Item[]): void {
    let loose: SettingGroup | null = null;
    for (const [at, item] of items.entries()) {
      if (isGroup(item)) {
        loose = null;
        this.drawGroup(parentEl, item);
      } else {
        loose ??= new SettingGroup(parentEl);
        this.drawRow(loose, item, at);
      }
    }
  }

  private drawGroup(parentEl: HTMLElement, definition: Group): void {
    const group = new SettingGroup(parentEl);
    const items = definition.items ?? [];
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(...definition.cls.split(" ").filter(Boolean));
    for (const button of definition.extraButtons ?? []) group.addExtraButton(button);
    this.watch(group.groupEl, definition.visible, undefined, null);
    const rows = items.map((item, at) => ({ item, el: this.drawRow(group, item, at) }));
    if (definition.type === "list") this.drawList(group, definition as Real.SettingDefinitionList, rows);
    if (definition.search) this.drawSearch(group, definition, rows);
  }

  private drawList(
    group: SettingGroup,
    list: Real.SettingDefinitionList,
    rows: readonly { item: Row | Page; el: HTMLElement }[],
  ): void {
    group.addClass("mod-list");
    if (rows.length === 0 && list.emptyState !== undefined) {
      group.listEl.createDiv({ cls: "setting-list-empty" }).setText(list.emptyState);
    }
    for (const [at, { el }] of rows.entries()) {
      const controls = el.querySelector<HTMLElement>(".setting-item-control") ?? el;
      // A press on a row's own button does not open the page the row leads to.
      const alone = ({ extraSettingsEl: button }: ExtraButtonComponent): void => {
        for (const type of ["click", "keydown"]) button.addEventListener(type, (event) => event.stopPropagation());
      };
      if (list.onReorder) {
        const { onReorder } = list;
        const move = (to: number, label: string, icon: string): void => {
          if (to < 0 || to >= rows.length) return;
          // In the app rows are dragged; two buttons do the same here.
          new ExtraButtonComponent(controls)
            .setIcon(icon)
            .setTooltip(label)
            .onClick(() => onReorder(at, to))
            .then(alone);
        };
        move(at - 1, "Move up", "chevron-up");
        move(at + 1, "Move down", "chevron-down");
      }
      if (list.onDelete) {
        const { onDelete } = list;
        new ExtraButtonComponent(controls)
          .setIcon("trash")
          .setTooltip("Delete")
          .onClick(() => onDelete(at))
          .then(alone);
      }
    }
    const { addItem } = list;
    if (addItem) {
      group.addExtraButton((button) => {
        button.setIcon("plus").setTooltip(addItem.name);
        button.onClick(() => addItem.action(button.extraSettingsEl));
      });
    }
  }

  private drawSearch(
    group: SettingGroup,
    { heading, search }: Group,
    rows: readonly { item: Row | Page; el: HTMLElement }[],
  ): void {
    if (!search) return;
    const key = heading ?? "";
    const filter = (query: string): void => {
      this.queries.set(key, query);
      for (const { item, el } of rows) {
        if (isPage(item) || answerOf(item.searchable, true) === false) continue;
        el.toggle(query === "" || search.match(item, query));
      }
    };
    group.addSearch((component) => {
      component.setPlaceholder(search.placeholder ?? "").setValue(this.queries.get(key) ?? "");
      component.onChange(filter);
    });
    filter(this.queries.get(key) ?? "");
  }

  private drawRow(group: SettingGroup, item: Row | Page, at: number): HTMLElement {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(typeof item.desc === "string" ? item.desc : cloned(item.desc));
    const el = setting.settingEl;
    if (isPage(item)) {
      this.drawPageEntry(setting, item);
      this.watch(el, item.visible, undefined, setting);
    } else if (item.control) {
      drawControl(setting, item.control, this.tab);
      this.watch(el, item.visible, item.control.disabled, setting);
    } else if (item.render) {
      const { render } = item;
      const cleanup = guarded("a settings row", () =>
        render(setting as unknown as Real.Setting, group as unknown as Real.SettingGroup),
      );
      if (typeof cleanup === "function") this.cleanups.push(cleanup);
      this.watch(el, item.visible, undefined, setting);
    } else {
      if (item.action) this.makeAction(setting, item, at);
      this.watch(el, item.visible, item.action ? item.disabled : undefined, setting);
    }
    return el;
  }

  private makeAction(setting: Setting, { action, disabled }: Real.SettingDefinitionAction, at: number): void {
    const el = setting.settingEl;
    el.addClass("mod-action", "tappable");
    el.setAttrs({ role: "button", tabindex: 0 });
    const run = (): void => {
      if (answerOf(disabled, false)) return;
      guarded("a settings action", () => action(el, at));
    };
    el.addEventListener("click", run);
    el.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") run();
    });
  }

  private drawPageEntry(setting: Setting, page: Page): void {
    const el = setting.settingEl;
    el.addClass("mod-page", "tappable");
    el.setAttrs({ role: "button", tabindex: 0 });
    setting.addDisplayValue((shown) => {
      shown.setValue(answerOf<string | null>(page.displayValue, null)).setStatus(answerOf(page.status, null));
    });
    el.addEventListener("click", () => this.enterPage(page.name));
    el.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") this.enterPage(page.name);
    });
  }

  private watch(
    el: HTMLElement,
    visible: boolean | (() => boolean) | undefined,
    disabled: boolean | (() => boolean) | undefined,
    setting: Setting | null,
  ): void {
    const entry: Live = {
      visible: () => answerOf(visible, true),
      el,
      disabled: disabled === undefined ? null : () => answerOf(disabled, false),
      setting,
    };
    this.live.push(entry);
    el.toggle(entry.visible());
    if (entry.disabled) setting?.setDisabled(entry.disabled());
  }
}

function isGroup(item: Item): item is Group {
  return "type" in item && (item.type === "group" || item.type === "list");
}

function isPage(item: Item): item is Page {
  return "type" in item && item.type === "page";
}

/** A fragment empties when it is put somewhere; the definition must survive being drawn twice. */
function cloned(fragment: DocumentFragment): DocumentFragment {
  return fragment.cloneNode(true) as DocumentFragment;
}
