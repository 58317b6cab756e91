/**
 * A moment by two clocks. What the machine does beside us passes on the first and not on the second; what threads of ours
 * that hold up nobody do beside this one (collecting, compiling) counts on the second and not on the first.
 */
export interface Moment {
  readonly clock: number;
  readonly processor: number;
}

export function now(): Moment {
  return { clock: performance.now(), processor: processorMs() };
}

/** Milliseconds since a moment, by the lesser of both clocks. */
export function since({ clock, processor }: Moment): number {
  return Math.min(performance.now() - clock, processorMs() - processor);
}

/** The processor time of all threads of this process. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
