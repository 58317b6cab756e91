import { Notice, type App } from "obsidian";
import { insertBlock } from "../edits/insert-block";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { roiProperties, type RoiProperty } from "../model/roi-property";
import type { WriteOutcome, WritePlan, WriteRequest } from "../model/write-plan";
import { recalculatedText } from "../present/recalculated-text";
import { roiPropertyValues } from "../present/roi-properties";
import { propertyRequests } from "../vault/property-requests";
import type { Engine } from "./engine";
import { notePlace } from "./note-place";
import { Snapshots } from "./snapshots";
import type { Writing } from "./writing";

/** What the commands that write into notes work with. */
export interface NoteWritesParts {
  readonly app: App;
  readonly engine: Engine;
  readonly writing: Writing;
  readonly language: () => Language;
}

const emptyBlock = "```roi\n```";

/** The commands that write into notes that are there: summaries, blocks, properties, and Recalculate. */
export class NoteWrites {
  private readonly snapshots: Snapshots;

  constructor(private readonly parts: NoteWritesParts) {
    const { app, engine, language } = parts;
    this.snapshots = new Snapshots({ app, source: engine.report, language });
  }

  /** Puts a snapshot of the note in front at the cursor, or at its end. */
  insertSummary(): void {
    const { writing, engine, language } = this.parts;
    const place = this.place();
    if (place === null) return;
    const requests = async (): Promise<readonly WriteRequest[]> => {
      await engine.whenReady;
      const edit = insertBlock(this.snapshots.forNote(place.path), place.line);
      return [{ kind: "edit", path: place.path, edit }];
    };
    writing.preview({ title: words(language()).commands.insertSummary, requests });
  }

  /** Puts an empty block at the cursor, or at the end: three lines that are seen at once, so without a preview. */
  async insertBlock(): Promise<void> {
    const place = this.place();
    if (place === null) return;
    const edit = insertBlock(emptyBlock, place.line);
    await this.parts.writing.write([{ kind: "edit", path: place.path, edit }]);
  }

  /** Writes the chosen properties into contacts, events and results. */
  writeProperties(): void {
    const { writing, language, engine } = this.parts;
    const { commands, writing: says } = words(language());
    if (this.chosen.length === 0) new Notice(says.noPropertyChosen);
    else
      writing.preview({
        title: commands.writeProperties,
        requests: async () => {
          await engine.whenReady;
          return this.propertyRequests();
        },
      });
  }

  /** Takes every property of ours out of every note again. */
  removeProperties(): void {
    const { app, writing, language } = this.parts;
    const requests = (): readonly WriteRequest[] => propertyRequests(app, new Map(), []);
    writing.preview({ title: words(language()).commands.removeProperties, requests });
  }

  /** Reads everything again with a new today, then offers what snapshots and, if on, properties say now. */
  async recalculate(): Promise<void> {
    const { engine, writing, language } = this.parts;
    const notes = await engine.recalculate();
    let lost = 0;
    const requests = (): readonly WriteRequest[] => [
      ...this.snapshots.renewals(() => {
        lost += 1;
      }),
      ...(this.chosen.length === 0 ? [] : this.propertyRequests()),
    ];
    const tell = (plan: WritePlan, written: WriteOutcome["written"]): void =>
      void new Notice(recalculatedText({ notes, plan, written, lost }, writing.speech()));
    await writing.previewIfAny({
      title: words(language()).commands.recalculate,
      requests,
      onNothing: (plan) => tell(plan, []),
      onDone: ({ written }, plan) => tell(plan, written),
    });
  }

  private get chosen(): readonly RoiProperty[] {
    const { properties } = this.parts.engine.report.settings;
    return roiProperties.filter((name) => properties[name]);
  }

  private propertyRequests(): readonly WriteRequest[] {
    const { app, engine } = this.parts;
    const report = engine.report.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
    return propertyRequests(app, roiPropertyValues(report), this.chosen);
  }

  private place(): ReturnType<typeof notePlace> {
    const { app, language } = this.parts;
    const place = notePlace(app);
    if (place === null) new Notice(words(language()).writing.noNote);
    return place;
  }
}
