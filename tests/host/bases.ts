import type { App } from "./app";
import { Component } from "./component";
import { environment } from "./environment";

/** Base of a plugin's Bases view; a test or the workbench gives it its data and calls `onDataUpdated`. */
export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: App;
  config: unknown;
  allProperties: string[] = [];
  data: unknown;

  constructor(_controller: unknown) {
    super();
    this.app = environment.app as App;
  }

  abstract onDataUpdated(): void;
}

/** The two parts of a property's id: `note.price` is the property `price` of notes. */
export function parsePropertyId(id: string): { type: string; name: string } {
  const dot = id.indexOf(".");
  return { type: id.slice(0, dot), name: id.slice(dot + 1) };
}
