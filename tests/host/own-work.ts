let depth = 0;

/** Does a part of the host's own work: what it listens to is no leftover of a plugin. */
export function asHost<T>(work: () => T): T {
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
  }
}

export function isHostAtWork(): boolean {
  return depth > 0;
}
