import { median } from "../../src/metrics/median";
import { handBack } from "./bench-vault";
import { now, since } from "./two-clocks";

/** How long a piece of work takes once it is warm, in milliseconds: the median of many runs. */
export async function warmMedian(work: () => unknown, { warmUps = 20, runs = 31 } = {}): Promise<number> {
  const [time = NaN] = await warmMediansInTurn([work], { warmUps, runs });
  return time;
}

/**
 * The same for several pieces of work, run in turn: whatever the machine does meanwhile slows all of them, and none finds
 * in the processor's caches what only a run of itself has just left there. Each run has a turn of the event loop to itself,
 * as in the app: until a turn ends, everything stays that was reached through a weak reference in it.
 */
export async function warmMediansInTurn(
  works: readonly (() => unknown)[],
  { warmUps = 10, runs = 15 } = {},
): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [at, work] of works.entries()) {
      await handBack();
      const begun = now();
      await work();
      if (run >= 0) times[at]?.push(since(begun));
    }
  }
  return times.map((some) => median(some) ?? NaN);
}
