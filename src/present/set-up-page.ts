import type { Words } from "../locales/en";
import { linkName } from "../model/link";
import type { Counted, Found, Preview, Suggestion, SurveyAnswer } from "../model/survey";
import type { Formats } from "./formats";
import type { Fact } from "./pieces";

/** Words and number formats; the survey has no report. */
export interface SetUpSpeech {
  readonly words: Words;
  readonly format: Pick<Formats, "number" | "list">;
}

/** One line of the dialog: something to tick, or something that counts already. */
export interface SetUpRow {
  /** The suggestion it ticks; null where it counts already. */
  readonly id: string | null;
  readonly name: string;
  /** What sort of thing the name is. */
  readonly sort: string;
  readonly amount: string;
  readonly samples: readonly Fact[];
}

export interface SetUpGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly SetUpRow[];
}

/** The dialog "Set up from my notes". */
export interface SetUpPage {
  readonly intro: string;
  readonly groups: readonly SetUpGroup[];
  /** True where there is nothing to tick. */
  readonly nothing: boolean;
}

const groupKeys = ["contact", "interaction", "result", "opportunity", "checkIn", "names", "inline"] as const;

/** Presents what a survey found, group by group: what can be ticked first, then what counts already. */
export function setUpPage({ notes, counted, suggestions }: SurveyAnswer, speech: SetUpSpeech): SetUpPage {
  const { words, format } = speech;
  const groups = groupKeys.map((key) => ({
    key,
    title: words.setUp.groups[key],
    rows: [
      ...suggestions.filter((suggestion) => groupOf(suggestion) === key).map((one) => suggestionRow(one, speech)),
      ...counted.filter(({ type }) => type === key).map((one) => countedRow(one, speech)),
    ],
  }));
  return {
    intro: words.setUp.intro({ notes: words.setUp.notes({ count: notes, shown: format.number(notes) }) }),
    groups: groups.filter(({ rows }) => rows.length > 0),
    nothing: suggestions.length === 0,
  };
}

/** What would be found with what is ticked, in one sentence. */
export function wouldFind({ found }: Preview, speech: SetUpSpeech): string {
  return speech.words.setUp.would(foundWords(found, speech));
}

/** What the settings as they are find, in one sentence. */
export function foundNow({ found }: SurveyAnswer, speech: SetUpSpeech): string {
  return speech.words.setUp.now(foundWords(found, speech));
}

/** What a tick adds, as it stands at the right of its line. */
export function addsText(adds: number, { format }: SetUpSpeech): string {
  return adds > 0 ? `+${format.number(adds)}` : "0";
}

function foundWords(
  { contacts, interactions }: Found,
  { words, format }: SetUpSpeech,
): { readonly interactions: string; readonly contacts: string } {
  return {
    interactions: words.counts.interactions({ count: interactions, shown: format.number(interactions) }),
    contacts: words.setUp.contacts({ count: contacts, shown: format.number(contacts) }),
  };
}

function groupOf({ proposal }: Suggestion): SetUpGroup["key"] {
  return proposal.kind === "sign" ? proposal.type : proposal.kind;
}

function suggestionRow(suggestion: Suggestion, speech: SetUpSpeech): SetUpRow {
  const { id, adds, samples } = suggestion;
  return { id, ...nameAndSort(suggestion, speech), amount: addsText(adds, speech), samples: samples.map(sample) };
}

function nameAndSort({ proposal }: Suggestion, { words, format }: SetUpSpeech): { name: string; sort: string } {
  const { setUp, terms } = words;
  if (proposal.kind === "inline") return { name: setUp.inline, sort: setUp.inlineSort };
  if (proposal.kind === "sign") {
    const kinds = [...new Set(proposal.kinds.map(({ kind }) => terms.kind[kind]))];
    const by = setUp.by[proposal.by];
    const sort = kinds.length === 0 ? by : setUp.byOfKind({ by, kinds: format.list(kinds) });
    return { name: signName(proposal), sort };
  }
  const fields = new Map<string, string>(Object.entries(setUp.fields));
  const [first, second] = proposal.names;
  const name = second === undefined ? first?.name : setUp.both({ first: first?.name ?? "", second: second.name });
  return { name: name ?? "", sort: fields.get(first?.field ?? "") ?? "" };
}

function countedRow({ by, name, count, samples }: Counted, { words: { setUp }, format }: SetUpSpeech): SetUpRow {
  return {
    id: null,
    name: by === "line" ? setUp.lines : signName({ by, name }),
    sort: setUp.by[by],
    amount: setUp.counted({ count, shown: format.number(count) }),
    samples: samples.map(sample),
  };
}

function signName({ by, name }: { readonly by: Counted["by"]; readonly name: string }): string {
  return by === "tag" ? `#${name}` : name;
}

function sample(path: string): Fact {
  return { text: linkName(path), link: { target: path, exists: true }, hover: path };
}
