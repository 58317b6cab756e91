/** What a problem costs the user. */
export type ProblemEffect =
  | "left_out_of_totals"
  | "field_ignored"
  | "rest_counts"
  | "note_ignored"
  | "not_over_time"
  | "not_attributed"
  | "without_note"
  | "one_type_counts"
  | "chain_ends"
  | "counted_without_money"
  | "setting_default_used"
  | "last_settings_hold"
  | "entry_left_out";

/** Why a value could not be used; the words for it live in the locales. */
export type ProblemCause =
  | "not_an_amount"
  | "ambiguous_amount"
  | "unknown_currency"
  | "not_a_duration"
  | "not_a_time"
  | "not_a_date"
  | "ambiguous_date"
  | "several_dates"
  | "no_date"
  | "not_a_number"
  | "out_of_range"
  | "percent_unclear"
  | "not_a_word"
  | "not_a_text"
  | "not_a_link"
  | "two_types"
  | "empty_interaction"
  | "ends_before_start"
  | "nobody_named"
  | "bad_frontmatter"
  | "ambiguous_name"
  | "no_exchange_rate"
  | "no_hourly_rate"
  | "unknown_proxy"
  | "introduction_cycle"
  | "link_not_found"
  | "unreadable"
  | "bad_setting"
  | "bad_settings_file";

/** Which list of accepted spellings to show beside a problem. */
export type Accepts =
  | "money"
  | "saving"
  | "currency"
  | "duration"
  | "clock"
  | "cadence"
  | "date"
  | "number"
  | "score"
  | "closeness"
  | "energy"
  | "percent"
  | "link"
  | "note"
  | "meeting"
  | "full_link"
  | "text"
  | "kind"
  | "initiator"
  | "truth"
  | "period"
  | "standing"
  | "accounting"
  | "type"
  | "frontmatter"
  | "exchange_rate"
  | "hourly_rate"
  | "proxy"
  | "setting"
  | "settings_file"
  | "people";

/**
 * One thing the product could not use, and what follows from it. The rest of the note still counts.
 * `written` is the value as the user wrote it, shortened for show.
 */
export interface Problem {
  readonly path: string;
  /** Zero-based line in the note, or null where the frontmatter gives no line. */
  readonly line: number | null;
  /** The field as the user spelled it, or null for the whole note. */
  readonly field: string | null;
  readonly effect: ProblemEffect;
  readonly cause: ProblemCause;
  readonly accepts: Accepts;
  readonly written: string | null;
}
