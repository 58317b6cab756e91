import { median } from "../../src/metrics/median";
import { SliceClock, type Pass } from "../../src/vault/slice-clock";
import { surveyVault } from "../../src/vault/survey-vault";
import { emptyStore, handBack, readerInto, type BenchVault } from "./bench-vault";
import { now, since } from "./two-clocks";

/** How long the longest slices of long work hold up the interface, in milliseconds. */
export interface LongestSlices {
  /** Reading the whole vault. */
  readonly reading: number;
  /** Looking it over for "Set up from my notes". */
  readonly survey: number;
  /** The app's own list of all notes, one call of it: the slices in which it is called are told without it. */
  readonly list: number;
}

/** Keeps the longest time between two moments at which the thread was handed back, and how long the app's lists took. */
class WatchedPass implements Pass {
  longest = 0;
  lists = 0;
  private listed = 0;
  private begun = now();

  async pause(): Promise<void> {
    this.end();
    await handBack();
    this.listed = 0;
    this.begun = now();
  }

  end(): void {
    this.longest = Math.max(this.longest, since(this.begun) - this.listed);
  }

  /** Makes a list of the app's. */
  list<T>(work: () => T): T {
    const begun = now();
    const made = work();
    this.listed += since(begun);
    this.lists = Math.max(this.lists, this.listed);
    return made;
  }
}

/** Medians over some runs, so that what the machine does beside it does not count as a slice. */
export async function measureSlices(vault: BenchVault): Promise<LongestSlices> {
  const store = emptyStore();
  await readerInto(store, vault).readAll();
  const reading = await watched(vault, (pass) => readerInto(emptyStore(), vault, () => pass).readAll());
  const { app } = vault.host;
  const survey = await watched(vault, async (pass) => {
    await surveyVault({ app, saved: {}, record: (path) => store.get(path), clock: new SliceClock(pass) });
    pass.end();
  });
  return { reading: reading.longest, survey: survey.longest, list: survey.lists };
}

async function watched(
  { host }: BenchVault,
  work: (pass: WatchedPass) => Promise<unknown>,
): Promise<{ readonly longest: number; readonly lists: number }> {
  const passes: WatchedPass[] = [];
  const list = host.vault.getMarkdownFiles.bind(host.vault);
  for (let run = 0; run < 7; run += 1) {
    const pass = new WatchedPass();
    passes.push(pass);
    host.vault.getMarkdownFiles = () => pass.list(list);
    await work(pass);
  }
  host.vault.getMarkdownFiles = list;
  const of = (time: (pass: WatchedPass) => number): number => median(passes.map(time)) ?? NaN;
  return { longest: of(({ longest }) => longest), lists: of(({ lists }) => lists) };
}
