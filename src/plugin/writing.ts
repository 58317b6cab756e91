import { Notice, type App } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { WriteOutcome, WriteRequest } from "../model/write-plan";
import { formats } from "../present/formats";
import { outcomeText, undoneText, type WriteSpeech } from "../present/write-preview";
import type { NoteWriter, NoteWriterPlan } from "../vault/note-writer";
import { WritePreviewModal } from "../views/write-preview-modal";
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
  readonly onDone?: (outcome: WriteOutcome) => void;
}

/** Every write of the plugin: shown first or written at once, and taken back. */
export class Writing {
  constructor(private readonly parts: WritingParts) {}

  /** Shows what would change and writes it when the user says so. */
  preview({ title, requests, onDone }: PreviewedWrite): void {
    const { app, writer } = this.parts;
    let planned: NoteWriterPlan = { writes: [], refused: [] };
    const session = {
      title,
      plan: async (work: Parameters<NoteWriter["plan"]>[1]) => (planned = await writer.plan(await requests(), work)),
      apply: (work: Parameters<NoteWriter["apply"]>[1]) => writer.apply(planned, work),
      onDone: onDone ?? ((outcome: WriteOutcome) => void new Notice(outcomeText(outcome, this.speech()))),
    };
    new WritePreviewModal(app, session, this.speech()).open();
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

  private speech(): WriteSpeech {
    const { engine, language } = this.parts;
    const { asOf, settings } = engine.report;
    return { words: words(language()), format: formats(language(), { currency: settings.baseCurrency, asOf }) };
  }
}
