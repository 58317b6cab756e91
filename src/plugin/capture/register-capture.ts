import type { Plugin } from "obsidian";
import { words } from "../../locales/words";
import { longestLine } from "../../notes/line/line-tokens";
import type { UriDeed } from "../uri";
import { Capture, oneLine, type CaptureParts } from "./capture";
import { registerLogCli } from "./capture-cli";
import { EntryDialogs } from "./entry-dialogs";
import { LogDialog } from "./log-dialog";

/** What logging gives to the other ways in. */
export interface CaptureDeeds {
  readonly capture: Capture;
  /** `do=log&text=…`: opens the dialog filled in; a link never writes by itself. */
  readonly log: UriDeed;
  /** Opens the dialog of a new contact, filled in with a name. */
  readonly newContact: (name: string) => void;
}

/** Registers everything that logs: commands, the ribbon icon and the command line. */
export function registerCapture(plugin: Plugin, parts: CaptureParts): CaptureDeeds {
  const { capture: said } = words(parts.language());
  const capture = new Capture(parts);
  const dialogs = new EntryDialogs(capture, parts);
  const dialog = new LogDialog(capture, parts, dialogs.resultOf);
  const add = (id: string, name: string, callback: () => void): void => void plugin.addCommand({ id, name, callback });
  add("log-interaction", said.logInteraction, () => dialog.open());
  add("repeat-last", said.repeatLast, () => dialog.repeat());
  add("log-result", said.logResult, () => void dialogs.result());
  add("log-opportunity", said.logOpportunity, () => void dialogs.opportunity());
  add("check-in", said.checkIn, () => void dialogs.checkIn());
  add("new-contact", said.newContact, () => void dialogs.contact());
  if (parts.engine.report.settings.capture.ribbon)
    plugin.addRibbonIcon("coffee", said.logInteraction, () => dialog.open());
  registerLogCli(plugin, capture, parts.language);
  const log: UriDeed = ({ text = "" }) => {
    dialog.open(oneLine(text).slice(0, longestLine));
    return true;
  };
  return { capture, log, newContact: (name) => void dialogs.contact(name) };
}
