import type { Words } from "../../locales/en";
import type { DraftPerson } from "../../model/interaction-draft";
import type { KnownPerson } from "../../model/logged-line";
import type { ShownEntry } from "./log-session";

interface Labelled {
  readonly key: string;
  readonly label: string;
}

/** A step of a scale: what is saved and what it is called. */
export interface Step {
  readonly value: string;
  readonly label: string;
}

/** A field of a dialog: a text, a day, one of some words, a scale with a free value, people, or several of a list. */
export type FormField =
  | (Labelled & { readonly kind: "text"; readonly hint: string; readonly value: string; readonly isWide?: boolean })
  | (Labelled & { readonly kind: "day"; readonly value: string })
  | (Labelled & {
      readonly kind: "choice";
      readonly options: readonly Step[];
      readonly value: string;
      readonly isWide?: boolean;
    })
  | (Labelled & {
      readonly kind: "scale";
      readonly steps: readonly Step[];
      readonly free: string;
      readonly none: string;
    })
  | (Labelled & { readonly kind: "people"; readonly value: readonly DraftPerson[] })
  | (Labelled & {
      readonly kind: "picks";
      readonly value: readonly string[];
      /** What can be picked beside what the other fields hold now. */
      readonly options: (values: FormValues) => readonly Step[];
      readonly empty: string;
    });

/** What the fields of a dialog hold, by their keys. */
export interface FormValues {
  readonly texts: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, readonly DraftPerson[]>;
  readonly picks: ReadonlyMap<string, readonly string[]>;
}

/** What a dialog with a form works with. */
export interface FormSession {
  readonly words: Words;
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly people: readonly KnownPerson[];
  /** The field that cannot be used and why, or null where all can. */
  readonly check: (values: FormValues) => { readonly key: string; readonly reason: string } | null;
  readonly preview: (values: FormValues) => Promise<ShownEntry>;
  /** Writes what the preview showed. False where it was refused, which has been said. */
  readonly save: (values: FormValues) => Promise<boolean>;
}
