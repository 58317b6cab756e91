/**
 * True for a path a note may be made at: inside the vault and seen by Obsidian. A part that begins with a dot leads up or
 * hides; a backslash, a drive or a control character means something else to some file system.
 */
export function isOwnPath(path: string): boolean {
  return !/[\\\p{Cc}]|^[A-Za-z]:|(?:^|\/)\./u.test(path);
}
