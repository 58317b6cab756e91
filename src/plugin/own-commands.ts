import type { Command } from "obsidian";
import type { OwnCommand } from "../views/view-context";

/** The plugin's commands by the ids they were registered under, so that surfaces can offer those that exist. */
export class OwnCommands {
  private readonly byId = new Map<string, OwnCommand>();

  /** Registers a command and keeps it: the app puts the plugin's name before its id and name. */
  keep(command: Command, register: (command: Command) => Command): Command {
    const { id, name } = command;
    const registered = register(command);
    this.byId.set(id, {
      name,
      run: () => {
        if (registered.callback !== undefined) registered.callback();
        else registered.checkCallback?.(false);
      },
    });
    return registered;
  }

  /** A command of the plugin, or null where there is none under this id. */
  readonly find = (id: string): OwnCommand | null => this.byId.get(id) ?? null;
}
