import type { Accepts, ProblemCause, ProblemEffect } from "../../model/problem";

/** A value as the user wrote it; empty where nothing was written. */
interface Written {
  readonly written: string;
}

/** What could not be used: what follows from it, why, and what would be accepted. */
export const problems = {
  title: "What could not be used",
  settings: "Settings",
  line: ({ line }: { line: string }) => `line ${line}`,
  sentence: ({ effect, cause }: { effect: string; cause: string }) => `${cause}: ${effect}`,
  inField: ({ field, sentence }: { field: string; sentence: string }) => `${field} · ${sentence}`,
  group: ({ what, count }: { what: string; count: string }) => `${what} (${count})`,
  acceptsLine: ({ accepts }: { accepts: string }) => `Works: ${accepts}`,
  effect: {
    left_out_of_totals: "left out of totals",
    field_ignored: "the field is ignored",
    rest_counts: "the rest of the field counts",
    note_ignored: "the note is ignored",
    not_over_time: "counts in totals, not over time",
    not_attributed: "owed to nobody",
    counted_without_money: "counted without money",
    setting_default_used: "the default is used",
  } satisfies Record<ProblemEffect, string>,
  cause: {
    not_an_amount: ({ written }: Written) => `"${written}" is not an amount`,
    ambiguous_amount: ({ written }: Written) => `"${written}" can be read as a thousand or as a fraction`,
    unknown_currency: ({ written }: Written) => `"${written}" is not a known currency`,
    not_a_duration: ({ written }: Written) => `"${written}" is not a duration`,
    not_a_date: ({ written }: Written) => `"${written}" is not a date`,
    ambiguous_date: ({ written }: Written) => `"${written}" can be read day first or month first`,
    several_dates: ({ written }: Written) => `"${written}" is a further date, and only the first counts`,
    no_date: () => "there is no date",
    not_a_number: ({ written }: Written) => `"${written}" is not a number`,
    out_of_range: ({ written }: Written) => `"${written}" is out of range`,
    percent_unclear: ({ written }: Written) => `"${written}" can mean 1 % or 100 %`,
    not_a_word: ({ written }: Written) => `"${written}" is not a word known here`,
    not_a_link: ({ written }: Written) => `"${written}" is neither a link nor a name`,
    two_types: ({ written }: Written) => `the note says it is two things at once: ${written}`,
    empty_interaction: () => "there is no date, nobody and nothing recorded",
    bad_frontmatter: () => "the properties are not valid YAML",
    ambiguous_name: ({ written }: Written) => `"${written}" is the name of several contacts`,
    no_exchange_rate: ({ written }: Written) => `there is no exchange rate for ${written} on that day`,
    no_hourly_rate: () => "there is no hourly rate for that day",
    unknown_proxy: ({ written }: Written) => `there is no price called "${written}" in the settings`,
    introduction_cycle: ({ written }: Written) => `the introductions run in a circle: ${written}`,
    link_not_found: ({ written }: Written) => `"${written}" leads to no interaction that counts`,
    unreadable: () => "the note could not be read",
    bad_setting: ({ written }: Written) => `"${written}" cannot be used as this setting`,
  } satisfies Record<ProblemCause, (value: Written) => string>,
  accepts: {
    money: "120, 120 EUR, 1 200,50 ₽",
    duration: "45, 1h 30m, 1:30, 1.5 h",
    date: "2026-01-05, 05.01.2026, January 5, 2026",
    number: "7, 7.5",
    percent: "25%, 0.25",
    link: "[[Anna]], a name, an alias or an e-mail",
    word: "one of the known words",
    type: "one type per note",
    frontmatter: "valid YAML between the two lines of ---",
    exchange_rate: "a rate dated that day or earlier, in the settings",
    hourly_rate: "an hourly rate in the settings",
    proxy: "a price with this id in the settings",
    setting: "a value of the kind the setting shows",
    people: "names or links, or a map of name to weight",
  } satisfies Record<Accepts, string>,
};
