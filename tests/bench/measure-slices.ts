import { median } from "../../src/metrics/median";
import { SliceClock, type Pass } from "../../src/vault/slice-clock";
import { surveyVault } from "../../src/vault/survey-vault";
import { processorMs } from "./processor-ms";
import { emptyStore, handBack, readerInto, type BenchVault } from "./bench-vault";

/** How long the longest slices of long work hold up the interface, in milliseconds of processor time. */
export interface LongestSlices {
  /** Reading the whole vault. */
  readonly reading: number;
  /** Looking it over for "Set up from my notes". */
  readonly survey: number;
}

/** Keeps the most processor time between two moments at which the thread was handed back. */
class WatchedPass implements Pass {
  longest = 0;
  private begun = processorMs();

  async pause(): Promise<void> {
    this.end();
    await handBack();
    this.begun = processorMs();
  }

  end(): void {
    this.longest = Math.max(this.longest, processorMs() - this.begun);
  }
}

/** The median over some runs, so that what the machine does beside it does not count as a slice. */
export async function measureSlices(vault: BenchVault): Promise<LongestSlices> {
  const store = emptyStore();
  await readerInto(store, vault).readAll();
  const reading = await medianLongest((pass) => readerInto(emptyStore(), vault, () => pass).readAll());
  const { app } = vault.host;
  const survey = await medianLongest(async (pass) => {
    await surveyVault({ app, saved: {}, record: (path) => store.get(path), clock: new SliceClock(pass) });
    pass.end();
  });
  return { reading, survey };
}

async function medianLongest(work: (pass: WatchedPass) => Promise<unknown>): Promise<number> {
  const longest: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const pass = new WatchedPass();
    await work(pass);
    longest.push(pass.longest);
  }
  return median(longest) ?? NaN;
}
