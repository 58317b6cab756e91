import { byNumber } from "../model/order";
import { explainResult } from "../report/explain-outcome";
import type { LeafRow, ResultRow } from "../report/report";
import { counted } from "./counted";
import { datedNote } from "./dated-note";
import { personFact, plainFact } from "./facts";
import { isUnreadable } from "./is-unreadable";
import type { Asked, Chip, Fact, Fold, Row } from "./pieces";
import type { Presenting } from "./presenting";
import { row } from "./row";
import { topicFact } from "./topic-note";
import { toWhy } from "./why";

/** More names than this hide the rest of the row; all of them are on the result's own card. */
const namedPeople = 3;

/** Which parts of a result are meant: all of it, or the leaves that belong to a note. */
export type Owned = ((leaf: LeafRow) => boolean) | null;

/** Results as a folded list, the latest first; `owned` narrows each amount to a part of it. */
export function resultFold(results: readonly ResultRow[], presenting: Presenting, owned: Owned): readonly Fold[] {
  if (results.length === 0) return [];
  const title = counted(results.length, "results", presenting);
  return [{ key: "results", title, rows: resultRows(results, presenting, owned) }];
}

/** Results, the latest first: their note, day, people and sort, and what they brought. */
export function resultRows(results: readonly ResultRow[], presenting: Presenting, owned: Owned): readonly Row[] {
  const latestFirst = [...results].sort((a, b) => byNumber(b.date, a.date));
  return latestFirst.map((result) => resultRow(result, presenting, owned));
}

function resultRow(result: ResultRow, presenting: Presenting, owned: Owned): Row {
  const { format } = presenting;
  const owed = owned === null ? result.net : partOf(result, owned);
  const { name, when } = datedNote(result, presenting);
  return row(name, {
    facts: [...when, ...creditedPeople(result, presenting)],
    chips: [benefitChip(result, presenting)],
    value: owed === null ? null : format.money(owed),
    asked: owed === null ? null : askedOfResult(result, name.text, presenting),
    note: amountNote(result, owed, presenting),
  });
}

/** Why a result brought what it did: what was written, what of it is owed to people, and to whom. */
export function askedOfResult(result: ResultRow, name: string, presenting: Presenting): Asked {
  const { card } = presenting.words;
  return {
    label: card.figureOf({ label: card.net, name }),
    why: () => toWhy(explainResult("resultNet", result), presenting),
  };
}

/** Why a result has no amount: it is of another kind, or its amount could not be read. */
export function noMoneyText({ path }: ResultRow, presenting: Presenting): string {
  const { card } = presenting.words;
  return isUnreadable([path], presenting) ? card.unreadable : card.withoutMoney;
}

/** The sort of a result, in the user's own word where they gave one. */
export function benefitChip({ benefit, label }: ResultRow, presenting: Presenting): Chip {
  const text = label ?? presenting.words.terms.benefit[benefit];
  const { link } = benefit === "other" ? plainFact(text) : topicFact(benefit, text, presenting);
  return { text, hover: null, tone: "sort", ...(link === null ? {} : { link }) };
}

function partOf({ leaves, net }: ResultRow, owned: (leaf: LeafRow) => boolean): number | null {
  return net === null ? null : leaves.filter(owned).reduce((sum, { amount }) => sum + amount, 0);
}

function creditedPeople(result: ResultRow, presenting: Presenting): readonly Fact[] {
  const { leaves, name } = result;
  const { words, format } = presenting;
  const people = new Map(leaves.flatMap(({ person }) => (person === null ? [] : [[person.key, person] as const])));
  const named = [...people.values()].slice(0, namedPeople).map(personFact);
  const others = people.size - named.length;
  return others === 0
    ? named
    : [
        ...named,
        {
          ...plainFact(words.card.others({ shown: format.number(others) })),
          asked: askedOfResult(result, name, presenting),
        },
      ];
}

/** What stands below the amount: which money it is, and the whole where this is a part; why there is no amount. */
function amountNote(result: ResultRow, owed: number | null, presenting: Presenting): string {
  const { ledger, gross, net } = result;
  const { words, format } = presenting;
  if (ledger === null) return noMoneyText(result, presenting);
  if (owed === null) return words.reasons.no_exchange_rate.label;
  if (ledger === "C") return words.card.ledgerC;
  if (ledger === "B") return words.card.ledgerB;
  if (owed !== net && net !== null) return words.card.ofWhole({ money: format.money(net) });
  return gross === null || gross === net ? words.card.ledgerA : words.card.gross({ money: format.money(gross) });
}
