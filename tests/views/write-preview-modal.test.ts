/** @jest-environment jsdom */
import { words } from "../../src/locales/words";
import type { WriteOutcome, WritePlan } from "../../src/model/write-plan";
import { formats } from "../../src/present/formats";
import { WritePreviewModal, type WriteSession, type WriteWork } from "../../src/views/write-preview-modal";
import { createHost } from "../host/create-host";

const speech = { words: words("en"), format: formats("en", { currency: "EUR", asOf: 0 }) };
const plan: WritePlan = {
  writes: [
    { path: "A.md", before: "a\n", after: "a\nb\n" },
    { path: "New.md", before: null, after: "x\n" },
  ],
  refused: [{ path: "Broken.md", reason: "bad_frontmatter" }],
};
const done: WriteOutcome = { written: ["A.md", "New.md"], refused: [] };

async function open(part: Partial<WriteSession> = {}): Promise<{ readonly told: WriteOutcome[] }> {
  const host = createHost({ files: {} });
  await host.layoutReady();
  const told: WriteOutcome[] = [];
  const session: WriteSession = {
    title: "Write",
    plan: () => Promise.resolve(plan),
    apply: () => Promise.resolve(done),
    onDone: (outcome) => told.push(outcome),
    ...part,
  };
  new WritePreviewModal(host.app, session, speech).open();
  await turn();
  return { told };
}

const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));
const dialog = (): HTMLElement | null => document.querySelector(".roi-write");
const text = (selector: string): readonly string[] =>
  [...(dialog()?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent ?? "");

function press(label: string): void {
  const button = [...(dialog()?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === label);
  if (button === undefined) throw new Error(`There is no button ${label}.`);
  button.click();
}

afterEach(() => document.body.empty());

describe("WritePreviewModal", () => {
  test("shows what would change note by note, and what stays with its reason", async () => {
    await open();
    expect(text(".roi-hint")).toEqual(["1 note would change. 1 file would be made."]);
    expect(text("summary")).toEqual(["A · +1 −0", "New · new"]);
    expect(text(".roi-diff-line.is-added .roi-diff-text")).toEqual(["b", "x"]);
    expect(text(".roi-row-main > *")).toEqual(["Broken", speech.words.writing.refusal.bad_frontmatter]);
  });

  test("the button that writes has the keyboard; cancelling writes nothing", async () => {
    const apply = jest.fn(() => Promise.resolve(done));
    const { told } = await open({ apply });
    expect(document.activeElement?.textContent).toBe("Write");
    press("Cancel");
    expect([dialog(), apply.mock.calls.length, told]).toEqual([null, 0, []]);
  });

  test("writing closes the dialog and says what was done", async () => {
    const { told } = await open();
    press("Write");
    await turn();
    expect([dialog(), told]).toEqual([null, [done]]);
  });

  test("while it writes it says how far it is, and can be stopped; what was left is named", async () => {
    let stopped = false;
    const stoppedHalfWay: WriteOutcome = { written: ["A.md"], refused: [{ path: "New.md", reason: "cancelled" }] };
    const apply = ({ onProgress, signal }: WriteWork): Promise<WriteOutcome> => {
      onProgress(1, 2);
      return new Promise((resolve) =>
        signal.addEventListener("abort", () => {
          stopped = true;
          resolve(stoppedHalfWay);
        }),
      );
    };
    const { told } = await open({ apply });
    press("Write");
    expect(text(".roi-waiting")).toEqual(["1 of 2"]);
    press("Stop");
    await turn();
    expect([stopped, told]).toEqual([true, [stoppedHalfWay]]);
    expect(text(".roi-row-main > *")).toEqual(["New", "stopped before its turn"]);
    press("Close");
    expect(dialog()).toBeNull();
  });

  test("where nothing would change there is nothing to press but Close", async () => {
    await open({ plan: () => Promise.resolve({ writes: [], refused: [] }) });
    expect([text(".roi-hint"), text(".modal-button-container button")]).toEqual([["Nothing would change."], ["Close"]]);
  });

  test("a plan that fails is a box with its reason", async () => {
    await open({ plan: () => Promise.reject(new Error("The disk is full.")) });
    expect(text(".roi-failure-reason")).toEqual(["The disk is full."]);
  });

  test("closing before the plan is made stops it and draws nothing any more", async () => {
    let finish: (made: WritePlan) => void = () => undefined;
    let signal: AbortSignal | null = null;
    await open({
      plan: (work) => {
        signal = work.signal;
        return new Promise((resolve) => (finish = resolve));
      },
    });
    dialog()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect([dialog(), (signal as AbortSignal | null)?.aborted]).toEqual([null, true]);
    finish(plan);
    await turn();
    expect(dialog()).toBeNull();
  });
});
