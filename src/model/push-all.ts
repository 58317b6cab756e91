/** Adds all entries to a list, however many: `push` with each as an argument has room for some hundred thousand. */
export function pushAll<T>(list: T[], entries: Iterable<T>): void {
  for (const entry of entries) list.push(entry);
}
