import { nameTokens } from "../../../src/notes/values/name-tokens";

describe("nameTokens", () => {
  test.each([
    ["03 - Team Meetings", ["03", "team", "meetings"]],
    ["TeamMeetings", ["team", "meetings"]],
    ["👥 Люди", ["люди"]],
    ["встречи/ЗвонкиДня", ["встречи", "звонки", "дня"]],
    ["Ёлки и\u0306", ["елки", "й"]],
    ["", []],
    ["—", []],
  ])("%s", (written, tokens) => {
    expect(nameTokens(written)).toEqual(tokens);
  });

  test.each(["1-1", "1:1", "1on1", "1-on-1s", "One on One", "OneOnOne", "oneonone", "1-1s", "1 на 1"])(
    "%s is one word",
    (written) => {
      expect(nameTokens(written)).toEqual(["1on1"]);
    },
  );

  test("the first of January is no one-on-one", () => {
    expect(nameTokens("2024-1-1")).toEqual(["2024", "1", "1"]);
    expect(nameTokens("1-1-2024")).toEqual(["1", "1", "2024"]);
  });

  test("a name longer than any is cut, not worked through", () => {
    expect(nameTokens("a".repeat(1_000_000))[0]).toHaveLength(200);
  });
});
