import { toMajor } from "../../src/model/money";
import { note, reportOf } from "../support/report-of";

const proxies = (base: number, course = 50): object[] => [
  { id: "mentoring", label: "Mentoring", unit: "hour", currency: "EUR", low: 0, base, high: 1000 },
  { id: "course", label: "", unit: "", currency: "USD", low: 0, base: course, high: 1000 },
];
const settings = (base: number, course?: number): object => ({
  hourlyRates: [{ amount: 20, currency: "EUR" }],
  exchangeRates: [{ date: "2024-01-01", from: "USD", to: "EUR", rate: 0.9 }],
  proxies: proxies(base, course),
});
const files = {
  "Lunch.md": note({ type: "meeting", date: "2024-01-10", people: ["Anna"], duration: "2h", cost: 500 }),
  "Deal.md": note({ type: "result", date: "2024-02-01", amount: 200, people: ["Anna"], anyway: "50%" }),
  "Help.md": note({ type: "result", date: "2024-03-01", proxy: "mentoring", units: 3, people: ["Anna"] }),
  "Course.md": note({
    type: "result",
    date: "2024-03-02",
    proxy: "course",
    units: 2,
    anyway: "10%",
    people: ["Boris"],
  }),
};

describe("a price without money of a result", () => {
  test("is found by its id, else by what it is called", async () => {
    const by = async (proxy: string): Promise<unknown> => {
      const files = { "Help.md": note({ type: "result", date: "2024-03-01", proxy, units: 3 }) };
      return (await reportOf(files, { settings: settings(80) })).results[0]?.gross;
    };
    expect(await Promise.all(["mentoring", "Mentoring", " MENTORING ", "mentor"].map(by))).toEqual([
      24_000,
      24_000,
      24_000,
      null,
    ]);
  });
});

describe("switchingRows", () => {
  test("a row for each price that values something, by its name", async () => {
    const { switchingValues } = await reportOf(files, { settings: settings(80) });
    expect(switchingValues).toEqual([
      {
        proxy: "course",
        label: "",
        unit: "",
        currency: "USD",
        base: 50,
        softBase: 8_100,
        // 540 of cost − 100 of cash − 240 of mentoring = 200 over 2 courses × 0.9 kept × 0.9 EUR a dollar.
        price: { status: "ok", value: (50 * 20_000) / 8_100 },
      },
      {
        proxy: "mentoring",
        label: "Mentoring",
        unit: "hour",
        currency: "EUR",
        base: 80,
        softBase: 24_000,
        price: { status: "ok", value: (80 * (54_000 - 10_000 - 8_100)) / 24_000 },
      },
    ]);
  });

  test("at that price SROI is exactly 1", async () => {
    const [, before] = (await reportOf(files, { settings: settings(80) })).switchingValues;
    const at = await reportOf(files, { settings: settings(before?.price.value ?? NaN) });
    expect(at.totals.sroi?.value).toBeCloseTo(1, 4);
    expect(toMajor(at.totals.softBase?.value ?? NaN, "EUR")).toBeCloseTo(440, 1);
  });

  test("where it pays at no price at all the price is negative", async () => {
    const rich = { ...files, "Deal.md": note({ type: "result", date: "2024-02-01", amount: 2000, people: ["Anna"] }) };
    const { switchingValues } = await reportOf(rich, { settings: settings(80) });
    expect(switchingValues.map(({ price }) => (price.value ?? NaN) < 0)).toEqual([true, true]);
  });

  test("without an hourly rate there is no price, and the reason", async () => {
    const { switchingValues } = await reportOf(files, { settings: { ...settings(80), hourlyRates: [] } });
    expect(switchingValues.map(({ price }) => price.status)).toEqual(["no_hourly_rate", "no_hourly_rate"]);
  });

  test("a price of 0 values nothing and has none", async () => {
    const { switchingValues } = await reportOf(files, { settings: settings(0) });
    expect(switchingValues.find(({ proxy }) => proxy === "mentoring")?.price.status).toBe("not_applicable");
  });

  test("no row for a price that nothing uses, nor for a result nobody priced", async () => {
    const unknown = note({ type: "result", date: "2024-03-01", proxy: "sauna", units: 3, people: ["Anna"] });
    expect((await reportOf({ "Help.md": unknown }, { settings: settings(80) })).switchingValues).toEqual([]);
  });
});
