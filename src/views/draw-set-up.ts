import type { Preview } from "../model/survey";
import { addsText, foundNow, wouldFind, type SetUpPage, type SetUpSpeech } from "../present/set-up-page";
import type { Drawing } from "./drawing";
import { drawFailure } from "./draw-failure";
import { drawSetUpRow } from "./draw-set-up-row";
import { drawPages } from "./draw-pages";
import type { SetUpSession } from "./set-up-modal";

/** How many lines of a group are drawn before the reader asks for more. */
const fewRows = 8;

/** What the dialog is drawn from. */
export interface SetUpParts {
  readonly page: SetUpPage;
  readonly session: SetUpSession;
  readonly speech: SetUpSpeech;
  readonly close: () => void;
}

/** The dialog's content: groups of ticks, what they would find, and the button that writes the settings. */
export function drawSetUp(parent: HTMLElement, parts: SetUpParts, drawing: Drawing): void {
  const { page, session, speech } = parts;
  const { setUp } = speech.words;
  const amounts = new Map<string, HTMLElement>();
  parent.createDiv({ cls: "roi-hint", text: page.nothing ? setUp.nothing : page.intro });
  const groups = parent.createDiv({ cls: "roi-set-up-groups" });
  const foot = parent.createDiv({ cls: "roi-set-up-foot" });
  const would = foot.createDiv({ cls: "roi-set-up-would", attr: { role: "status" } });
  const use = page.nothing ? null : drawButtons(foot, parts, drawing);
  /** The last question asked: answers to earlier ones come too late. */
  let asked: Promise<Preview> | null = null;
  const refresh = async (): Promise<void> => {
    if (use === null) {
      would.setText(foundNow(session.answer, speech));
      return;
    }
    use.disabled = session.ticked.size === 0;
    const answer = session.preview();
    asked = answer;
    const preview = await answer;
    if (asked !== answer) return;
    would.setText(wouldFind(preview, speech));
    for (const [id, adds] of preview.adds) amounts.get(id)?.setText(addsText(adds, speech));
  };
  const fail = (error: unknown): void => drawFailure(foot, error, speech.words);
  const tick = (id: string, isTicked: boolean): void => {
    session.tick(id, isTicked);
    refresh().catch(fail);
  };
  for (const { key, title, rows } of page.groups) {
    const id = `roi-set-up-${key}`;
    const group = groups.createDiv({ cls: "roi-set-up-group", attr: { role: "group", "aria-labelledby": id } });
    group.createDiv({ cls: "roi-section-title", text: title, attr: { id, role: "heading", "aria-level": "2" } });
    const list = group.createEl("ul", { cls: "roi-rows" });
    const drawOne = (row: (typeof rows)[number]): void => {
      const isTicked = row.id !== null && session.ticked.has(row.id);
      const amount = drawSetUpRow(list, { row, isTicked, tick }, drawing);
      if (row.id !== null) amounts.set(row.id, amount);
    };
    drawPages({ rows, drawOne, first: fewRows }, group, drawing);
  }
  refresh().catch(fail);
  closeOnLink(groups, parts, drawing);
}

function drawButtons(foot: HTMLElement, { session, speech, close }: SetUpParts, { owner }: Drawing): HTMLButtonElement {
  const { setUp } = speech.words;
  const buttons = foot.createDiv({ cls: "modal-button-container" });
  const use = buttons.createEl("button", { cls: "mod-cta", text: setUp.use, attr: { type: "button" } });
  const cancel = buttons.createEl("button", { text: setUp.cancel, attr: { type: "button" } });
  owner.registerDomEvent(cancel, "click", close);
  owner.registerDomEvent(use, "click", () => {
    use.disabled = true;
    session.use().then(close, (error: unknown) => drawFailure(foot, error, speech.words));
  });
  return use;
}

/** A note that is looked at lies below the dialog: it closes once the link has been followed. Its ticks are kept. */
function closeOnLink(groups: HTMLElement, { close }: SetUpParts, { owner }: Drawing): void {
  owner.registerDomEvent(
    groups,
    "click",
    ({ targetNode }) => {
      if (targetNode?.instanceOf(HTMLAnchorElement) === true) groups.win.setTimeout(close, 0);
    },
    { capture: true },
  );
}
