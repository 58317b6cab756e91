import type { Menu } from "obsidian";

/** Shows a menu below the button that opens it: a click from the keyboard has no place of its own. */
export function showMenu(menu: Menu, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
