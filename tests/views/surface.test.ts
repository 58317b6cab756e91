/** @jest-environment jsdom */
import { Surface } from "../../src/views/surface";
import { rememberFocus } from "../../src/views/remember-focus";
import { FrameShare } from "../../src/views/frame-share";
import { Turns } from "../../src/views/turns";
import type { ViewContext } from "../../src/views/view-context";
import { goldenReport } from "../support/golden-report";
import { openViews, type ViewHost } from "./support/view-host";

interface Shown extends ViewHost {
  readonly el: HTMLElement;
  readonly surface: Surface<string>;
  /** What the next draws say. */
  readonly says: { text: string };
  readonly draws: string[];
}

async function showSurface(
  change: (context: ViewContext, view: ViewHost) => void = () => undefined,
  turnsIn?: (el: HTMLElement) => Turns,
): Promise<Shown> {
  const view = await openViews();
  const el = document.body.createDiv();
  const says = { text: "one" };
  const draws: string[] = [];
  change(view.context, view);
  const surface = new Surface<string>(el, view.context, {
    sourcePath: () => "",
    ...(turnsIn === undefined ? {} : { turns: turnsIn(el) }),
    shape: () => says.text,
    draw: (parent, text, { opened, owner }) => {
      if (text === "broken") throw new Error("no such figure");
      draws.push(text);
      parent.createEl("button", { text: "Same" });
      const details = parent.createEl("details");
      details.open = opened.has("list");
      owner.registerDomEvent(details, "click", () => opened.add("list"));
      parent.createDiv({ text });
    },
  });
  surface.load();
  return { ...view, el, surface, says, draws };
}

/** An observer in the window whose element the test shows and hides. */
function watchWithObserver(): { readonly setShown: (isShown: boolean) => void; readonly watched: Set<unknown> } {
  const watched = new Set<unknown>();
  let notify = (_isShown: boolean): void => undefined;
  class Observer {
    constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      notify = (isIntersecting) => callback([{ isIntersecting }]);
    }
    observe(): void {
      watched.add(this);
    }
    disconnect(): void {
      watched.delete(this);
    }
  }
  Object.defineProperty(window, "IntersectionObserver", { value: Observer, configurable: true });
  return { setShown: (isShown) => notify(isShown), watched };
}

const nextFrame = (): Promise<number> => new Promise((done) => window.requestAnimationFrame(done));

describe("Surface", () => {
  afterEach(() => {
    Reflect.deleteProperty(window, "IntersectionObserver");
    document.body.empty();
  });

  test("draws at once", async () => {
    const { el } = await showSurface();
    expect(el.textContent).toContain("one");
  });

  test("one of many in a pane is drawn when it is first seen, in a frame of its own", async () => {
    const { setShown } = watchWithObserver();
    const { el, draws } = await showSurface(undefined, (pane) => new Turns(pane));
    await nextFrame();
    expect([draws, el.childElementCount]).toEqual([[], 0]);
    setShown(true);
    expect(draws).toEqual([]);
    await nextFrame();
    expect(draws).toEqual(["one"]);
  });

  test("what was not seen yet is drawn for paper, at once", async () => {
    watchWithObserver();
    const { draws, surface } = await showSurface(undefined, (pane) => new Turns(pane));
    window.dispatchEvent(new Event("beforeprint"));
    window.dispatchEvent(new Event("beforeprint"));
    expect(draws).toEqual(["one"]);
    surface.unload();
    surface.invalidate();
    window.dispatchEvent(new Event("beforeprint"));
    expect(draws).toEqual(["one"]);
  });

  test("what asks while another draws waits for the next frame", async () => {
    const turns = new Turns(document.body);
    const drawn: string[] = [];
    turns.ask(() => {
      drawn.push("first");
      turns.ask(() => drawn.push("third"));
    });
    turns.ask(() => drawn.push("second"));
    const frames: string[] = [];
    for (let frame = 0; frame < 4; frame += 1) {
      await nextFrame();
      frames.push(drawn.join(" "));
    }
    expect(frames).toEqual(["first", "first second", "first second third", "first second third"]);
  });

  test("while the vault has not been read it waits, and shows no figure", async () => {
    const { el, source, draws } = await showSurface((_context, { source }) => {
      source.ready = false;
    });
    expect(el.textContent).toBe("Reading your notes…");
    source.ready = true;
    source.change();
    expect(el.textContent).toContain("one");
    expect(draws).toEqual(["one"]);
  });

  test("a change that concerns it is drawn, one that does not leaves its elements alone", async () => {
    const { el, source, says, draws } = await showSurface();
    const before = el.firstElementChild;
    source.change();
    expect(el.firstElementChild).toBe(before);
    says.text = "two";
    source.change();
    expect(el.textContent).toContain("two");
    expect(draws).toEqual(["one", "two"]);
  });

  test("one of hundreds has its reports made in shares of frames before it is drawn anew", async () => {
    const { source, context } = await openViews();
    const vault = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null } as const;
    let now = 0;
    jest.spyOn(window.performance, "now").mockImplementation(() => now);
    let taken = 0;
    Object.assign(source, {
      *steps() {
        for (let step = 0; step < 3; step += 1) {
          taken += 1;
          now += 9;
          yield;
        }
        return source.report(vault);
      },
    });
    const drawn: number[] = [];
    const surface = new Surface<number>(document.body.createDiv(), context, {
      sourcePath: () => "",
      shape: (reports) => reports.report(vault).coverage.interactions,
      draw: (_parent, shape) => drawn.push(shape),
      frames: new FrameShare(),
    });
    surface.load();
    const { coverage } = goldenReport();
    source.set(vault.scope, goldenReport({ coverage: { ...coverage, interactions: 999 } }));
    source.change();
    const seen = [[taken, drawn.length]];
    for (let frame = 0; frame < 3; frame += 1) {
      await nextFrame();
      seen.push([taken, drawn.length]);
    }
    expect(seen).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [3, 2],
    ]);
    expect(drawn).toEqual([coverage.interactions, 999]);
    jest.restoreAllMocks();
  });

  test("where no answer it was given is another one, nothing is worked out again", async () => {
    const view = await openViews();
    const { source, context } = view;
    let shapes = 0;
    const vault = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null } as const;
    const surface = new Surface<number>(document.body.createDiv(), context, {
      sourcePath: () => "",
      shape: (asked) => {
        shapes += 1;
        return asked.report(vault).interactions.length;
      },
      draw: (parent, text) => parent.setText(String(text)),
    });
    surface.load();
    source.change();
    expect(shapes).toBe(1);
    source.set(vault.scope, { ...source.report(vault) });
    source.change();
    expect(shapes).toBe(2);
  });

  test("what is hidden stays stale and is drawn when it is shown", async () => {
    const observer = watchWithObserver();
    const { el, source, says } = await showSurface();
    observer.setShown(false);
    says.text = "two";
    source.change();
    expect(el.textContent).toContain("one");
    observer.setShown(true);
    expect(el.textContent).toContain("two");
  });

  test("a failed draw shows a box in its own place, and the next good one replaces it", async () => {
    const { el, source, says } = await showSurface();
    says.text = "broken";
    source.change();
    expect(el.querySelector('[role="alert"]')?.textContent).toBe("This part could not be drawn.no such figure");
    says.text = "one";
    source.change();
    expect(el.querySelector('[role="alert"]')).toBeNull();
    expect(el.textContent).toContain("one");
  });

  test("the focus stays where it was", async () => {
    const { el, source, says } = await showSurface();
    el.querySelector("button")?.focus();
    says.text = "two";
    source.change();
    expect(document.activeElement).toBe(el.querySelector("button"));
  });

  test("the focus goes with the figure it was on, wherever that stands and whatever it says now", async () => {
    const parent = document.body.createDiv();
    const draw = (figures: readonly (readonly [string, string])[]): void => {
      parent.empty();
      for (const [label, text] of figures) parent.createEl("button", { text, attr: { "data-asked": label } });
    };
    draw([
      ["net", "€5"],
      ["cost", "€5"],
    ]);
    parent.querySelectorAll("button")[1]?.focus();
    const restore = rememberFocus(parent);
    draw([
      ["time", "5 h"],
      ["net", "€7"],
      ["cost", "€9"],
    ]);
    restore();
    expect(document.activeElement?.textContent).toBe("€9");

    const restoreAgain = rememberFocus(parent);
    draw([]);
    restoreAgain();
    expect(document.activeElement).toBe(parent);
  });

  test("what the reader opened stays open", async () => {
    const { el, source, says } = await showSurface();
    el.querySelector("details")?.click();
    says.text = "two";
    source.change();
    expect(el.querySelector("details")?.open).toBe(true);
  });

  test("another language is drawn though the figures are the same", async () => {
    let language: "en" | "ru" = "en";
    const { source, draws } = await showSurface((context) => {
      Object.defineProperty(context, "language", { value: () => language });
    });
    language = "ru";
    source.change();
    expect(draws).toEqual(["one", "one"]);
  });

  test("released, it listens to nothing and leaves nothing", async () => {
    const observer = watchWithObserver();
    const { el, surface, source } = await showSurface();
    surface.unload();
    expect([source.listeners.size, observer.watched.size, el.childElementCount]).toEqual([0, 0, 0]);
  });
});
