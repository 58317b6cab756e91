import type { Preview, Proposal, Suggestion, SurveyAnswer } from "../../model/survey";
import { decideNumberStyle } from "../values/number-style";
import type { PlainMap } from "../values/plain-map";
import { readSettings } from "../settings/read-settings";
import { compileReading, type Reading, type ReadingOptions } from "../reading";
import { countSigns } from "./count-signs";
import { compileSignFinder } from "./note-signs";
import { Outcomes } from "./outcomes";
import { foundNow, preview, previewed } from "./preview";
import { compilePropertyHints } from "./property-hint";
import { propose, type Proposals } from "./propose";
import { recognises, type Proposed } from "./proposed";
import { filterInSteps, type Steps } from "./steps";
import { surveyNote, type SurveyedNote, type SurveyInput, type SurveyTools } from "./surveyed-note";
import { Touches, touchedNotes } from "./touches";
import { weighInline, weighNames, weighSigns } from "./weigh";

export interface SurveyOptions extends Pick<ReadingOptions, "dailyNoteFormat" | "templatesFolders"> {
  /** The settings as saved. */
  readonly saved: PlainMap;
}

/** A survey that has looked at everything: what it found, and what ticks would come to. */
export interface FinishedSurvey {
  readonly answer: SurveyAnswer;
  /** What would be found with these suggestions ticked, by id. */
  readonly preview: (ticked: ReadonlySet<string>) => Steps<Preview>;
  /** The proposals behind these ids. */
  readonly proposals: (ticked: ReadonlySet<string>) => readonly Proposal[];
}

/**
 * Looks over a vault for what the settings do not recognise yet: `look` at each note, `takeText` of those in
 * `textsWanted`, then `finish`. Takes time in proportion to the vault.
 */
export class Survey {
  private readonly reading: Reading;
  private readonly tools: SurveyTools;
  private readonly notes: SurveyedNote[] = [];
  private readonly texts = new Map<string, string>();
  /** Notes that may have journal lines. */
  private readonly lined = new Set<string>();
  private readonly amountStyles = { comma: 0, dot: 0 };
  private total = 0;
  private proposals: Proposals = { signs: [], names: [] };
  private touches = new Touches(this.proposals);

  constructor(private readonly options: SurveyOptions) {
    const { saved, ...rest } = options;
    this.reading = compileReading({ ...rest, settings: readSettings(saved).settings, numberStyle: "unknown" });
    const [signsOf, hintOf] = [compileSignFinder(this.reading), compilePropertyHints(this.reading)];
    this.tools = { reading: this.reading, signsOf, hintOf };
  }

  /** Takes in a note. */
  look(input: SurveyInput): void {
    this.total += 1;
    const styles = input.record?.amountStyles ?? null;
    this.amountStyles.comma += styles?.comma ?? 0;
    this.amountStyles.dot += styles?.dot ?? 0;
    const note = surveyNote(input, this.tools);
    if (note !== null) this.notes.push(note);
  }

  /** Thinks over what was looked at. Its answer: the notes whose text decides what ticks would add. */
  *textsWanted(): Steps<readonly string[]> {
    this.proposals = yield* propose(this.notes, this.reading);
    this.touches = new Touches(this.proposals);
    const { touches } = this;
    const wanted = yield* filterInSteps(this.notes, (note) => {
      const hasLines = touches.mayHaveLines(note);
      if (hasLines) this.lined.add(note.path);
      return hasLines || touches.mayBeInteraction(note);
    });
    return wanted.map(({ path }) => path);
  }

  /** Takes in the text of a note. One without lines and inline fields has told all it has to. */
  takeText(path: string, text: string): void {
    if (this.lined.has(path) || text.includes("::")) this.texts.set(path, text);
  }

  /** Weighs what was found. */
  *finish(): Steps<FinishedSurvey> {
    const { signs, names, inline, lookedAt } = yield* this.complete();
    const { saved, dailyNoteFormat, templatesFolders } = this.options;
    const options = { dailyNoteFormat, templatesFolders, numberStyle: decideNumberStyle(this.amountStyles) };
    const proposed = [...signs, ...names, ...inline];
    const textOf = (path: string): string | null => this.texts.get(path) ?? null;
    const outcomes = yield* Outcomes.over({ saved, options, proposed, textOf });
    const signed = yield* weighSigns(signs, outcomes);
    const typed = yield* weighNames(names.filter(recognises), outcomes, isSureIn(signed));
    const isTicked = isSureIn([...signed, ...typed]);
    const others = names.filter((name) => !recognises(name));
    const suggestions = [...signed, ...typed, ...(yield* weighNames(others, outcomes, isTicked))];
    for (const one of inline) suggestions.push(...(yield* weighInline(one, outcomes, { isTicked, lookedAt })));
    const counted = yield* countSigns(this.notes, this.reading);
    const looked = yield* previewed(this.notes, { outcomes, proposed });
    return {
      answer: { notes: this.total, found: yield* foundNow(looked), counted, suggestions },
      preview: (ticked) => preview(({ id }) => ticked.has(id), looked),
      proposals: (ticked) => proposed.filter(({ id }) => ticked.has(id)).map(({ proposal }) => proposal),
    };
  }

  /** The proposals with every note they touch, and how many notes could have inline fields. */
  private *complete(): Steps<Proposals & { readonly inline: readonly Proposed[]; readonly lookedAt: number }> {
    const { proposals, touches, texts } = this;
    const isInlineRead = this.reading.settings.inlineFields;
    const written: SurveyedNote[] = [];
    let lookedAt = 0;
    const touched = yield* touchedNotes(this.notes, (note) => {
      const text = texts.get(note.path) ?? null;
      if (!isInlineRead && touches.mayBeInteraction(note)) {
        lookedAt += 1;
        if (text?.includes("::") === true) written.push(note);
      }
      return touches.of(note, text);
    });
    const completed = <T extends Proposed>(one: T): T => ({ ...one, members: touched.get(one.id) ?? [] });
    const inline: Proposed = { id: "inline", proposal: { kind: "inline" }, members: written, sure: true };
    return {
      signs: proposals.signs.map(completed),
      names: proposals.names.map(completed),
      inline: written.length === 0 ? [] : [inline],
      lookedAt,
    };
  }
}

function isSureIn(suggestions: readonly Suggestion[]): (proposed: Proposed) => boolean {
  const sure = new Set(suggestions.filter((suggestion) => suggestion.sure).map(({ id }) => id));
  return ({ id }) => sure.has(id);
}
