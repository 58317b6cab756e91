import { toReportCsv } from "../../src/present/to-report-csv";
import { buildContactRow, buildNamed, buildReport, day } from "../support/build-report";

const fieldsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

describe("toReportCsv", () => {
  test("begins with the byte order mark and ends every line as RFC 4180 does", () => {
    const csv = toReportCsv(buildReport({ contacts: [buildContactRow()] }));
    expect(csv.startsWith("\ufeffpath,name,interactions,")).toBe(true);
    expect(csv.endsWith("EUR\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("a line per contact, money in major units, days as ISO text, nothing for no value", () => {
    const contacts = [buildContactRow({ creditBand: [0, 225_050], lastContact: day("2024-03-20") })];
    const [titles = [], fields = []] = fieldsOf(toReportCsv(buildReport({ contacts })));
    const read = (title: string): string | undefined => fields[titles.indexOf(title)];
    expect(fields).toHaveLength(titles.length);
    expect([read("creditHigh"), read("lastContact"), read("firstContact"), read("given")]).toEqual([
      "2250.5",
      "2024-03-20",
      "",
      "0",
    ]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", " =1+1", "\u00a0-1", "\u200b@A1", "＝1+1", "＋1", "－1", "＠A1"])(
    "the name %j is no formula in a spreadsheet",
    (name) => {
      const contacts = [buildContactRow({ ...buildNamed(name) })];
      expect(toReportCsv(buildReport({ contacts }))).toContain(`,'${name},`);
    },
  );

  test("a negative number stays a number", () => {
    const contacts = [buildContactRow({ credit: -100 })];
    expect(toReportCsv(buildReport({ contacts }))).toContain(",-1,");
  });

  test("commas, quotes and line ends inside a name are quoted", () => {
    const contacts = [buildContactRow({ ...buildNamed('Kim, "Anna"\nB') })];
    expect(toReportCsv(buildReport({ contacts }))).toContain(',"Kim, ""Anna""\nB",');
    const carriage = [buildContactRow(buildNamed("Kim\rAnna"))];
    expect(toReportCsv(buildReport({ contacts: carriage }))).toContain(',"Kim\rAnna",');
  });
});
