import type { Report } from "../report/report";

/** True where the report of a note has something to say on it; where not, the vault is shown in its place. */
export function saysSomething({ contacts, interactions, results, opportunities }: Report, path: string): boolean {
  const isContact = contacts.some((contact) => contact.path === path);
  return isContact || interactions.length + results.length + opportunities.length > 0;
}
