import type { InteractionKind } from "../model/interaction";
import type { Settings } from "../model/settings";
import { compileDayFormat, type DayFormat } from "./values/day-format";
import { compileFieldIndex, type FieldIndex } from "./fields/field-index";
import { fieldKey } from "./fields/field-key";
import {
  checkInFieldNames,
  contactFieldNames,
  noteFieldNames,
  opportunityFieldNames,
  resultFieldNames,
  type CheckInField,
  type ContactField,
  type NoteField,
  type OpportunityField,
  type ResultField,
} from "./fields/field-names";
import { folderPath } from "./recognition/folder";
import { ownKinds } from "./recognition/own-kinds";
import { kindFieldWords } from "./recognition/type-words";
import { compileInteractionIndex, type InteractionIndex } from "./fields/interaction-index";
import type { AmountContext } from "./values/read-amount";
import { compileTagSenses, compileTypeSenses, type WordSenses } from "./recognition/word-sense";

/** Everything reading depends on beside the note itself, compiled once: the tables, and what the vault is set to. */
export interface Reading {
  readonly settings: Settings;
  /** How amounts are meant where a note says nothing else. */
  readonly amounts: AmountContext;
  /** Null where daily notes are named as every date is, or where their format says no full date. */
  readonly dayFormat: DayFormat | null;
  readonly templatesFolders: readonly string[];
  readonly excludedFolders: readonly string[];
  /** True where some folder makes its notes one of a type. */
  readonly hasTypeFolders: boolean;
  /** What a folder's name says of the interactions in it. */
  readonly folderKind: ReadonlyMap<string, InteractionKind>;
  /** The words of the field `kind`. */
  readonly kindWords: ReadonlyMap<string, InteractionKind>;
  readonly tagSense: WordSenses;
  readonly typeSense: WordSenses;
  readonly noteField: FieldIndex<NoteField>;
  readonly interactionField: InteractionIndex;
  readonly contactField: FieldIndex<ContactField>;
  readonly resultField: FieldIndex<ResultField>;
  readonly opportunityField: FieldIndex<OpportunityField>;
  readonly checkInField: FieldIndex<CheckInField>;
}

/** What a reading is compiled from. */
export interface ReadingOptions {
  readonly settings: Settings;
  readonly numberStyle: "comma" | "dot" | "unknown";
  /** The moment format of daily notes, or null where there is none. */
  readonly dailyNoteFormat: string | null;
  readonly templatesFolders: readonly string[];
}

/** Compiles the reading of notes under given settings. */
export function compileReading({ settings, numberStyle, dailyNoteFormat, templatesFolders }: ReadingOptions): Reading {
  const aliases = new Map(
    Object.entries(settings.fields).map(([field, names]) => [canonicalField(field), names] as const),
  );
  const kinds = ownKinds(settings);
  const resultField = compileFieldIndex(resultFieldNames, aliases);
  return {
    settings,
    amounts: { currency: settings.baseCurrency, style: numberStyle },
    dayFormat: dailyNoteFormat === null || dailyNoteFormat === "YYYY-MM-DD" ? null : compileDayFormat(dailyNoteFormat),
    templatesFolders: templatesFolders.map(folderPath),
    excludedFolders: settings.excludedFolders.map(folderPath),
    hasTypeFolders: Object.values(settings.recognise).some(({ folders }) => folders.length > 0),
    folderKind: kinds,
    kindWords: new Map([...kindFieldWords, ...kinds]),
    tagSense: compileTagSenses(settings, kinds),
    typeSense: compileTypeSenses(settings, kinds),
    noteField: compileFieldIndex(noteFieldNames, aliases),
    interactionField: compileInteractionIndex(aliases, resultField),
    contactField: compileFieldIndex(contactFieldNames, aliases),
    resultField,
    opportunityField: compileFieldIndex(opportunityFieldNames, aliases),
    checkInField: compileFieldIndex(checkInFieldNames, aliases),
  };
}

/** The canonical field a settings key means: `introduction` is the table's name for what `introduces` says. */
function canonicalField(written: string): string {
  const key = fieldKey(written);
  return key === "introduction" ? "introduces" : key;
}
