import type { App } from "obsidian";
import type { Language } from "../../locales/language";
import { words } from "../../locales/words";
import type { InteractionDraft } from "../../model/interaction-draft";
import type { KnownPerson, LoggedLine } from "../../model/logged-line";
import type { WriteRequest } from "../../model/write-plan";
import { readLine } from "../../notes/line/read-line";
import { longestLine } from "../../notes/line/line-tokens";
import { toInteractionDraft, type DraftDefaults } from "../../notes/line/to-interaction-draft";
import type { AmountContext } from "../../notes/values/read-amount";
import type { Report } from "../../report/report";
import { readVaultConventions } from "../../vault/vault-conventions";
import type { Engine } from "../engine";
import type { Writing } from "../writing";
import { interactionWrite, type EntryPlace, type EntryWrite } from "./entry-place";
import { knownPeople } from "./known-people";

/** What logging works with. */
export interface CaptureParts {
  readonly app: App;
  readonly engine: Engine;
  readonly writing: Writing;
  readonly language: () => Language;
}

/** What became of a line: where it was or would be written and how, or why it was not. */
export type LogOutcome =
  { readonly path: string; readonly text: string; readonly isWritten: boolean } | { readonly error: string };

/** Logging: from a line to an entry, and from an entry to a note. Dialogs, command line and URI all go through here. */
export class Capture {
  private readonly known: ReturnType<typeof knownPeople>;

  constructor(private readonly parts: CaptureParts) {
    this.known = knownPeople(parts.engine.report);
  }

  get people(): readonly KnownPerson[] {
    return this.known().people;
  }

  get amounts(): AmountContext {
    const { baseCurrency, numberStyle } = this.parts.engine.report.settings;
    return { currency: baseCurrency, style: numberStyle === "auto" ? "unknown" : numberStyle };
  }

  /** Reads a line as of today. */
  read(line: string): LoggedLine {
    const { asOf } = this.parts.engine.report;
    return readLine(line, { asOf, people: this.known().index, amounts: this.amounts });
  }

  /** The entry a line makes; what it does not say comes from the defaults. */
  draft(line: LoggedLine, defaults: Partial<DraftDefaults> = {}): InteractionDraft {
    const { asOf } = this.parts.engine.report;
    return toInteractionDraft(line, { day: asOf, people: [], event: null, amounts: this.amounts, ...defaults });
  }

  /** Where entries go and how they are written, as everything is set now. */
  async place(): Promise<EntryPlace> {
    const { app, language } = this.parts;
    return {
      app,
      settings: this.parts.engine.report.settings.capture,
      conventions: await readVaultConventions(app.vault),
      report: this.report(),
      language: language(),
    };
  }

  /** Writes what has been shown; the path it was written to, or null where it was refused, which has been said. */
  async save({ request }: Pick<EntryWrite, "request">): Promise<string | null> {
    const [path] = await this.saveAll([request]);
    return path ?? null;
  }

  /** Writes several notes in one step, which is taken back in one; the paths that were written. */
  async saveAll(requests: readonly WriteRequest[]): Promise<readonly string[]> {
    return (await this.parts.writing.write(requests)).written;
  }

  /** Logs one line. A name that may mean several people, or a line that says nothing, is an error and writes nothing. */
  async log(text: string, { dryRun }: { readonly dryRun: boolean }): Promise<LogOutcome> {
    await this.parts.engine.whenReady;
    const { capture } = words(this.parts.language());
    const line = oneLine(text);
    if (line === "") return { error: capture.emptyLine };
    if (line.length > longestLine) return { error: capture.lineTooLong({ most: String(longestLine) }) };
    const draft = this.draft(this.read(line));
    const unclear = [...draft.people, ...draft.introduces, ...draft.introducedBy].find(
      ({ choices }) => choices.length > 0,
    );
    if (unclear !== undefined) {
      const names = unclear.choices.map(({ name }) => name).join(", ");
      return { error: capture.choosePerson({ name: unclear.name, names }) };
    }
    if (draft.people.length === 0 && draft.kind === null) return { error: capture.nobodyYet };
    const write = await interactionWrite(draft, await this.place());
    if (dryRun) return { path: write.path, text: write.text, isWritten: false };
    const { written, refused } = await this.parts.writing.write([write.request]);
    const [path] = written;
    if (path !== undefined) return { path, text: write.text, isWritten: true };
    return { error: words(this.parts.language()).writing.refusal[refused[0]?.reason ?? "unwritable"] };
  }

  private report(): Report {
    return this.parts.engine.report.report({
      scope: { kind: "vault" },
      period: { from: null, to: null },
      model: null,
    });
  }
}

/** Text from outside as one line: control characters are spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
