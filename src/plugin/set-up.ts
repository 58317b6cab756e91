import { Notice, type App } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { SurveyAnswer } from "../model/survey";
import { addTicks } from "../notes/survey/add-ticks";
import type { FinishedSurvey } from "../notes/survey/survey";
import { formats } from "../present/formats";
import { SliceClock } from "../vault/slice-clock";
import { sliceSteps } from "../vault/slice-steps";
import { surveyVault } from "../vault/survey-vault";
import type { SetUpOffer } from "../views/set-up-offer";
import { SetUpModal, type SetUpSession } from "../views/set-up-modal";
import { breathe } from "./breathe";
import type { Engine } from "./engine";
import type { SettingsStore } from "./settings-store";

/** How long notes must rest before an offer looks at them again. */
const restMs = 1000;

/** What set-up works with. */
export interface SetUpParts {
  readonly app: App;
  readonly engine: Engine;
  readonly settings: SettingsStore;
  readonly language: () => Language;
}

/** "Set up from my notes": looks the vault over, offers and shows what it found, and writes nothing but settings. */
export class SetUp implements SetUpOffer {
  /** What the user ticked or took back, by id: kept until it is used. */
  private readonly choices = new Map<string, boolean>();

  constructor(private readonly parts: SetUpParts) {}

  readonly open = (): void => {
    const { app, engine, settings, language } = this.parts;
    const { asOf } = engine.report;
    const format = formats(language(), { currency: settings.settings.baseCurrency, asOf });
    new SetUpModal(app, this.session(), { words: words(language()), format }).open();
  };

  readonly watch = (show: (answer: SurveyAnswer) => void): (() => void) => {
    const { report } = this.parts.engine;
    let isWatching = true;
    let timer: number | null = null;
    const look = (): void => {
      timer = null;
      // An offer that cannot be made is none: the command says what is wrong.
      this.survey().then(
        ({ answer }) => {
          if (isWatching) show(answer);
        },
        () => undefined,
      );
    };
    const stop = report.subscribe(() => {
      timer ??= window.setTimeout(look, restMs);
    });
    look();
    return () => {
      isWatching = false;
      stop();
      if (timer !== null) window.clearTimeout(timer);
    };
  };

  private async session(): Promise<SetUpSession> {
    const survey = await this.survey();
    const { answer, preview } = survey;
    const isChosen = ({ id, sure }: SurveyAnswer["suggestions"][number]): boolean => this.choices.get(id) ?? sure;
    const ticked = new Set(answer.suggestions.filter(isChosen).map(({ id }) => id));
    return {
      answer,
      ticked,
      // Ticks that change meanwhile ask anew.
      preview: () => sliceSteps(preview(new Set(ticked)), new SliceClock({ pause: breathe })),
      tick: (id, isTicked) => {
        this.choices.set(id, isTicked);
        if (isTicked) ticked.add(id);
        else ticked.delete(id);
      },
      use: async () => {
        await this.use(survey, ticked);
        this.choices.clear();
      },
    };
  }

  private async use(survey: FinishedSurvey, ticked: ReadonlySet<string>): Promise<void> {
    const { settings, language } = this.parts;
    await settings.writeAll(addTicks(settings.saved, survey.proposals(ticked)));
    new Notice(words(language()).setUp.saved);
  }

  private async survey(): Promise<FinishedSurvey> {
    const { app, engine, settings } = this.parts;
    await engine.whenReady;
    const progress = engine.showProgress();
    const record = (path: string) => engine.report.record(path);
    try {
      return await surveyVault({ app, saved: settings.saved, record, clock: new SliceClock(progress) });
    } finally {
      progress.end();
    }
  }
}
