import { median } from "../../src/metrics/median";
import { processorMs } from "./processor-ms";

/** How much processor time a piece of work takes once it is warm, in milliseconds: the median of many runs. */
export function warmMedian(work: () => void, { warmUps = 20, runs = 31 } = {}): number {
  for (let run = 0; run < warmUps; run += 1) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = processorMs();
    work();
    times.push(processorMs() - begun);
  }
  return median(times) ?? NaN;
}

/** The same for work that ends later. */
export async function warmMedianOf(work: () => Promise<unknown>, { warmUps = 10, runs = 15 } = {}): Promise<number> {
  for (let run = 0; run < warmUps; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = processorMs();
    await work();
    times.push(processorMs() - begun);
  }
  return median(times) ?? NaN;
}
