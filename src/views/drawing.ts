import type { App, Component, HoverParent } from "obsidian";
import type { Words } from "../locales/en";
import type { ChartCanvas } from "./chart-canvas";
import type { OwnCommand } from "./view-context";

/** What the pieces need to be drawn: where links start from, what was opened by the reader, and who releases what. */
export interface Drawing {
  readonly app: App;
  readonly words: Words;
  /** The note the surface stands in; links are resolved from there. Empty for a pane of its own. */
  readonly sourcePath: string;
  readonly hoverParent: HoverParent;
  /** Released when the surface is drawn anew. */
  readonly owner: Component;
  /** What the reader has opened, by key: it stays open when the surface is drawn anew. */
  readonly opened: Set<string>;
  /** A chart that outlives redraws: the same one for the same key. */
  readonly chart: (key: string) => ChartCanvas;
  /** A command of the plugin by its id, or null where there is none. */
  readonly command?: (id: string) => OwnCommand | null;
  /** Asks for the note of somebody who has none. */
  readonly newContact?: (name: string) => void;
}
