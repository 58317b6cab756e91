import type { BenchVault } from "./bench-vault";
import { warmMedian } from "./warm-median";

/** What nobody can be faster than, in milliseconds. */
export interface Scans {
  /** One look at the ready properties of each note: cost and duration summed by day. */
  readonly single: number;
}

export async function measureScans({ notes }: BenchVault): Promise<Scans> {
  let seen = 0;
  const properties = notes.map(({ cache }) => cache.frontmatter);
  const single = await warmMedian(
    () => {
      const sums = new Map<string, number>();
      for (const front of properties) {
        if (front === undefined) continue;
        const date: unknown = front["date"];
        const cost: unknown = front["cost"];
        const duration: unknown = front["duration"];
        if (typeof date !== "string") continue;
        const amount = (typeof cost === "number" ? cost : 0) + (typeof duration === "number" ? duration : 0);
        sums.set(date, (sums.get(date) ?? 0) + amount);
      }
      seen += sums.size;
    },
    { warmUps: 20, runs: 51 },
  );
  if (seen === 0) throw new Error("The generated vault is empty.");
  return { single };
}
