import { failLoudly } from "./not-provided";
import type { Workspace } from "./workspace";

export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: any, context: any) => unknown;
  editorCheckCallback?: (checking: boolean, editor: any, context: any) => boolean | void;
  hotkeys?: { modifiers: string[]; key: string }[];
}

/** The command palette's contents, and how a command is run. */
export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly workspace: Workspace) {}

  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.canRun(command));
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  /** Whether the palette would offer the command now. */
  canRun(command: Command): boolean {
    if (command.editorCheckCallback || command.editorCallback) {
      const context = this.workspace.activeEditor;
      if (!context?.editor) return false;
      return command.editorCheckCallback ? command.editorCheckCallback(true, context.editor, context) === true : true;
    }
    return command.checkCallback ? command.checkCallback(true) === true : command.callback !== undefined;
  }

  /** Runs a command as the palette does; the answer is what the command returns, or null when it could not run. */
  run(id: string): unknown {
    const command = this.commands[id];
    if (!command) throw new Error(`host: no command "${id}"`);
    if (!this.canRun(command)) return null;
    const context = this.workspace.activeEditor;
    if (command.editorCheckCallback) return command.editorCheckCallback(false, context?.editor, context);
    if (command.editorCallback) return command.editorCallback(context?.editor, context);
    return command.checkCallback ? command.checkCallback(false) : command.callback?.();
  }

  executeCommandById(id: string): boolean {
    return this.commands[id] !== undefined && this.run(id) !== null;
  }
}

failLoudly(Commands, "app.commands");
