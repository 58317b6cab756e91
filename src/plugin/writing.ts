import { Notice, type App } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { WriteOutcome, WritePlan, WriteRequest } from "../model/write-plan";
import { formats } from "../present/formats";
import { outcomeText, undoneText, type WriteSpeech } from "../present/write-preview";
import type { NoteWriter, NoteWriterPlan } from "../vault/note-writer";
import { WritePreviewModal, type WriteSession, type WriteWork } from "../views/write-preview-modal";
import type { Engine } from "./engine";

/** What writing works with. */
export interface WritingParts {
  readonly app: App;
  readonly writer: NoteWriter;
  readonly engine: Engine;
  readonly language: () => Language;
}

/** A write that is shown before it happens. */
export interface PreviewedWrite {
  readonly title: string;
  /** Made while the dialog is open already. */
  readonly requests: () => Promise<readonly WriteRequest[]> | readonly WriteRequest[];
  /** Says what became of it; without one the notes that were written are counted. */
  readonly onDone?: (outcome: WriteOutcome, plan: WritePlan) => void;
}

interface ShownWrite extends Pick<WriteSession, "title"> {
  readonly plan: (work: WriteWork) => Promise<NoteWriterPlan>;
  readonly onDone: PreviewedWrite["onDone"];
}

/** Every write of the plugin: shown first or written at once, and taken back. */
export class Writing {
  constructor(private readonly parts: WritingParts) {}

  /** Shows what would change and writes it when the user says so. */
  preview({ title, requests, onDone }: PreviewedWrite): void {
    const { writer } = this.parts;
    this.show({ title, plan: async (work) => writer.plan(await requests(), work), onDone });
  }

  /** The same, but shows nothing where nothing would change. */
  async previewIfAny(write: PreviewedWrite & { readonly onNothing: (plan: WritePlan) => void }): Promise<void> {
    const plan = await this.parts.writer.plan(await write.requests());
    if (plan.writes.length === 0) write.onNothing(plan);
    else this.show({ title: write.title, plan: () => Promise.resolve(plan), onDone: write.onDone });
  }

  /** Writes what the user has seen already, in a dialog of its own. Says so only where something was left. */
  async write(requests: readonly WriteRequest[]): Promise<WriteOutcome> {
    const { writer } = this.parts;
    const outcome = await writer.apply(await writer.plan(requests));
    if (outcome.refused.length > 0) new Notice(outcomeText(outcome, this.speech()));
    return outcome;
  }

  /** Takes the last write back and says what is as it was, and what was left and why. */
  async undo(): Promise<void> {
    new Notice(undoneText(await this.parts.writer.undo(), this.speech()));
  }

  private show({ title, plan, onDone }: ShownWrite): void {
    const { app, writer } = this.parts;
    let planned: NoteWriterPlan = { writes: [], refused: [] };
    const session: WriteSession = {
      title,
      plan: async (work) => {
        planned = await plan(work);
        return planned;
      },
      apply: (work) => writer.apply(planned, work),
      onDone: (outcome) => {
        if (onDone === undefined) new Notice(outcomeText(outcome, this.speech()));
        else onDone(outcome, planned);
      },
    };
    new WritePreviewModal(app, session, this.speech()).open();
  }

  /** The words and number formats of now. */
  speech(): WriteSpeech {
    const { engine, language } = this.parts;
    const { asOf, settings } = engine.report;
    return { words: words(language()), format: formats(language(), { currency: settings.baseCurrency, asOf }) };
  }
}
