import { copiedTable } from "../../src/present/copied-table";
import { dataTable } from "../../src/present/data-table";
import { cell, unknownCell } from "../../src/present/facts";
import { formats } from "../../src/present/formats";

const table = dataTable<string>(
  {
    key: "t",
    caption: "T",
    empty: "",
    rows: ["Anna", "=HYPERLINK(1)", 'Bo|r"is'],
    columns: [
      { key: "name", title: "Name", numeric: false, cell: (name) => cell(name), order: (name) => name },
      { key: "none", title: "None", numeric: true, cell: () => unknownCell("nothing"), order: () => null },
    ],
  },
  formats("en", { currency: "EUR", asOf: 0 }),
);

describe("copiedTable", () => {
  test("rows come in the order shown, and nothing is a formula to a spreadsheet", () => {
    expect(copiedTable(table, { rows: [1, 2, 0], keys: ["name", "none"] }, "csv")).toBe(
      'Name,None\r\n\'=HYPERLINK(1),\r\n"Bo|r""is",\r\nAnna,\r\n',
    );
  });

  test("as Markdown a bar in a name does not end its cell", () => {
    expect(copiedTable(table, { rows: [2], keys: ["name"] }, "markdown")).toBe('| Name |\n| --- |\n| Bo\\|r"is |');
  });
});
