/**
 * Milliseconds of processor time this process has used, all its threads together: what else the machine does counts for
 * little in it, and what the engine does beside the work (collecting, compiling) is not left out.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
