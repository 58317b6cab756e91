/** Waits for what comes in its own time, as an element of a page does; never for as long as a test may take. */
export async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (let turn = 0; turn < 2000; turn += 1) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    await new Promise((resume) => setTimeout(resume, 10));
  }
  throw new Error("It did not come.");
}
