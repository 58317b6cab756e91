/** One promised or rejected shape: how it is written, what it means, and what there is to say about it. */
export interface Row {
  /** Properties as written in a note: YAML. */
  readonly written: string;
  /** What the product makes of them; `✗ cause` where it reports a problem instead, `—` where nothing is recorded. */
  readonly reads: string;
  readonly note?: { readonly en: string; readonly ru: string };
}

/** The shapes of one sort of value. */
export interface Table {
  readonly name: string;
  /** The note the rows stand in: properties that come before each of them. */
  readonly note: string;
  readonly rows: readonly Row[];
}
