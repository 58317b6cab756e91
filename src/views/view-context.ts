import type { App } from "obsidian";
import type { Language } from "../locales/language";
import type { ReadBlockOptions } from "../model/block-options";
import type { ReportSource } from "../report/report-source";
import type { SetUpOffer } from "./set-up-offer";

/** A command of the plugin, as a button offers it. */
export interface OwnCommand {
  readonly name: string;
  readonly run: () => void;
}

/** Everything a surface is handed; it takes nothing from anywhere else. */
export interface ViewContext {
  readonly app: App;
  readonly source: ReportSource;
  /** Asked at every draw, so that a changed setting shows at once. */
  readonly language: () => Language;
  readonly readOptions: ReadBlockOptions;
  /** The way to "Set up from my notes", for pages with nothing on them yet. */
  readonly setUp?: SetUpOffer;
  /** A command of the plugin by its id, or null where there is none. */
  readonly command?: (id: string) => OwnCommand | null;
  /** Opens the dialog of a new contact, filled in with a name. */
  readonly newContact?: (name: string) => void;
}
