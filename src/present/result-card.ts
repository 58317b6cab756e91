import { explainForecast, explainResult } from "../report/explain-outcome";
import type { ResultRow } from "../report/report";
import { datedNote } from "./dated-note";
import { figure } from "./figure";
import type { Card, Figure, Line, Why } from "./pieces";
import type { Presenting } from "./presenting";
import { benefitChip, noMoneyText } from "./result-rows";
import { resultChain, resultPeople } from "./result-chain";
import { toWhy } from "./why";

/**
 * The card of a result: from gross to net, and the chain of interactions and people it is owed to. A note with several
 * results, or one result in two ledgers, shows each. Null when the report has no result of this note.
 */
export function resultCard(path: string, presenting: Presenting): Card | null {
  const rows = presenting.report.results.filter((result) => result.path === path);
  const [first] = rows;
  if (first === undefined) return null;
  const { name, when } = datedNote(first, presenting);
  return {
    title: name,
    period: null,
    facts: when,
    chips: [...new Map(rows.map((result) => [result.benefit, benefitChip(result, presenting)])).values()],
    hint: null,
    figures: rows.flatMap((result) => [...moneyFigures(result, presenting), ...aheadFigure(result, presenting)]),
    asides: [],
    lists: rows.flatMap((result) => [...resultChain(result, presenting), ...resultPeople(result, presenting)]),
    folds: [],
  };
}

/** What a stream is still expected to bring. */
function aheadFigure(result: ResultRow, presenting: Presenting): readonly Figure[] {
  const { forecast } = result;
  const { words, format } = presenting;
  if (forecast === null) return [];
  const why = (): Why => toWhy(explainForecast(result), presenting);
  const text = words.card.aheadUntil({ day: format.day(forecast.until) });
  return [
    {
      ...figure({ key: "ahead", label: words.card.ahead, why }, format.money(forecast.net), ""),
      lines: [{ text, band: null }],
    },
  ];
}

function moneyFigures(result: ResultRow, presenting: Presenting): readonly Figure[] {
  const { words, format } = presenting;
  const { ledger, gross, net, anyway, networkShare } = result;
  if (ledger === null) return [figure({ key: "net", label: words.card.net }, null, noMoneyText(result, presenting))];
  const missing = words.reasons.no_exchange_rate.label;
  const lines: readonly Line[] = [
    anyway === null ? words.card.anywayUnknown : words.card.anyway({ percent: format.percent(anyway) }),
    ...(networkShare === null ? [] : [words.card.ownShare({ percent: format.percent(networkShare) })]),
  ].map((text) => ({ text, band: null }));
  const label = { A: words.card.ledgerA, B: words.card.ledgerB, C: words.card.ledgerC }[ledger];
  const sort = { text: label, band: null };
  const why = (formula: "written" | "resultNet") => (): Why => toWhy(explainResult(formula, result), presenting);
  return [
    {
      ...figure({ key: `gross${ledger}`, label: words.card.grossLabel, why: why("written") }, amount(gross), missing),
      lines: [sort],
    },
    { ...figure({ key: `net${ledger}`, label: words.card.net, why: why("resultNet") }, amount(net), missing), lines },
  ];

  function amount(minor: number | null): string | null {
    return minor === null ? null : format.money(minor);
  }
}
