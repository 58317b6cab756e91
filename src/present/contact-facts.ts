import type { ContactRow, InteractionRow } from "../report/report";
import { counted } from "./counted";
import { plainFact, toNote } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { reasonToWrite } from "./to-write-rows";

/** When a person was last seen, in what rhythm, and the circles they belong to. */
export function contactFacts(
  row: ContactRow,
  interactions: readonly InteractionRow[],
  presenting: Presenting,
): readonly Fact[] {
  const { words, format, report } = presenting;
  const { rhythmDays, circles, personal } = row;
  const names = format.list(circles);
  const toWrite = report.toWrite.filter(({ key }) => key === row.key);
  return [
    lastContact(row, interactions, presenting),
    ...(rhythmDays === null
      ? []
      : [plainFact(words.card.rhythm({ days: counted(Math.round(rhythmDays), "days", presenting) }))]),
    ...(circles.length === 0 ? [] : [plainFact(words.card.circle({ names }))]),
    ...toWrite.map((one) => plainFact(words.card.reasonToWrite, reasonToWrite(one, presenting))),
    ...(personal ? [plainFact(words.card.keptOutOfMoney)] : []),
  ];
}

function lastContact(
  { lastContact: day }: ContactRow,
  interactions: readonly InteractionRow[],
  { words, format }: Presenting,
): Fact {
  if (day === null) return plainFact(words.card.noContactYet);
  const note = interactions.find(({ date }) => date === day);
  const text = words.card.lastContact({ ago: format.ago(day) });
  return { text, link: note === undefined ? null : toNote(note.path), hover: format.day(day) };
}
