import type { Contact } from "../../model/contact";
import { roiWords } from "../values/choice-words";
import type { ContactField } from "../fields/field-names";
import type { FieldValues } from "../fields/field-values";
import type { Loss } from "../fields/findings";
import { readCadence } from "../values/read-cadence";
import { readCircles } from "../values/read-circles";
import { readDate } from "../values/read-date";
import { readEmails } from "../values/read-emails";
import { readLinks } from "../values/read-links";
import { readNumber } from "../values/read-number";
import { readNames } from "../values/read-texts";
import { readWord } from "../values/read-word";
import type { Readable } from "../values/readable";
import type { Reading } from "../reading";

const ignored = (accepts: Loss["accepts"]): Loss => ({ effect: "field_ignored", accepts });
const roiLoss: Loss = { effect: "field_ignored", accepts: "accounting" };

/** Fields whose problems show only once everything is read. */
const looked: ReadonlySet<ContactField> = new Set(["introduced_by"]);

/** Reads a person from a contact note's fields. */
export function readContact(
  fields: FieldValues<ContactField>,
  { path, name }: { readonly path: string; readonly name: string },
  { dayFormat }: Reading,
): Contact {
  const day = (value: unknown): Readable<number> => readDate(value, dayFormat);
  return {
    path,
    name,
    aliases: fields.all("aliases", readNames, ignored("text")),
    emails: fields.all("email", readEmails, ignored("text")),
    introducedBy: fields.all("introduced_by", readLinks, ignored("link")),
    introducedOn: fields.one("introduced_on", day, ignored("date")),
    metAt: fields.all("met_at", readLinks, ignored("note"))[0] ?? null,
    circles: fields.all("circle", readCircles, ignored("text")),
    closeness: fields.one("closeness", (value) => readNumber(value, { least: 1, most: 5 }), ignored("closeness")),
    cadenceDays: fields.one("cadence", readCadence, ignored("cadence")),
    accounting: fields.one("roi", readAccounting, roiLoss) ?? "full",
    lastContact: fields.one("last_contact", day, ignored("date")),
    spelled: fields.spelled(looked),
  };
}

/** `full` or `personal`; `off` leaves the whole note out before it comes to this. */
function readAccounting(value: unknown): Readable<"full" | "personal"> {
  if (typeof value === "boolean") return "full";
  const word = readWord(value, roiWords);
  return word === "off" ? null : word;
}
