import { peopleTable } from "../contact-table";
import type { Presenting } from "../presenting";
import type { Section } from "../section";

/** People: when they were last seen, what went both ways, who introduced whom; by name until asked otherwise. */
export const peopleSection: Section = {
  key: "people",
  title: ({ people }) => people.title,
  isWide: true,
  parts: (presenting) => [
    { kind: "text", text: introducersText(presenting) },
    { kind: "table", table: peopleTable(presenting) },
  ],
};

/** More names than this are counted. */
const namedPeople = 8;

/** Who opens doors, by name. */
function introducersText({ report, words, format }: Presenting): string {
  const { introducers, noIntroducers } = words.dashboard;
  const names = report.contacts
    .filter(({ creditAsIntroducer, personal }) => creditAsIntroducer !== 0 && !personal)
    .map(({ name }) => name)
    .sort(format.compare);
  if (names.length === 0) return noIntroducers;
  const others = names.length - namedPeople;
  const shown = others > 0 ? [words.card.others({ shown: format.number(others) })] : [];
  return introducers({ names: format.list([...names.slice(0, namedPeople), ...shown]) });
}
