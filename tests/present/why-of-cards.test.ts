import { plainFact } from "../../src/present/facts";
import { noteCard } from "../../src/present/note-card";
import { metricsCard } from "../../src/present/metrics-card";
import { metricKeys } from "../../src/present/metric-names";
import { presenting } from "../../src/present/presenting";
import { contact, note } from "../support/report-of";
import { day, openVault } from "../support/open-vault";

const files = {
  "Anna.md": contact(),
  "Topic.md": "Just a note.",
  "Lunch.md": note({
    type: "meeting",
    date: "2024-01-10",
    people: ["[[Anna]]"],
    duration: "2h",
    cost: 40,
    gave: "a book",
  }),
  "Fair.md": note({ type: "event", date: "2024-02-10", people: ["[[Anna]]"], duration: "3h", cost: 90 }, "[[Topic]]"),
  "Deal.md": note({ type: "result", date: "2024-06-01", amount: 1000, interactions: ["[[Lunch]]", "[[Fair]]"] }),
  "Offer.md": note({ type: "opportunity", date: "2024-08-01", amount: 500, probability: "20%", people: ["[[Anna]]"] }),
};

describe("every number of a card", () => {
  test.each(Object.keys(files))("of %s shows its formula and the notes behind it", async (path) => {
    const { report } = await openVault({ files }, { settings: { hourlyRates: [{ amount: 20, currency: "EUR" }] } });
    const period = { from: null, to: day("2024-12-31") };
    const answer = report.report({ scope: { kind: "note", path }, period, model: null });
    const view = presenting(answer, "en");
    const card = noteCard(path, report.record(path), view);
    expect(card?.figures.length).toBeGreaterThan(1);
    const figures = [...(card?.figures ?? []), ...metricsCard(metricKeys, plainFact("Anna"), view).figures];
    for (const { key, value, why } of figures) {
      const { formula, parts, folds } = why?.() ?? { formula: "", parts: [], folds: [] };
      expect([key, formula === ""]).toEqual([key, false]);
      const isWritten = key === "probability";
      if (value !== null && value !== "0") expect([key, parts.length > 0]).toEqual([key, true]);
      if (value !== null && !isWritten && !/^€?0/.test(value)) expect([key, folds.length > 0]).toEqual([key, true]);
    }
  });
});
