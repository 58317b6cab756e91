/** Resolves in the next frame: by then is drawn what did not fit into the one before. */
export function nextFrame(): Promise<number> {
  return new Promise((done) => window.requestAnimationFrame(done));
}
