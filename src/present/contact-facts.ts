import type { ContactRow } from "../report/report";
import { askedOf } from "./asked-of";
import { counted } from "./counted";
import { plainFact } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { reasonToWrite } from "./to-write-rows";

/** When a person was last seen, in what rhythm, and the circles they belong to. */
export function contactFacts(row: ContactRow, presenting: Presenting): readonly Fact[] {
  const { words, format, report } = presenting;
  const { rhythmDays, circles, personal } = row;
  const names = format.list(circles);
  const toWrite = report.toWrite.filter(({ key }) => key === row.key);
  return [
    lastContact(row, presenting),
    ...(rhythmDays === null
      ? []
      : [
          {
            ...plainFact(words.card.rhythm({ days: counted(Math.round(rhythmDays), "days", presenting) })),
            asked: askedOf(words.people.rhythm, "rhythmDays", presenting),
          },
        ]),
    ...(circles.length === 0 ? [] : [plainFact(words.card.circle({ names }))]),
    ...toWrite.map((one) => plainFact(words.card.reasonToWrite, reasonToWrite(one, presenting))),
    ...(personal ? [plainFact(words.card.keptOutOfMoney)] : []),
  ];
}

function lastContact({ lastContact: day }: ContactRow, presenting: Presenting): Fact {
  const { words, format } = presenting;
  if (day === null) return plainFact(words.card.noContactYet);
  const text = words.card.lastContact({ ago: format.ago(day) });
  const asked = askedOf(words.people.lastContact, "lastContact", presenting);
  return { ...plainFact(text, format.day(day)), asked };
}
