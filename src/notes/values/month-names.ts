const english = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** As in a date, as on its own, and the short form. */
const russian = [
  ["января", "январь", "янв"],
  ["февраля", "февраль", "фев"],
  ["марта", "март", "мар"],
  ["апреля", "апрель", "апр"],
  ["мая", "май", "мая"],
  ["июня", "июнь", "июн"],
  ["июля", "июль", "июл"],
  ["августа", "август", "авг"],
  ["сентября", "сентябрь", "сен"],
  ["октября", "октябрь", "окт"],
  ["ноября", "ноябрь", "ноя"],
  ["декабря", "декабрь", "дек"],
] as const;

const monthByName: ReadonlyMap<string, number> = new Map([
  ...english.map((name, index) => [name, index + 1] as const),
  ...english.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ...russian.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ["sept", 9],
  ["сент", 9],
  ["февр", 2],
  ["нояб", 11],
]);

/** The month 1–12 of an English or Russian name, full or short, in any case, with or without a full stop; or null. */
export function monthNumber(name: string): number | null {
  return monthByName.get(name.normalize("NFC").toLowerCase().replace(/\.$/, "")) ?? null;
}
