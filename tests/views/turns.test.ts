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
});
