export interface Debouncer<T extends unknown[]> {
  (...args: T): Debouncer<T>;
  cancel(): Debouncer<T>;
  run(): unknown;
}

/** Obsidian's debounce: the first call starts the wait; with `resetTimer` each further call starts it anew. */
export function debounce<T extends unknown[]>(
  callback: (...args: T) => unknown,
  timeout = 0,
  resetTimer = false,
): Debouncer<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: T | null = null;
  const fire = (): unknown => {
    timer = null;
    const args = waiting;
    waiting = null;
    return args ? callback(...args) : undefined;
  };
  const debouncer: Debouncer<T> = Object.assign(
    (...args: T) => {
      waiting = args;
      if (timer !== null && resetTimer) {
        clearTimeout(timer);
        timer = null;
      }
      timer ??= setTimeout(fire, timeout);
      return debouncer;
    },
    {
      cancel: () => {
        if (timer !== null) clearTimeout(timer);
        timer = null;
        waiting = null;
        return debouncer;
      },
      run: () => {
        if (timer === null) return undefined;
        clearTimeout(timer);
        return fire();
      },
    },
  );
  return debouncer;
}
