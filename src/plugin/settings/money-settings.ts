import type { SettingDefinitionGroup, SettingDefinitionPage } from "obsidian";
import { entryPage, type EntryPart } from "./entry-page";
import { hourlyRateKey, isHourlyRateDated } from "./hourly-rate";
import { readAt } from "./setting-path";
import { choiceRow, typedRow, type SettingsDesk } from "./setting-rows";

const anyDay = "2026-01-31";

/** Currency, the price of time, exchange rates, prices of the user's own. */
export function moneySettings(desk: SettingsDesk): SettingDefinitionGroup {
  const { settings: names } = desk.words;
  return {
    type: "group",
    heading: names.money,
    items: [
      typedRow(names.baseCurrency, { key: "baseCurrency", kind: "currency", placeholder: "EUR" }, desk),
      {
        ...typedRow(names.hourlyRate, { key: hourlyRateKey, kind: "amountOrNone" }, desk),
        visible: () => !isHourlyRateDated(desk.draft),
      },
      hourlyRates(desk),
      exchangeRates(desk),
      proxies(desk),
      choiceRow("numberStyle", names.numberStyle),
      typedRow(names.discountRate, { key: "discountRate", kind: "yearly" }, desk),
    ],
  };
}

function hourlyRates(desk: SettingsDesk): SettingDefinitionPage {
  const words = desk.words.settings.hourlyRates;
  const parts: readonly EntryPart[] = [
    { part: "from", kind: "dayOrNone", words: words.from, placeholder: anyDay },
    { part: "amount", kind: "amount", words: words.amount },
    { part: "currency", kind: "currency", words: words.currency },
  ];
  const shown = (of: (part: string) => string): string =>
    words.shown({ amount: of("amount"), currency: of("currency"), from: of("from") });
  return entryPage({ key: "hourlyRates", words, parts, shown, entry: priced(desk) }, desk);
}

function exchangeRates(desk: SettingsDesk): SettingDefinitionPage {
  const words = desk.words.settings.exchangeRates;
  const not = (side: string) => (at: string) => (value: unknown) =>
    value === desk.draft.read(`${at}.${side}`) ? desk.words.settingNotes.sameCurrency : undefined;
  const parts: readonly EntryPart[] = [
    { part: "date", kind: "day", words: words.date, placeholder: anyDay },
    { part: "from", kind: "currency", words: words.from, also: not("to") },
    { part: "rate", kind: "exchange", words: words.rate },
    { part: "to", kind: "currency", words: words.to, also: not("from") },
  ];
  const shown = (of: (part: string) => string): string =>
    words.shown({ from: of("from"), rate: of("rate"), to: of("to"), date: of("date") });
  const entry = (): unknown => ({ to: desk.draft.read("baseCurrency") });
  return entryPage({ key: "exchangeRates", words, parts, shown, entry }, desk);
}

const prices = ["low", "base", "high"] as const;

function proxies(desk: SettingsDesk): SettingDefinitionPage {
  const { draft, words: all } = desk;
  const words = all.settings.proxies;
  const rises = (part: string) => (at: string) => (value: unknown) => {
    const set = prices.flatMap((other): readonly number[] => {
      const own = other === part ? value : draft.read(`${at}.${other}`);
      return typeof own === "number" ? [own] : [];
    });
    return set.every((one, index) => one >= (set[index - 1] ?? one)) ? undefined : all.settingNotes.notInOrder;
  };
  const isFree = (at: string) => (value: unknown) =>
    draft.entries("proxies").some((one, index) => `proxies.${index}` !== at && readAt(one, "id") === value)
      ? all.settingNotes.takenName
      : undefined;
  const parts: readonly EntryPart[] = [
    { part: "id", kind: "name", words: words.id, also: isFree },
    { part: "label", kind: "text", words: words.label },
    { part: "unit", kind: "text", words: words.unit },
    { part: "currency", kind: "currency", words: words.currency },
    ...prices.map((part): EntryPart => ({ part, kind: "price", words: words[part], also: rises(part) })),
    { part: "basis", kind: "text", words: words.basis },
    { part: "date", kind: "dayOrNone", words: words.date, placeholder: anyDay },
  ];
  const shown = (of: (part: string) => string): string => {
    const range = `${of("low")}–${of("high")}`;
    return words.shown({ label: of("label") === "" ? of("id") : of("label"), range, currency: of("currency") });
  };
  return entryPage({ key: "proxies", words, parts, shown, entry: priced(desk) }, desk);
}

/** What a new entry with a price begins with. */
function priced({ draft }: SettingsDesk): () => unknown {
  return () => ({ currency: draft.read("baseCurrency") });
}
