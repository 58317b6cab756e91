/** @jest-environment jsdom */
import type { Steps } from "../../src/report/steps";
import { FrameShare } from "../../src/views/frame-share";
import { nextFrame } from "./support/next-frame";
import { openViews } from "./support/view-host";

/** What the clock shows; only drawing takes time. */
let now = 0;

/** Work of so many steps, each longer than the share of a frame, that tells of each. */
function* longWork(steps: number, tell: () => void = () => undefined): Steps<void> {
  for (let step = 0; step < steps; step += 1) {
    if (step > 0) yield;
    tell();
    now += 9;
  }
}

/** Work that takes no time. */
function* shortWork(tell: () => void): Steps<void> {
  tell();
}

describe("FrameShare", () => {
  beforeAll(() => openViews());
  beforeEach(() => jest.spyOn(window.performance, "now").mockImplementation(() => now));
  afterEach(() => jest.restoreAllMocks());

  /** What was told so far at once and after each of some frames. */
  async function seenIn(frames: number, drawn: readonly string[]): Promise<readonly string[]> {
    const seen = [drawn.join(" ")];
    for (let frame = 0; frame < frames; frame += 1) {
      await nextFrame();
      seen.push(drawn.join(" "));
    }
    return seen;
  }

  test("the first is drawn at once, and what a long one leaves no time for in the frames that follow, in order", async () => {
    const frames = new FrameShare();
    const drawn: string[] = [];
    for (const name of ["first", "second", "third"])
      frames.ask(
        document.body,
        longWork(1, () => drawn.push(name)),
      );
    expect(await seenIn(3, drawn)).toEqual(["first", "first second", "first second third", "first second third"]);
  });

  test("work is laid aside when the share of a frame is over and goes on in the next", async () => {
    const frames = new FrameShare();
    const drawn: string[] = [];
    frames.ask(
      document.body,
      longWork(3, () => drawn.push("step")),
    );
    frames.ask(
      document.body,
      shortWork(() => drawn.push("second")),
    );
    expect(await seenIn(3, drawn)).toEqual(["step", "step step", "step step step", "step step step second"]);
  });

  test("what fails keeps no other waiting", () => {
    const asked: FrameRequestCallback[] = [];
    jest.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => asked.push(frame));
    const frames = new FrameShare();
    const drawn: string[] = [];
    frames.ask(document.body, longWork(1));
    frames.ask(
      document.body,
      shortWork(() => {
        throw new Error("no such figure");
      }),
    );
    frames.ask(
      document.body,
      shortWork(() => drawn.push("third")),
    );
    expect(() => asked.shift()?.(0)).toThrow("no such figure");
    asked.shift()?.(0);
    expect(drawn).toEqual(["third"]);
  });

  test("what was asked for in an earlier frame is drawn before what is asked for now", async () => {
    const frames = new FrameShare();
    const drawn: string[] = [];
    frames.ask(document.body, longWork(1));
    for (const name of ["earlier", "now"])
      frames.ask(
        document.body,
        shortWork(() => drawn.push(name)),
      );
    expect(await seenIn(1, drawn)).toEqual(["", "earlier now"]);
  });

  test("in a document without a window everything is drawn at once", () => {
    const drawn: string[] = [];
    const el = document.implementation.createHTMLDocument().body;
    const frames = new FrameShare();
    frames.ask(el, longWork(2));
    frames.ask(
      el,
      shortWork(() => drawn.push("second")),
    );
    expect(drawn).toEqual(["second"]);
  });
});
