import { propertyLine } from "../../src/views/property-line";

describe("propertyLine", () => {
  test("is the line of a property as spelled, in quotes or not", () => {
    const text = '---\ntags:\n  - meeting\n"С кем": Anna\ncost : 5\n---\ncost: 6\n';
    expect([propertyLine(text, "tags"), propertyLine(text, "С кем"), propertyLine(text, "cost")]).toEqual([1, 3, 4]);
  });

  test("is null for what only the body has, and for a note without properties", () => {
    expect(propertyLine("---\ntags: []\n---\ncost: 5\n", "cost")).toBeNull();
    expect(propertyLine("cost: 5\n", "cost")).toBeNull();
  });
});
