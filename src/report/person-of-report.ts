import type { ContactRow, Report } from "./report";

/** The person a report is about, with a note or without; undefined where it is about anything else. */
export function personOfReport({ scope, contacts }: Pick<Report, "scope" | "contacts">): ContactRow | undefined {
  if (scope.kind === "note") return contacts.find(({ path }) => path === scope.path);
  if (scope.kind === "vault") return undefined;
  const [first, ...others] = scope.parts;
  return first?.kind === "person" && others.length === 0 ? contacts.find(({ path }) => path === null) : undefined;
}
