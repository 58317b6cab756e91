import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toIsoDay } from "../../src/model/day";
import { toMajor } from "../../src/model/money";
import golden from "../cases/golden_vault.json";
import { read } from "./support/read";

const root = join(__dirname, "..", "cases", "golden-vault");
const records = readdirSync(root)
  .filter((folder) => !folder.startsWith("."))
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
  .map((path) => read(path, readFileSync(join(root, path), "utf8")));

describe("the golden vault", () => {
  test("holds the three people it was written for", () => {
    expect(records.flatMap(({ contact }) => contact?.name ?? [])).toEqual(["Anna", "Boris", "Clara"]);
  });

  test("holds its interactions with their hours, money and people, nothing estimated", () => {
    const read = records.flatMap(({ interactions }) => interactions);
    const byDay = [...golden.interactions].sort((a, b) => a.date.localeCompare(b.date));
    expect(
      read.map(({ day, kind, minutes, costs, people, timeBasis, overhead }) => ({
        date: day === null ? null : toIsoDay(day),
        kind,
        hours: minutes / 60,
        money: costs.reduce((sum, { money }) => sum + toMajor(money.minor, money.currency), 0),
        people: people.map(({ target }) => target),
        timeBasis,
        overhead,
      })),
    ).toEqual(
      byDay.map(({ date, kind, hours, money, people, overhead }) => ({
        date,
        kind,
        hours,
        money: Object.values(money).reduce<number>((sum, part) => sum + (part ?? 0), 0),
        people,
        timeBasis: "recorded",
        overhead: overhead ?? false,
      })),
    );
  });

  test("holds its results with their ledgers and what would have happened anyway", () => {
    expect(records.flatMap(({ results }) => results)).toMatchObject([
      { benefit: "business", amount: { minor: 600_000, currency: "EUR" }, anyway: 0.25, interactions: { length: 4 } },
      { benefit: "information", saved: { kind: "time", minutes: 600 }, anyway: 0, people: [{ target: "Boris" }] },
      { benefit: "support", proxy: { id: "mentoring-hour", units: 3 }, anyway: 0.3, people: [{ target: "Anna" }] },
    ]);
  });

  test("holds one open opportunity, and no problem", () => {
    expect(records.flatMap(({ opportunities }) => opportunities)).toMatchObject([
      { amount: { minor: 1_000_000 }, probability: 0.2, status: "open", people: [{ target: "Boris" }] },
    ]);
    expect(records.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
