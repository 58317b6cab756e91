import type { Day } from "./day";
import type { LinkText } from "./link";
import type { Spelled } from "./spelled";

/** A person who has a note. */
export interface Contact {
  readonly path: string;
  /** The note's name without folder and extension. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly emails: readonly string[];
  readonly introducedBy: readonly LinkText[];
  /** When the introduction happened; null = always known. */
  readonly introducedOn: Day | null;
  readonly metAt: LinkText | null;
  readonly circles: readonly string[];
  /** 1–5 as the user rates it, or null. */
  readonly closeness: number | null;
  /** The written rhythm in days, or null. */
  readonly cadenceDays: number | null;
  /** `personal` keeps a person out of every split of money. */
  readonly accounting: "full" | "personal";
  /** A last contact written by hand; it counts when later than what the notes show. */
  readonly lastContact: Day | null;
  readonly spelled: Spelled | null;
}

/** The names a contact answers to: the note's name, aliases and e-mails. */
export function namesOf(contact: Contact): readonly string[] {
  return [contact.name, ...contact.aliases, ...contact.emails];
}
