/** @jest-environment jsdom */
import { DashboardView, dashboardViewType } from "../../src/views/dashboard-view";
import { buildInteractionRow, buildReport } from "../support/build-report";
import { goldenReport } from "../support/golden-report";
import { openViews, type ViewHost } from "./support/view-host";

async function openDashboard(
  change: (view: ViewHost) => void = () => undefined,
  language: "en" | "ru" = "en",
): Promise<ViewHost & { readonly el: HTMLElement; readonly view: DashboardView }> {
  const opened = await openViews({}, language);
  change(opened);
  const view = new DashboardView(opened.app.workspace.getLeaf("tab"), opened.context);
  await view.leaf.open(view);
  await opened.host.settled();
  await drawn(view.contentEl);
  return { ...opened, view, el: view.contentEl };
}

/** Sections are drawn in turns, at least one in each frame: after as many frames as there are of them, all are. */
async function drawn(el: HTMLElement): Promise<void> {
  const turns = 2 + el.querySelectorAll(".roi-section").length;
  for (let frame = 0; frame < turns; frame += 1) await new Promise((resume) => window.requestAnimationFrame(resume));
}

const texts = (el: HTMLElement, selector: string): readonly string[] =>
  [...el.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? "").replace(/[\u00a0\u202f]/g, " "));

describe("DashboardView", () => {
  test("has a type, a name and an icon", async () => {
    const { view } = await openDashboard();
    expect([view.getViewType(), view.getDisplayText(), view.icon]).toEqual([
      dashboardViewType,
      "Relationship ROI",
      "handshake",
    ]);
  });

  test("begins with five figures and answers its questions in order", async () => {
    const { el } = await openDashboard();
    expect(texts(el, ".roi-headline .roi-value")).toEqual(["+278%", "+512%", "€3,455", "€155.49", "143 days"]);
    expect(texts(el, ".roi-section-title")).toEqual([
      "Has it paid back, and when?",
      "Why is the number what it is?",
      "What brought results",
      "What did it bring?",
      "Which events and formats pay back?",
      "People",
      "Whom to write to",
      "What may still come?",
      "What did it go into?",
      "What came that is not money?",
      "How regular am I?",
      "What is missing",
    ]);
    expect(texts(el, ".roi-caption")[0]).toBe("Paid back on 1 June 2024, after 143 days.");
  });

  test("speaks Russian", async () => {
    const { el } = await openDashboard(undefined, "ru");
    expect(texts(el, ".roi-headline .roi-label")[0]).toBe("Рентабельность (ROI)");
    expect(texts(el, ".roi-caption")[0]).toBe("Окупилось 1 июня 2024, через 143 дня.");
  });

  test("a figure opens its formula and the notes behind it, and closes again", async () => {
    const { el } = await openDashboard();
    const [roi, cash] = [...el.querySelectorAll<HTMLElement>("button.roi-figure-button")];
    roi?.click();
    expect([roi?.getAttribute("aria-expanded"), texts(el, ".roi-formula")[0]]).toEqual([
      "true",
      "(cash received + savings − full cost) ÷ full cost",
    ]);
    cash?.click();
    expect([roi?.getAttribute("aria-expanded"), texts(el, ".roi-formula").length]).toEqual(["false", 1]);
    cash?.click();
    expect(texts(el, ".roi-formula")).toEqual([]);
  });

  test("the notes behind a figure are links", async () => {
    const { el } = await openDashboard();
    el.querySelector<HTMLElement>("button.roi-figure-button")?.click();
    for (const fold of [...el.querySelectorAll<HTMLDetailsElement>(".roi-why details")].slice(0, 2)) {
      fold.open = true;
      fold.dispatchEvent(new Event("toggle"));
    }
    expect(texts(el, ".roi-why .roi-row-name a")).toEqual(["Contract", "Ten hours saved"]);
  });

  test("an open explanation follows the notes, though no figure above it changed", async () => {
    const { el, source } = await openDashboard();
    el.querySelector<HTMLElement>("button.roi-figure-button")?.click();
    const before = texts(el, ".roi-why summary");
    source.set({ kind: "vault" }, goldenReport({ interactions: [] }));
    source.change();
    await drawn(el);
    expect([before, texts(el, ".roi-why summary")]).toEqual([
      ["Cash received · 1", "Savings · 1", "Full cost · 2", "Money spent · 2"],
      ["Cash received · 1", "Savings · 1"],
    ]);
  });

  test("the people table names nobody's ROI", async () => {
    const { el } = await openDashboard();
    expect(texts(el, ".roi-table th").slice(0, 6)).toEqual([
      "Name",
      "Last contact",
      "Rhythm",
      "Given / received",
      "Credited directly",
      "As introducer",
    ]);
  });

  test("an empty vault says how to begin and shows no figure", async () => {
    const { el } = await openDashboard(({ source }) => void source.set({ kind: "vault" }, buildReport()));
    expect(texts(el, ".roi-empty-title")).toEqual(["No contacts found yet."]);
    expect(texts(el, ".roi-value")).toEqual([]);
  });

  test("a long list is drawn a page at a time", async () => {
    const interactions = Array.from({ length: 70 }, (_one, index) =>
      buildInteractionRow({ path: `Interactions/${index}.md`, name: `Lunch ${index}`, cashCost: 100 }),
    );
    const { el } = await openDashboard(
      ({ source }) => void source.set({ kind: "vault" }, goldenReport({ interactions })),
    );
    el.querySelector<HTMLElement>("button.roi-figure-button")?.click();
    const fold = [...el.querySelectorAll<HTMLDetailsElement>(".roi-why details")].at(-1);
    if (fold !== undefined) fold.open = true;
    fold?.dispatchEvent(new Event("toggle"));
    const counts = [fold?.querySelectorAll("li").length];
    for (let page = 0; page < 2; page += 1) {
      fold?.querySelector<HTMLElement>("button.roi-more")?.click();
      counts.push(fold?.querySelectorAll("li").length);
    }
    expect([counts, fold?.querySelector("button.roi-more")]).toEqual([[30, 60, 70], null]);
  });

  test("a result shows where it came from when asked", async () => {
    const path = "Results/2024-06-01 Contract.md";
    const own = goldenReport({ results: goldenReport().results.slice(0, 1) });
    const { el } = await openDashboard(({ source }) => void source.set({ kind: "note", path }, own));
    expect(texts(el, ".roi-tree")).toEqual([]);
    const folds = [...el.querySelectorAll<HTMLDetailsElement>(".roi-rows details")];
    const fold = folds.filter(({ textContent }) => textContent === "Where it came from").at(-1);
    if (fold !== undefined) fold.open = true;
    fold?.dispatchEvent(new Event("toggle"));
    expect(texts(el, ".roi-tree .roi-row-name")).toEqual([
      "Contract",
      "Conference",
      "Anna",
      "Boris",
      "Lunch with Anna",
      "Anna",
      "Anna",
    ]);
  });

  test("a folded section is not drawn, and stays folded for the next pane", async () => {
    const { el, app, context } = await openDashboard();
    const [fold] = [...el.querySelectorAll<HTMLElement>(".roi-section-fold")];
    fold?.click();
    expect([fold?.getAttribute("aria-expanded"), texts(el, ".roi-section-body")[0]]).toEqual(["false", ""]);
    const next = new DashboardView(app.workspace.getLeaf("tab"), context);
    await next.leaf.open(next);
    await drawn(next.contentEl);
    expect(next.contentEl.querySelector(".roi-section-fold")?.getAttribute("aria-expanded")).toBe("false");
  });

  test("a section is moved by its buttons, keeps the focus, and stands there in the next pane", async () => {
    const { el, app, context } = await openDashboard();
    const down = el.querySelector<HTMLElement>('[aria-label="Move “Has it paid back, and when?” down"]');
    down?.click();
    expect(texts(el, ".roi-section-title").slice(0, 2)).toEqual([
      "Why is the number what it is?",
      "Has it paid back, and when?",
    ]);
    expect(texts(el, ".roi-unseen")).toEqual(["Has it paid back, and when?: place 2"]);
    const next = new DashboardView(app.workspace.getLeaf("tab"), context);
    await next.leaf.open(next);
    expect(texts(next.contentEl, ".roi-section-title")[0]).toBe("Why is the number what it is?");
  });

  test("filters are its state, ask for the narrowed report, and are shown as set", async () => {
    const { el, view, source } = await openDashboard();
    await view.setState({ kind: "call", period: "2024", broken: 5 }, { history: false });
    await drawn(el);
    expect(view.getState()).toMatchObject({ kind: "call", period: "2024" });
    expect(source.asked.at(-1)).toMatchObject({ narrowing: { kind: "call", benefit: null, currency: null } });
    expect(texts(el, ".roi-filter.is-set")).toEqual(["Period: 2024", "Kind: call"]);
  });

  test("a currency can be chosen where there is more than one, and is shown where one is set", async () => {
    const byName = (el: HTMLElement): readonly string[] =>
      texts(el, ".roi-filter").filter((text) => text.startsWith("Currency"));
    const { el, view, source } = await openDashboard();
    expect(byName(el)).toEqual([]);
    await view.setState({ currency: "USD" }, { history: false });
    await drawn(el);
    expect(source.asked.at(-1)).toMatchObject({ narrowing: { kind: null, benefit: null, currency: "USD" } });
    expect(byName(el)).toEqual(["Currency: USD"]);
    const rate = { date: 19_000, from: "USD", to: "EUR", rate: 0.9 };
    const abroad = await openDashboard(({ source: one }) => {
      one.settings = { ...one.settings, exchangeRates: [rate] };
    });
    expect(byName(abroad.el)).toEqual(["Currency: all"]);
  });

  test("a change of filters is a step to go back to, the first state is none", async () => {
    const { view } = await openDashboard();
    const result = { history: false };
    await view.setState({}, result);
    expect(result.history).toBe(false);
    await view.setState({ kind: "call" }, result);
    expect(result.history).toBe(true);
  });

  test("words narrow tables and lists and no figure", async () => {
    const { el, view } = await openDashboard();
    await view.setState({ search: "bor" }, { history: false });
    await drawn(el);
    expect(texts(el, '[aria-label="People"] .roi-grid-row td:first-child')).toEqual(["Boris"]);
    expect(texts(el, ".roi-headline .roi-value")[0]).toBe("+278%");
  });

  test("the field of the search follows a state that comes from elsewhere, and keeps what is being typed", async () => {
    const { el, view, source } = await openDashboard();
    const field = (): HTMLInputElement | null => el.querySelector("input.roi-search");
    await view.setState({ search: "bor" }, { history: false });
    expect(field()?.value).toBe("bor");
    const typedInto = field();
    if (typedInto !== null) typedInto.value = "bori";
    source.change();
    await drawn(el);
    expect([field() === typedInto, field()?.value]).toEqual([true, "bori"]);
  });

  test("closed, it listens to nothing", async () => {
    const { host, view, source } = await openDashboard();
    view.leaf.detach();
    await host.settled();
    expect(source.listeners.size).toBe(0);
  });
});
