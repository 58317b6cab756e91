/** @jest-environment jsdom */
import { FrameShare } from "../../src/views/frame-share";
import { nextFrame } from "./support/next-frame";
import { openViews } from "./support/view-host";

/** What the clock shows; only drawing takes time. */
let now = 0;

/** Longer than the share of a frame. */
function longDraw(): void {
  now += 9;
}

describe("FrameShare", () => {
  beforeAll(() => openViews());
  beforeEach(() => jest.spyOn(window.performance, "now").mockImplementation(() => now));
  afterEach(() => jest.restoreAllMocks());

  test("the first is drawn at once, and what a long one leaves no time for in the frames that follow, in order", async () => {
    const frames = new FrameShare();
    const drawn: string[] = [];
    for (const name of ["first", "second", "third"])
      frames.ask(document.body, () => {
        drawn.push(name);
        longDraw();
      });
    const seen = [drawn.join(" ")];
    for (let frame = 0; frame < 3; frame += 1) {
      await nextFrame();
      seen.push(drawn.join(" "));
    }
    expect(seen).toEqual(["first", "first second", "first second third", "first second third"]);
  });

  test("what was asked for in an earlier frame is drawn before what is asked for now", async () => {
    const frames = new FrameShare();
    const drawn: string[] = [];
    frames.ask(document.body, longDraw);
    frames.ask(document.body, () => drawn.push("earlier"));
    frames.ask(document.body, () => drawn.push("now"));
    expect(drawn).toEqual([]);
    await nextFrame();
    expect(drawn).toEqual(["earlier", "now"]);
  });

  test("in a document without a window everything is drawn at once", () => {
    const drawn: string[] = [];
    const el = document.implementation.createHTMLDocument().body;
    const frames = new FrameShare();
    frames.ask(el, longDraw);
    frames.ask(el, () => drawn.push("second"));
    expect(drawn).toEqual(["second"]);
  });
});
