/** Calls `visit` for each item, handing the thread back whenever `sliceMs` have passed. */
export async function timeSlices<T>(items: readonly T[], sliceMs: number, visit: (item: T) => void): Promise<void> {
  let sliceEnd = performance.now() + sliceMs;
  for (const item of items) {
    visit(item);
    if (performance.now() < sliceEnd) continue;
    await new Promise((resume) => window.setTimeout(resume, 0));
    sliceEnd = performance.now() + sliceMs;
  }
}
