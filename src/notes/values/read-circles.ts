import { readTexts } from "./read-texts";
import { isUnreadable, type Readable } from "./readable";
import { splitList } from "./split-list";
import { withoutQuotes } from "./without-quotes";

/** What may follow a company's name after a comma and is no circle of its own. */
const legalForm =
  /^(?:inc|llc|l\.l\.c|ltd|limited|co|corp|corporation|plc|llp|lp|gmbh|ag|kg|s\.?a|b\.?v|oy|ab|ооо|оао|пао|зао|ао|ип)\.?$/iu;

/** Reads circles: as texts, and a text may list several with commas between them; `Acme, Inc.` is one, `«Кедр»` is Кедр. */
export function readCircles(value: unknown): Readable<readonly string[]> {
  const names = readTexts(typeof value === "string" ? splitCircles(value) : value);
  return names === null || isUnreadable(names) ? names : names.map(withoutQuotes);
}

function splitCircles(value: string): readonly string[] {
  const names: string[] = [];
  for (const piece of splitList(value)) {
    const before = legalForm.test(piece) ? names.pop() : undefined;
    names.push(before === undefined ? piece : `${before}, ${piece}`);
  }
  return names;
}
