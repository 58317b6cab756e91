import { amountText, durationText, percentText } from "../../edits/entries/value-text";
import { writtenNames } from "../../edits/entries/written-names";
import type { Language } from "../../locales/language";
import { words } from "../../locales/words";
import { toIsoDay, type Day } from "../../model/day";
import type { DraftResult, InteractionDraft } from "../../model/interaction-draft";
import type { LoggedLine } from "../../model/logged-line";
import { readResultWords } from "../../notes/line/read-result-words";
import type { AmountContext } from "../../notes/values/read-amount";
import { readDate } from "../../notes/values/read-date";
import { readDuration } from "../../notes/values/read-duration";
import { isUnreadable } from "../../notes/values/readable";
import type { DraftField } from "../../views/capture/log-session";

/** What the fields of the dialog are read by. */
export interface FieldReading {
  readonly language: Language;
  readonly amounts: AmountContext;
  readonly today: Day;
  readonly read: (line: string) => LoggedLine;
}

/** The text fields of an interaction: how each shows the entry, and how what is typed in it is read. */
export function draftFields({ language, amounts, today, read }: FieldReading): readonly DraftField[] {
  const { capture } = words(language);
  const names = writtenNames[language];
  return [
    {
      key: "day",
      label: capture.day,
      hint: "",
      show: ({ day }) => toIsoDay(day),
      read: (typed) => {
        const day = readDate(typed, null);
        if (day === null) return { day: today };
        return isUnreadable(day) ? null : { day };
      },
    },
    {
      key: "minutes",
      label: capture.minutes,
      hint: capture.minutesHint,
      show: ({ minutes }) => (minutes === null ? "" : durationText(minutes, names)),
      read: (typed) => {
        const minutes = readDuration(typed, 1);
        return isUnreadable(minutes) ? null : { minutes };
      },
    },
    {
      key: "costs",
      label: capture.costs,
      hint: capture.costsHint,
      show: ({ costs }) =>
        costs
          .map(({ part, money }) => [...(part === null ? [] : [part]), amountText(money, names)].join(" "))
          .join("; "),
      read: (typed) => readCosts(typed, { amounts, read }),
    },
    { key: "gave", label: capture.gave, hint: "", show: ({ gave }) => gave, read: (typed) => ({ gave: typed.trim() }) },
    {
      key: "event",
      label: capture.event,
      hint: "",
      show: ({ event }) => event ?? "",
      read: (typed) => {
        const name = typed.replace(/[[\]|#^]/g, "").trim();
        return { event: name === "" ? null : name };
      },
    },
    {
      key: "result",
      label: capture.result,
      hint: capture.resultHint,
      show: ({ result }) => (result === null ? "" : resultText(result, language)),
      read: (typed) => ({ result: typed.trim() === "" ? null : readResultWords(typed, amounts) }),
    },
    { key: "text", label: capture.text, hint: "", show: ({ text }) => text, read: (typed) => ({ text: typed }) },
  ];
}

/** Amounts as typed in the field of costs: bare numbers are of the base currency; anything else that is left is wrong. */
function readCosts(
  typed: string,
  { amounts, read }: Pick<FieldReading, "amounts" | "read">,
): Partial<InteractionDraft> | null {
  const withCurrency = typed
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (/^\d[\d ,.']*$/.test(part) ? `${part} ${amounts.currency}` : part));
  const { costs, text } = read(withCurrency.join("; "));
  return text === "" && (costs.length > 0 || withCurrency.length === 0) ? { costs } : null;
}

/** A result in words that are read back the same. */
function resultText({ benefit, label, amount, per, saved, anyway }: DraftResult, language: Language): string {
  const names = writtenNames[language];
  const saving = language === "ru" ? "сэкономил" : "saved";
  const said =
    saved?.kind === "time" ? durationText(saved.minutes, names) : saved === null ? "" : amountText(saved.money, names);
  return [
    benefit === null || benefit === "other" ? "" : names.benefits[benefit],
    label,
    amount === null ? "" : `${amountText(amount, names)}${per === null ? "" : `/${names.per[per]}`}`,
    said === "" ? "" : `${saving} ${said}`,
    anyway === null ? "" : `${names.fields.anyway.replace("_", " ")} ${percentText(anyway)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
