import type { LoggedLine, NamedPerson } from "../../model/logged-line";
import type { InteractionKind } from "../../model/interaction";
import { acceptsName } from "./accepts-name";
import { ClauseMood } from "./clause-mood";
import { GaveClause } from "./gave-clause";
import { isSamePerson } from "./is-same-person";
import { kindSpeech } from "./kind-speech";
import { isBreak, leadPast, type Lead } from "./line-lead";
import { LinePieces } from "./line-pieces";
import { isAdjacent, keyAt } from "./line-token-run";
import type { LineToken } from "./line-tokens";
import { LineValues } from "./line-values";
import * as words from "./line-words";
import { introductionAmong, readIntroduction, type IntroductionWords, type Subject } from "./read-introduction";
import type { LineContext } from "./read-line";
import { resultStart } from "./result-start";
import { fromDative } from "./name-forms";
import { inNominative, readName, type NameSpot } from "./read-name";

/** Walks over the tokens of one line, once, and keeps what they say. */
export class LineReader {
  private readonly pieces: LinePieces;
  private readonly spot: NameSpot;
  private readonly values: LineValues;
  private readonly mood = new ClauseMood();
  private lead: Lead = { after: "start" };
  /** The last person was joined by `с`: those after a comma stand in the same case. */
  private isInstrumental = false;
  private gaveClause: GaveClause | null = null;
  private kind: InteractionKind | null = null;
  private place: { readonly at: number; readonly kind: InteractionKind } | null = null;
  private introduction: IntroductionWords | null = null;
  private result: string | null = null;
  private readonly people: NamedPerson[] = [];
  private readonly gave: string[] = [];

  constructor(
    private readonly line: string,
    private readonly tokens: readonly LineToken[],
    private readonly context: LineContext,
  ) {
    this.pieces = new LinePieces(line, tokens);
    this.spot = { line, tokens, index: context.people };
    const { pieces, mood } = this;
    const pass = (at: number, end: number): number => this.passAll(at, end);
    this.values = new LineValues({ line, tokens, context, pieces, mood, pass });
  }

  read(): LoggedLine {
    for (let at = 0; at < this.tokens.length;) {
      at =
        this.takeResult(at) ??
        this.takeIntroduction(at) ??
        this.takeValue(at) ??
        this.takeKind(at) ??
        this.takePerson(at) ??
        this.takeGave(at) ??
        this.pass(at);
    }
    this.endGave();
    this.settleKind();
    const pieces = [...this.pieces.pieces].sort((a, b) => a.start - b.start);
    const introduction = introductionAmong(this.people, this.introduction);
    const { kind, people, gave, result } = this;
    const { day, minutes, costs } = this.values;
    return { pieces, day, kind, people, minutes, costs, gave, introduction, result, text: this.pieces.text() };
  }

  private readonly key = (at: number): string => keyAt(this.tokens, at);

  /** `-> referral`, `→ …`, `+ result: …`, `результат: …`: all that follows. */
  private takeResult(at: number): number | null {
    const next = resultStart(this.tokens, at);
    if (next === null) return null;
    const first = this.tokens[next];
    if (first === undefined) return null;
    this.endGave();
    this.result = this.line.slice(first.start).trim();
    this.pieces.take(at, this.tokens.length, { sort: "result" });
    return this.tokens.length;
  }

  private takeIntroduction(at: number): number | null {
    if (this.introduction !== null) return null;
    const { who: subject, from } = this.subject(at);
    const found = readIntroduction(this.spot, at, subject);
    if (found === null) return null;
    const { value, end } = found;
    if (value.by === "those_here" && this.people.length === 0) return null;
    this.endGave();
    this.introduction = value;
    value.here.forEach((person) => this.addPerson(person));
    this.pieces.take(from, end, { sort: "introduction" });
    this.lead = { after: "break" };
    return end;
  }

  /** Who stands right before an introduction; `from`: where its words begin, with a name or pronoun said once more. */
  private subject(at: number): { readonly who: Subject; readonly from: number } {
    if (this.isFreeMe(at - 1)) return { who: "me", from: at - 1 };
    if (this.lead.after === "person") return { who: this.people[this.people.length - 1] ?? null, from: at };
    if (!this.pieces.isFree(at - 1)) return { who: null, from: at };
    if (words.pronouns.test(this.key(at - 1))) return { who: null, from: at - 1 };
    const named = readName(this.spot, at - 1);
    const again = named?.end === at ? this.people.find((person) => isSamePerson(person, named.value)) : undefined;
    return again === undefined ? { who: null, from: at } : { who: again, from: at - 1 };
  }

  private readonly isFreeMe = (at: number): boolean => words.meWords.test(this.key(at)) && this.pieces.isFree(at);

  private takeValue(at: number): number | null {
    const end = this.values.take(at);
    if (end !== null && this.lead.after !== "list") this.lead = { after: "value" };
    return end;
  }

  private takeKind(at: number): number | null {
    const speech = kindSpeech(this.key(at));
    // `…; потом созвон с Борисом`: a second interaction, which a line of its own would log.
    if (speech !== null && this.kind !== null && this.mood.isThen) return this.passAll(at, this.tokens.length);
    // A conference call is a call.
    const isOfCall = speech?.kind === "event" && kindSpeech(this.key(at + 1))?.kind === "call";
    if (speech === null || this.kind !== null || isOfCall) return null;
    const before = this.pieces.isFree(at - 1) ? this.key(at - 1) : "";
    const led = before === "the" ? this.key(at - 2) : before;
    if (words.aroundWords.test(led) || (speech.kind === "introduction" && /^(?:for|за)$/.test(led))) return null;
    if ((speech.kind === "event" || speech.kind === "course") && this.isPlace(at)) {
      this.place ??= { at, kind: speech.kind };
      return null;
    }
    let from = at;
    const fillers = speech.keeps ? words.bareFillers : words.fillers;
    while (at - from < 3 && fillers.test(this.key(from - 1)) && this.pieces.isFree(from - 1)) from -= 1;
    this.kind = speech.kind;
    const next = this.key(at + 1);
    const hasTail = speech.isVerb
      ? next === "up" || words.selfWords.test(next)
      : this.key(at) === "phone" && next === "call";
    const end = hasTail ? at + 2 : at + 1;
    this.pieces.take(from, end, { sort: "kind", keeping: speech.keeps ? at : -1 });
    this.lead = { after: speech.isVerb ? "verb" : "kind" };
    return end;
  }

  /** `на конференции`, `at the big conference`: where it was, not what it was. */
  private isPlace(at: number): boolean {
    return [1, 2, 3].some((back) => words.placeWords.test(this.key(at - back)) && this.pieces.isFree(at - back));
  }

  private takePerson(at: number): number | null {
    const run = readName(this.spot, at);
    if (run === null) return null;
    const { lead } = this;
    // `помог Кириллу`: who was helped or given something was there, known or not.
    const isReceiver = this.gaveClause !== null && lead.after === "verb" && run.isCapitalised;
    if (
      !isReceiver &&
      !acceptsName(run, { ...this.spot, lead, asOf: this.context.asOf, isFirst: this.people.length === 0 })
    ) {
      // The words of a name are not taken for anything else.
      return run.isKnown && run.isCapitalised ? this.passAll(at, run.end) : null;
    }
    const isInstrumental = lead.after === "with" || (lead.after === "list" && lead.isInstrumental);
    this.addPerson(
      isInstrumental || isReceiver ? inNominative(run.value, isReceiver ? fromDative : undefined) : run.value,
    );
    this.isInstrumental = isInstrumental;
    let from = (lead.after === "with" && lead.plainWords === 0) || lead.after === "list" ? lead.from : at;
    if (
      lead.after === "toward" ||
      ((lead.after === "kind" || lead.after === "verb") && words.towardWords.test(this.key(at - 1)))
    )
      from = at - 1;
    const before = this.pieces.isFree(from - 1) ? this.key(from - 1) : "";
    if (from === at && words.andWords.test(before)) from -= 1;
    if (lead.after === "with" && /^(?:мы|together|вместе)$/.test(before)) from -= 1;
    this.pieces.take(from, run.end, { sort: "person" });
    this.lead = { after: "person" };
    return this.pastMe(run.end);
  }

  /** `Anna and I`: the writer is always there. */
  private pastMe(at: number): number {
    if (!words.andWords.test(this.key(at)) || !words.meWords.test(this.key(at + 1))) return at;
    this.pieces.take(at, at + 2, { sort: "person" });
    return at + 2;
  }

  private takeGave(at: number): number | null {
    const key = this.key(at);
    if (!words.gaveWords.test(key) || this.gaveClause !== null) return null;
    const isMarker = this.key(at + 1) === ":";
    const isMine = this.isFreeMe(at - 1);
    if (words.selfWords.test(this.key(at + 1))) return null;
    if (!isMarker && !isMine) {
      if (this.lead.after === "person" || /^(?:he|she|they|who|он|она|они|кто)$/.test(this.key(at - 1))) return null;
      if (/^[а-я]/.test(key) && readName(this.spot, at + 1) === null) return null;
    }
    if (key.startsWith("подарил")) this.kind ??= "gift";
    this.gaveClause = new GaveClause(words.plainGaveWords.test(key) ? "" : (this.tokens[at]?.text ?? ""));
    const end = isMarker ? at + 2 : at + 1;
    this.pieces.take(isMine ? at - 1 : at, end, { sort: "gave" });
    this.lead = { after: "verb" };
    return end;
  }

  private endGave(): void {
    const said = this.gaveClause?.close(this.tokens, this.pieces) ?? "";
    this.gaveClause = null;
    if (said !== "") this.gave.push(said);
  }

  private passAll(at: number, end: number): number {
    for (let next = at; next < end; next += 1) this.pass(next);
    return end;
  }

  /** Leaves a token to the text, and keeps what it means for those after it. */
  private pass(at: number): number {
    const key = this.key(at);
    const ends = isBreak(this.tokens, at);
    this.mood.pass(key, ends);
    if (ends && this.gaveClause !== null && !isAdjacent(this.tokens, at + 1)) this.endGave();
    if (!ends) this.gaveClause?.add(at);
    this.lead = leadPast(this.lead, this.tokens, { at, isInstrumental: this.isInstrumental });
    return at + 1;
  }

  private addPerson(person: NamedPerson): void {
    if (!this.people.some((other) => isSamePerson(other, person))) this.people.push(person);
  }

  /** What the place was (`на конференции`) is the kind where nothing else says one; an introduction alone is one. */
  private settleKind(): void {
    const { place, introduction } = this;
    if (this.kind === "meeting" && words.onThePhone.test(this.line)) this.kind = "call";
    if (this.kind !== null) this.pieces.takeLeading(/^(?:had|have|a|an|the|i|we|я|мы)$/);
    if ((this.kind === null || this.kind === "introduction") && place !== null) {
      this.kind = place.kind;
      if (this.pieces.isFree(place.at)) this.pieces.take(place.at, place.at + 1, { sort: "kind", keeping: place.at });
    }
    if (introduction === null || this.kind !== null) return;
    this.kind = "introduction";
    introduction.who.forEach((person) => this.addPerson(person));
  }
}
