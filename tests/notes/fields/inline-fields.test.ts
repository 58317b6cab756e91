import { inlineFields } from "../../../src/notes/fields/inline-fields";

function fields(text: string): readonly (readonly [string, string])[] {
  return inlineFields(text).map(({ name, value }) => [name, value]);
}

describe("inlineFields", () => {
  test.each([
    [
      "[a:: 1] (b:: 2)",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    ["[people:: [[Anna]], [[Boris]]]", [["people", "[[Anna]], [[Boris]]"]]],
    ["[site:: [text](https://example.com)]", [["site", "[text](https://example.com)"]]],
    ["[note:: a (b) c]", [["note", "a (b) c"]]],
    ["[**cost**:: 5]", [["cost", "5"]]],
    ["[с кем:: Анна]", [["с кем", "Анна"]]],
    ["[time:: 10:00::11:00]", [["time", "10:00::11:00"]]],
    ["[a:: [b:: 2]]", [["a", "[b:: 2]"]]],
    ["([a:: 1])", [["a", "1"]]],
    ["[a:: ]", [["a", ""]]],
    ["[x] (y [a:: 1]", [["a", "1"]]],
    ["[a:: (1]", [["a", "(1"]]],
  ] as const)("%s holds %j", (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  test.each(["", "a:: 1", "[a: 1]", "[:: 1]", "[a:: 1", "a::1]", "[[Anna]]", "[link](a::b"])(
    "%j holds none",
    (text) => {
      expect(fields(text)).toEqual([]);
    },
  );

  test("a field's place is where its brackets stand", () => {
    expect(inlineFields("go (a:: 1)!")).toEqual([{ name: "a", value: "1", start: 3, end: 10 }]);
  });
});
