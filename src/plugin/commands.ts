import type { Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { SetUp } from "./set-up";
import type { Surfaces } from "./surfaces";

/** Registers the commands and the ribbon icon. None has a default hotkey. */
export function registerCommands(
  plugin: Plugin,
  { surfaces, setUp }: { readonly surfaces: Surfaces; readonly setUp: SetUp },
  language: () => Language,
): void {
  const { commands, setUp: setUpWords } = words(language());
  const openDashboard = (): void => void surfaces.openDashboard();
  plugin.addCommand({ id: "open-dashboard", name: commands.openDashboard, callback: openDashboard });
  plugin.addCommand({ id: "open-sidebar", name: commands.openSidebar, callback: () => void surfaces.openSidebar() });
  plugin.addCommand({ id: "set-up-from-notes", name: setUpWords.title, callback: setUp.open });
  plugin.addRibbonIcon("handshake", commands.openDashboard, openDashboard);
}
