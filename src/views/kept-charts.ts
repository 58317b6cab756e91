import { Component, type App } from "obsidian";
import { ChartCanvas } from "./chart-canvas";

/** Charts that outlive the redraws of a surface, by key, so that they change instead of beginning anew. */
export class KeptCharts extends Component {
  private readonly byKey = new Map<string, ChartCanvas>();

  constructor(private readonly app: App) {
    super();
  }

  /** The chart under a key: a new one the first time. */
  readonly get = (key: string): ChartCanvas => {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const made = this.addChild(new ChartCanvas(this.app));
    this.byKey.set(key, made);
    return made;
  };
}
