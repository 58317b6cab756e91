import * as commands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";

/** The modules of CodeMirror that the app hands to plugins. */
export const codeMirror: Readonly<Record<string, unknown>> = {
  "@codemirror/commands": commands,
  "@codemirror/language": language,
  "@codemirror/state": state,
  "@codemirror/view": view,
};
