import { presenting } from "../../src/present/presenting";
import { quadrantChart } from "../../src/present/quadrant-chart";
import { buildAccountRow, buildReport } from "../support/build-report";

const kind = (key: string, fullCost: number, credit: number) =>
  buildAccountRow({ key, interactions: 4, fullCost, credit });

describe("quadrantChart", () => {
  test("kinds are named in the reader's language and lie by what each time took and brought", () => {
    const kinds = [kind("call", 400, 40_000), kind("meeting", 800, 0), kind("event", 80_000, 0)];
    const chart = quadrantChart(presenting(buildReport({ kinds }), "en"));
    expect(chart?.dots.map(({ name, corner, x, y }) => [name.text, corner, x, y])).toEqual([
      ["call", "strengthen", 0.005, 1],
      ["meeting", "keep", 0.01, 0],
      ["event", "change", 1, 0],
    ]);
    expect(chart?.caption).toBe("Took less and brought more than most: call. Took more and brought less: event.");
  });

  test("events with three interactions and more stand in for kinds, and lead to their notes", () => {
    const events = ["Fair", "Club", "Camp"].map((name, at) =>
      buildAccountRow({ key: `Events/${name}.md`, name, interactions: 3, fullCost: at, credit: 10 - at }),
    );
    const chart = quadrantChart(presenting(buildReport({ events }), "en"));
    expect(chart?.dots.map(({ name }) => name.link?.target)).toEqual(events.map(({ key }) => key));
  });

  test("too few of either is no field", () => {
    expect(quadrantChart(presenting(buildReport({ kinds: [kind("call", 1, 1)] }), "en"))).toBeNull();
  });
});
