import { contactTable } from "../../src/present/contact-table";
import { presenting } from "../../src/present/presenting";
import {
  buildContactRow,
  buildLeaf,
  buildNamed,
  buildPerson,
  buildReport,
  buildResultRow,
} from "../support/build-report";
import { goldenReport } from "../support/golden-report";

describe("contactTable", () => {
  test("people stand by name, whatever they brought", () => {
    const contacts = ["Zoe", "Anna", "Éva"].map((name, index) =>
      buildContactRow({ ...buildPerson(name), interactions: 1, credit: (3 - index) * 100 }),
    );
    const { rows } = contactTable(presenting(buildReport({ contacts }), "en"));
    expect(rows.map(([name]) => name?.text)).toEqual(["Anna", "Éva", "Zoe"]);
  });

  test("a row tells last contact, rhythm, what went both ways, and credit with its range", () => {
    const [row] = contactTable(presenting(goldenReport(), "en")).rows;
    expect(row?.map(({ text }) => text)).toEqual(["Anna", "12 days ago", "30 days", "2 / 1", "€2,250", "€562.50"]);
    expect(row?.[1]?.hover).toBe("19 December 2024");
    expect(row?.[4]).toMatchObject({ hover: "model range €0–€2,250", band: { low: 0, high: 1, at: 1 } });
  });

  test("what is not known is a dash with its reason, not 0", () => {
    const contacts = [buildContactRow({ ...buildPerson("Boris"), interactions: 1 })];
    const [boris] = contactTable(presenting(buildReport({ contacts }), "en")).rows;
    expect(boris?.slice(2).map(({ text, hover, isUnknown }) => [text, hover, isUnknown])).toEqual(
      Array.from({ length: 4 }, () => ["–", "nothing recorded", true]),
    );
  });

  test("a cash result of 0 is told as 0, not as nothing recorded", () => {
    const anna = buildContactRow({ ...buildPerson("Anna"), interactions: 1 });
    const results = [buildResultRow({ gross: 0, net: 0, leaves: [buildLeaf({ person: anna, amount: 0 })] })];
    const [row] = contactTable(presenting(buildReport({ contacts: [anna], results }), "en")).rows;
    expect(row?.[4]).toMatchObject({ text: "€0", isUnknown: false });
    expect(row?.[5]).toMatchObject({ text: "–", isUnknown: true });
  });

  test("somebody without a note leads to the note they could have", () => {
    const contacts = [buildContactRow({ ...buildNamed("Ole"), interactions: 1 })];
    const [row] = contactTable(presenting(buildReport({ contacts }), "en")).rows;
    expect(row?.[0]?.link).toEqual({ target: "Ole", exists: false });
  });

  test("somebody kept out of money has no credit", () => {
    const contacts = [buildContactRow({ interactions: 1, personal: true, credit: 500, creditDirect: 500 })];
    const [row] = contactTable(presenting(buildReport({ contacts }), "en")).rows;
    expect(row?.[4]?.isUnknown).toBe(true);
  });

  test("a contact nothing was ever recorded of takes no room", () => {
    expect(contactTable(presenting(buildReport({ contacts: [buildContactRow()] }), "en")).rows).toEqual([]);
  });
});
