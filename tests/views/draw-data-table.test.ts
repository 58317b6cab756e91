/** @jest-environment jsdom */
import { Component } from "obsidian";
import { words } from "../../src/locales/words";
import { dataTable } from "../../src/present/data-table";
import { cell, unknownCell } from "../../src/present/facts";
import { formats } from "../../src/present/formats";
import { drawDataTable } from "../../src/views/dashboard/draw-data-table";
import { firstRows, windowRows } from "../../src/views/dashboard/row-window";
import type { TableLook, TableMemory } from "../../src/views/dashboard/table-memory";
import { KeptCharts } from "../../src/views/kept-charts";
import { openViews } from "./support/view-host";

interface Person {
  readonly name: string;
  readonly days: number | null;
}

const some: readonly Person[] = [
  { name: "Clara", days: null },
  { name: "Anna", days: 30 },
  { name: "=Boris", days: 0 },
];

const many: readonly Person[] = Array.from({ length: 3_000 }, (_one, at) => ({ name: `Person ${at}`, days: at }));

class Kept implements TableMemory {
  readonly scrolled = new Map<string, number>();
  private readonly looks = new Map<string, TableLook>();
  look(table: string): TableLook {
    return this.looks.get(table) ?? { sorting: null, columns: null };
  }
  keep(table: string, look: TableLook): void {
    this.looks.set(table, look);
  }
}

async function showTable(rows: readonly Person[], search = "") {
  const { app } = await openViews();
  const owner = new Component();
  const parent = document.body.createDiv();
  const memory = new Kept();
  const table = dataTable<Person>(
    {
      key: "people",
      caption: "People",
      empty: "Nobody.",
      rows,
      columns: [
        { key: "name", title: "Name", numeric: false, cell: ({ name }) => cell(name), order: ({ name }) => name },
        {
          key: "days",
          title: "Days",
          numeric: true,
          cell: ({ days }) => (days === null ? unknownCell("nothing") : cell(String(days))),
          order: ({ days }) => days,
        },
        { key: "more", title: "More", numeric: true, cell: () => cell("x"), order: () => null, isExtra: true },
      ],
    },
    formats("en", { currency: "EUR", asOf: 0 }),
  );
  const drawing = {
    app,
    words: words("en"),
    sourcePath: "",
    hoverParent: { hoverPopover: null },
    owner,
    opened: new Set<string>(),
    chart: owner.addChild(new KeptCharts(app)).get,
  };
  drawDataTable(parent, table, { drawing, memory, search });
  owner.load();
  return { parent, owner, memory };
}

const names = (parent: HTMLElement): readonly (string | null)[] =>
  [...parent.querySelectorAll(".roi-grid-row td:first-child")].map(({ textContent }) => textContent);

const sortBy = (parent: HTMLElement, column: string): void =>
  parent.querySelector<HTMLElement>(`[data-column="${column}"]`)?.click();

describe("drawDataTable", () => {
  afterEach(() => document.body.empty());

  test("at first only as many rows are drawn as are in sight on most screens", async () => {
    const { parent } = await showTable(many);
    expect(names(parent)).toEqual(many.slice(0, firstRows).map(({ name }) => name));
    expect(firstRows).toBeLessThan(windowRows);
  });

  test("however many rows there are, as many are in the document, and scrolling brings the others", async () => {
    const { parent } = await showTable(many);
    const counts: number[] = [];
    const scroller = parent.querySelector<HTMLElement>(".roi-scroller");
    for (const top of [5_000, 90_000, 0, 200_000]) {
      if (scroller !== null) scroller.scrollTop = top;
      scroller?.dispatchEvent(new Event("scroll"));
      counts.push(names(parent).length);
    }
    expect(counts).toEqual(counts.map(() => windowRows));
    expect([names(parent)[0], names(parent).at(-1)]).toEqual(["Person 2952", "Person 2999"]);
  });

  test("rows stand in order whichever way they were scrolled to", async () => {
    const { parent } = await showTable(many);
    const scroller = parent.querySelector<HTMLElement>(".roi-scroller");
    for (const top of [3_400, 3_000]) {
      if (scroller !== null) scroller.scrollTop = top;
      scroller?.dispatchEvent(new Event("scroll"));
    }
    const numbers = names(parent).map((name) => Number(name?.slice(7)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test("a title sorts upwards, downwards and not at all; what is unknown comes last either way", async () => {
    const { parent } = await showTable(some);
    const seen = [names(parent)];
    for (let times = 0; times < 3; times += 1) {
      sortBy(parent, "days");
      seen.push(names(parent));
    }
    expect(seen).toEqual([
      ["Clara", "Anna", "=Boris"],
      ["=Boris", "Anna", "Clara"],
      ["Anna", "=Boris", "Clara"],
      ["Clara", "Anna", "=Boris"],
    ]);
  });

  test("the sorted column says so, and its title keeps the focus", async () => {
    const { parent } = await showTable(some);
    sortBy(parent, "name");
    const sorted = parent.querySelector('[aria-sort="ascending"]');
    expect([sorted?.textContent, document.activeElement?.getAttribute("data-column")]).toEqual(["Name", "name"]);
  });

  test("only rows that hold the words are shown, and how many of all", async () => {
    const { parent } = await showTable(many, "person 12");
    expect(names(parent)[0]).toBe("Person 12");
    expect(parent.querySelector('[role="status"]')?.textContent).toBe("111 of 3000 rows");
  });

  test("released, it leaves no row that listens", async () => {
    const { parent, owner } = await showTable(many);
    owner.unload();
    const scroller = parent.querySelector<HTMLElement>(".roi-scroller");
    if (scroller !== null) scroller.scrollTop = 9_000;
    scroller?.dispatchEvent(new Event("scroll"));
    expect(names(parent)[0]).toBe("Person 0");
  });

  test("paper gets every row, the screen those in sight again", async () => {
    const { parent } = await showTable(many);
    window.dispatchEvent(new Event("beforeprint"));
    expect(names(parent).length).toBe(many.length);
    window.dispatchEvent(new Event("afterprint"));
    expect(names(parent).length).toBe(firstRows);
  });
});
