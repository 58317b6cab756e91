/** Hands the thread back to the interface for a moment. */
export function breathe(): Promise<void> {
  return new Promise((resume) => window.setTimeout(resume, 0));
}
