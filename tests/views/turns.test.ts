/** @jest-environment jsdom */
import { Turns } from "../../src/views/turns";
import { nextFrame } from "./support/next-frame";
import { openViews } from "./support/view-host";

describe("Turns", () => {
  beforeAll(() => openViews());

  test("one is drawn in each frame, in order, and what it asks for waits for the next", async () => {
    const turns = new Turns(document.body);
    const drawn: string[] = [];
    turns.ask(() => {
      drawn.push("first");
      turns.ask(() => drawn.push("third"));
    });
    turns.ask(() => drawn.push("second"));
    const seen: string[] = [];
    for (let frame = 0; frame < 3; frame += 1) {
      await nextFrame();
      seen.push(drawn.join(" "));
    }
    expect(seen).toEqual(["first", "first second", "first second third"]);
  });

  test("one that fails does not keep the others waiting", async () => {
    const frames: FrameRequestCallback[] = [];
    jest.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
    const turns = new Turns(document.body);
    const drawn: string[] = [];
    turns.ask(() => {
      throw new Error("no such part");
    });
    turns.ask(() => drawn.push("second"));
    expect(() => frames.shift()?.(0)).toThrow("no such part");
    frames.shift()?.(0);
    expect(drawn).toEqual(["second"]);
    jest.restoreAllMocks();
  });

  test("goes on in the window its element has moved to, though the one before has no more frames", async () => {
    jest.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    const el = document.body.createDiv();
    const turns = new Turns(el);
    const drawn: string[] = [];
    turns.ask(() => drawn.push("first"));
    const other = document.body.createEl("iframe").contentWindow;
    if (other === null) throw new Error("No window was opened.");
    other.requestAnimationFrame = (run) => window.setTimeout(run, 0);
    other.document.body.append(el);
    turns.ask(() => drawn.push("second"));
    for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => window.setTimeout(done, 0));
    expect(drawn).toEqual(["first", "second"]);
    jest.restoreAllMocks();
  });
});
