import { Component, Modal, type App, type HoverPopover } from "obsidian";
import type { Preview, SurveyAnswer } from "../model/survey";
import { setUpPage, type SetUpSpeech } from "../present/set-up-page";
import { drawFailure } from "./draw-failure";
import { drawSetUp } from "./draw-set-up";
import { KeptCharts } from "./kept-charts";

/** A look over the notes, and what can be done with it. */
export interface SetUpSession {
  readonly answer: SurveyAnswer;
  /** What is ticked, by id. */
  readonly ticked: ReadonlySet<string>;
  /** Ticks a suggestion or takes it back; outlives the dialog until it is used. */
  readonly tick: (id: string, isTicked: boolean) => void;
  /** What would be found with what is ticked. */
  readonly preview: () => Promise<Preview>;
  /** Writes the settings of what is ticked. */
  readonly use: () => Promise<void>;
}

/** The dialog "Set up from my notes": opens at once and fills when the notes have been looked through. */
export class SetUpModal extends Modal {
  hoverPopover: HoverPopover | null = null;
  private readonly owner = new Component();

  constructor(
    app: App,
    private readonly session: Promise<SetUpSession>,
    private readonly speech: SetUpSpeech,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { words } = this.speech;
    this.owner.load();
    this.setTitle(words.setUp.title);
    this.modalEl.addClass("roi-set-up");
    this.modalEl.setAttr("aria-label", words.setUp.title);
    this.contentEl.addClass("roi-surface");
    const waiting = this.contentEl.createDiv({
      cls: "roi-waiting",
      text: words.setUp.looking,
      attr: { role: "status" },
    });
    this.session.then(
      (session) => {
        waiting.remove();
        this.draw(session);
      },
      (error: unknown) => {
        waiting.remove();
        drawFailure(this.contentEl, error, words);
      },
    );
  }

  override onClose(): void {
    this.owner.unload();
    this.contentEl.empty();
  }

  private draw(session: SetUpSession): void {
    const { app, owner, speech } = this;
    const { words } = speech;
    const page = setUpPage(session.answer, speech);
    drawSetUp(
      this.contentEl,
      { page, session, speech, close: () => this.close() },
      {
        app,
        words,
        owner,
        sourcePath: "",
        hoverParent: this,
        opened: new Set(),
        chart: owner.addChild(new KeptCharts(app)).get,
      },
    );
  }
}
