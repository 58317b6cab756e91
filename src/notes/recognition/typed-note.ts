import type { NoteRecord } from "../../model/note-record";
import { emptyList } from "../values/fitted-list";
import type { Findings } from "../fields/findings";
import type { NoteDay } from "../entries/note-day";
import type { NoteInput } from "../note-cache";
import type { PlainMap } from "../values/plain-map";
import type { AmountContext } from "../values/read-amount";
import type { Reading } from "../reading";
import type { Recognised } from "./recognise";

/** A note of ours, ready to be read as what it is. */
export interface TypedNote {
  readonly input: NoteInput;
  readonly name: string;
  readonly front: PlainMap;
  readonly recognised: Recognised;
  readonly noteDay: NoteDay;
  /** How its bare amounts are meant before its own `currency` is read. */
  readonly amounts: AmountContext;
  readonly findings: Findings;
  readonly reading: Reading;
}

/** What a note holds by its type. */
export type Entries = Pick<NoteRecord, "contact" | "interactions" | "results" | "opportunities" | "checkIns">;

/** What a note of nothing in particular holds. */
export const noEntries: Entries = {
  contact: null,
  interactions: emptyList,
  results: emptyList,
  opportunities: emptyList,
  checkIns: emptyList,
};
