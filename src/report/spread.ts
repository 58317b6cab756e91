import type { Interval } from "../metrics/interval";
import type { Measure } from "../model/measure";

/** How sure a figure is: the figure over its units, and the interval it may lie in. */
export interface Spread {
  /** What it is taken over: people, events or hours; and those of them with something to show. */
  readonly units: number;
  readonly withResult: number;
  readonly value: Measure;
  readonly interval: Measure<Interval>;
}
