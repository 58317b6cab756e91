import { readFileSync } from "node:fs";
import * as host from "./obsidian";

const declared = readFileSync("node_modules/obsidian/obsidian.d.ts", "utf8");

/** The names an exported class declares, its own only. */
function membersOf(name: string): string[] {
  const body = new RegExp(`^export (?:abstract )?class ${name}[^{]*\\{([\\s\\S]*?)^\\}`, "m").exec(declared)?.[1] ?? "";
  const lines = body.replace(/\/\*[\s\S]*?\*\//g, "").split("\n");
  const names = lines.map((line) => /^ {4}(?:get |abstract |protected |readonly )*(\w+)[?(<:]/.exec(line)?.[1]);
  return [...new Set(names.filter((one) => one !== undefined && one !== "constructor"))] as string[];
}

describe("the obsidian module", () => {
  test("has every value obsidian.d.ts exports, provided or refusing", () => {
    const names = [...declared.matchAll(/^export (?:abstract )?(?:class|function|const|let|enum) (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !(String(name) in host))).toEqual([]);
  });

  test("what is not provided throws when made, called or read, and may be named", () => {
    const { TextFileView, requestUrl } = host as any;
    expect(() => new TextFileView()).toThrow("host: TextFileView is not provided");
    expect(() => requestUrl("https://example.org")).toThrow("host: requestUrl is not provided");
    expect(() => host.DateValue.parseFromString("x")).toThrow("host: DateValue.parseFromString is not provided");
    expect({} instanceof TextFileView).toBe(false);
  });

  // What a plugin does with these parts is wide: a member that is missing without a word would pass unnoticed.
  test.each([
    "Component",
    "Events",
    "ItemView",
    "View",
    "Modal",
    "SuggestModal",
    "Notice",
    "MenuItem",
    "Editor",
    "HoverPopover",
    "MarkdownEditView",
    "Setting",
    "SettingGroup",
    "SettingTab",
    "ButtonComponent",
    "ToggleComponent",
    "DropdownComponent",
    "SliderComponent",
    "ExtraButtonComponent",
    "AbstractTextComponent",
    "Scope",
    "Plugin",
  ])("%s has every method obsidian.d.ts declares", (name) => {
    const type = (host as any)[name] as { prototype: object };
    const methods = membersOf(name).filter((member) =>
      new RegExp(`^ {4}(?:abstract |protected )*${member}(?:<[^(]*>)?\\(`, "m").test(declared),
    );
    const abstract = ["getViewType", "getDisplayText", "getSuggestions", "renderSuggestion", "onChooseSuggestion"];
    const optional = ["onExternalSettingsChange"];
    const expected = methods.filter((member) => ![...abstract, ...optional].includes(member));
    expect(expected.filter((member) => !(member in type.prototype))).toEqual([]);
  });

  test("version checks compare numbers, not text", () => {
    expect(host.requireApiVersion("1.9.10")).toBe(true);
    expect(host.requireApiVersion("1.13.4")).toBe(true);
    expect(host.requireApiVersion("1.13.5")).toBe(false);
    expect(host.requireApiVersion("2.0.0")).toBe(false);
  });
});
