import { Notice } from "obsidian";
import { durationText } from "../../edits/entries/value-text";
import { writtenNames } from "../../edits/entries/written-names";
import { words } from "../../locales/words";
import { linkName } from "../../model/link";
import type { DraftPerson, InteractionDraft } from "../../model/interaction-draft";
import type { InteractionKind } from "../../model/interaction";
import type { InteractionRow } from "../../report/report";
import { LogModal } from "../../views/capture/log-modal";
import type { Capture, CaptureParts } from "./capture";
import { draftFields } from "./draft-fields";
import { interactionWrite, type EntryPlace } from "./entry-place";

/** Called with the note or line an interaction was written to, to log what came of it. */
export type AfterLog = (saved: { readonly path: string; readonly draft: InteractionDraft }) => void;

/** Opens the dialog that logs an interaction, filled in with what is known: the line, the note in front, the last entry. */
export class LogDialog {
  private last: InteractionDraft | null = null;

  constructor(
    private readonly capture: Capture,
    private readonly parts: CaptureParts,
    private readonly logResult: AfterLog,
  ) {}

  /** Opens it with a line, which is only filled in, never written by itself. */
  open(line = ""): void {
    void this.show({ line, ...this.noteInFront(), kind: this.last?.kind ?? null });
  }

  /** Opens it with the last entry again, dated today; with the latest interaction of the notes after a restart. */
  repeat(): void {
    const { last } = this;
    const before = last ?? this.latest();
    if (before === null) return this.open();
    const { people, kind, minutes, costs, event } = before;
    void this.show({ line: "", people, event: event ?? null, kind, minutes, costs });
  }

  private async show({ line, ...known }: Known): Promise<void> {
    const { app, engine, language } = this.parts;
    await engine.whenReady;
    const place = await this.capture.place();
    const { asOf, settings } = engine.report;
    const names = writtenNames[language()];
    const { capture: said } = words(language());
    const modal = new LogModal(app, {
      words: words(language()),
      line,
      today: asOf,
      people: this.capture.people,
      fields: draftFields({
        language: language(),
        amounts: this.capture.amounts,
        today: asOf,
        read: (typed) => this.capture.read(typed),
      }),
      read: (typed) => this.capture.read(typed),
      draft: (read) => {
        const { people, event, kind, minutes, costs } = known;
        const draft = this.capture.draft(read, { people, event });
        return {
          ...draft,
          kind: draft.kind ?? kind,
          minutes: draft.minutes ?? minutes ?? null,
          costs: draft.costs.length > 0 ? draft.costs : (costs ?? []),
        };
      },
      defaultMinutes: ({ kind }) =>
        said.estimated({ minutes: durationText(settings.defaultMinutes[kind ?? "other"], names) }),
      preview: (draft) => interactionWrite(draft, place),
      save: (draft, next) => this.save({ draft, next, place }),
    });
    modal.open();
  }

  private async save({ draft, next, place }: Saving): Promise<boolean> {
    const path = await this.capture.save(await interactionWrite(draft, place));
    if (path === null) return false;
    this.last = draft;
    const { capture } = words(this.parts.language());
    new Notice(capture.saved({ name: linkName(path) }));
    if (next === "result") this.logResult({ path, draft });
    return true;
  }

  /** A contact's note in front is the person, an event's note is the event. */
  private noteInFront(): Pick<Known, "people" | "event"> {
    const { app, engine } = this.parts;
    const path = app.workspace.getActiveFile()?.path;
    const record = path === undefined ? undefined : engine.report.record(path);
    const contact = record?.contact ?? null;
    if (contact !== null) return { people: [{ name: contact.name, path: contact.path, choices: [] }], event: null };
    const own = record?.interactions.find(({ line, kind }) => line === null && kind === "event");
    return { people: [], event: own === undefined || record === undefined ? null : record.name };
  }

  private latest(): Latest | null {
    const { interactions } = this.parts.engine.report.report({
      scope: { kind: "vault" },
      period: { from: null, to: null },
      model: null,
    });
    const row = [...interactions].reverse().find(({ source, people }) => source !== "mention" && people.length > 0);
    return row === undefined ? null : latestOf(row);
  }
}

interface Known {
  readonly line: string;
  readonly people: readonly DraftPerson[];
  readonly event: string | null;
  readonly kind: InteractionKind | null;
  readonly minutes?: number | null;
  readonly costs?: InteractionDraft["costs"];
}

interface Saving {
  readonly draft: InteractionDraft;
  readonly next: "close" | "result";
  readonly place: EntryPlace;
}

type Latest = Pick<InteractionDraft, "people" | "kind" | "minutes" | "costs" | "event">;

function latestOf({ people, kind, minutes, timeBasis }: InteractionRow): Latest {
  return {
    people: people.map(({ name, path }) => ({ name, path, choices: [] })),
    kind,
    minutes: timeBasis === "recorded" ? minutes : null,
    costs: [],
    event: null,
  };
}
