import { contactCard as cardOf } from "../../src/present/contact-card";
import type { Card } from "../../src/present/pieces";
import { presenting, type Presenting } from "../../src/present/presenting";
import { buildContactRow, buildReport } from "../support/build-report";
import { goldenReport } from "../support/golden-report";

const plain = (text: string | null | undefined): string => (text ?? "").replace(/[\u00a0\u202f]/g, " ");
const anna = "People/Anna.md";

function contactCard(path: string | null, view: Presenting): Card {
  const row = view.report.contacts.find((contact) => contact.path === path);
  if (row === undefined) throw new Error(`There is no row of ${String(path)}.`);
  return cardOf(row, view);
}

describe("contactCard", () => {
  test("tells what was invested, received and given, and no ROI of the person", () => {
    const card = contactCard(anna, presenting(goldenReport(), "en"));
    expect(card.figures.map(({ label, value }) => [label, plain(value)])).toEqual([
      ["Invested", "6 h 30 min + €225"],
      ["Received", "€2,812.50"],
      ["Given", "2 times"],
    ]);
    expect(JSON.stringify(card)).not.toContain("ROI");
  });

  test("tells when they were last seen, in what rhythm and circle", () => {
    const card = contactCard(anna, presenting(goldenReport({ scope: { kind: "note", path: anna } }), "ru"));
    expect(card.facts.map(({ text }) => text)).toEqual([
      "последний контакт 12 дней назад",
      "ритм 30 дней",
      "круг: alumni",
    ]);
    expect(card.facts[0]?.hover).toBe("19 декабря 2024");
    const [lastContact, rhythm] = card.facts.map(({ asked }) => asked?.why());
    expect(lastContact?.folds[0]?.rows.map(({ name }) => name.link?.target)).toEqual(["Daily/2024-12-19.md"]);
    expect(rhythm?.parts).toEqual([{ label: "Ритм", value: "30 дней" }]);
  });

  test("the credit has its parts and the range over models", () => {
    const received = contactCard(anna, presenting(goldenReport(), "en")).figures[1];
    expect(received?.lines.map(({ text }) => text)).toEqual([
      "directly €2,250 (by models €0–€2,250)",
      "as introducer €562.50",
    ]);
    expect(received?.lines[0]?.band).toMatchObject({ low: 0, high: 1, at: 1 });
  });

  test("a credit beside the range says why, and its dot stays on the range", () => {
    const report = goldenReport();
    const contacts = report.contacts.map((row) =>
      row.path === anna ? { ...row, creditBand: [300_000, 400_000] as const } : row,
    );
    const received = contactCard(anna, presenting({ ...report, contacts }, "en")).figures[1];
    expect(received?.lines[0]?.text).toBe("directly €2,250 (by models €3,000–€4,000 before introducers' parts)");
    expect(received?.lines[0]?.band).toMatchObject({ low: 0.75, high: 1, at: 0.75 });
  });

  test("what is not money stands apart, with the range of its price", () => {
    const card = contactCard(anna, presenting(goldenReport(), "en"));
    expect(card.asides).toMatchObject([{ label: "Not in money", text: "mentoring · estimate €84–€252" }]);
  });

  test("beside an interaction stand the others who were there", () => {
    const [fold] = contactCard(anna, presenting(goldenReport(), "en")).folds;
    expect(fold?.key).toBe("interactions");
    expect(fold?.rows.flatMap(({ facts }) => facts.map(({ text }) => text))).not.toContain("Anna");
  });

  test("where nothing was recorded there is a reason and no zero", () => {
    const card = contactCard(anna, presenting(buildReport({ contacts: [buildContactRow()] }), "en"));
    expect(card.figures.map(({ value, reason }) => [value, reason])).toEqual([
      [null, "nothing recorded"],
      [null, "no result yet"],
      [null, "nothing recorded"],
    ]);
    expect(card.facts.map(({ text }) => text)).toEqual(["no contact recorded yet"]);
  });

  test("somebody kept out of money has no figures and no results", () => {
    const report = goldenReport({ contacts: [buildContactRow({ personal: true, given: 1 })] });
    const card = contactCard(anna, presenting(report, "en"));
    expect(card.figures).toEqual([]);
    expect(card.folds.map(({ key }) => key)).toEqual(["interactions"]);
    expect(card.facts.map(({ text }) => text)).toContain("kept out of money");
  });

  test("the interactions, the results and where the credit comes from are folded away", () => {
    const card = contactCard(anna, presenting(goldenReport(), "en"));
    expect(card.folds.map(({ title, rows }) => [title, rows.length])).toEqual([
      ["3 interactions", 3],
      ["3 results", 3],
      ["Why this much?", 4],
    ]);
  });

  test("somebody without a note is told of by what other notes say, with the offer to make one", () => {
    const report = goldenReport();
    const contacts = report.contacts.map((row) => (row.path === anna ? { ...row, path: null } : row));
    const card = contactCard(null, presenting({ ...report, contacts }, "en"));
    const known = contactCard(anna, presenting(report, "en"));
    expect(card.title.link).toEqual({ target: "Anna", exists: false });
    expect([card.hint, card.newContact]).toEqual(["Anna has no note. This is what other notes say.", "Anna"]);
    expect([known.hint, known.newContact]).toEqual([null, undefined]);
    expect(card.figures.map(({ value }) => value)).toEqual(known.figures.map(({ value }) => value));
    expect(card.folds.map(({ title }) => title)).toEqual(known.folds.map(({ title }) => title));
  });
});
