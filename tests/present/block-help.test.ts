import { languages } from "../../src/locales/language";
import { fromIsoDay } from "../../src/model/day";
import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { blockHelp } from "../../src/present/block-help";

const asOf = fromIsoDay("2026-05-15") ?? 0;

describe("blockHelp", () => {
  test.each(languages)("every word offered in %s is understood when it is written", (language) => {
    for (const { word: option, names, values, after, option: key } of blockHelp(language)) {
      for (const name of names)
        expect(readBlockOptions({ [name]: "?" }, "", asOf).mistakes[0]?.kind).not.toBe("unknown_option");
      for (const { word, goesOn } of values) {
        const written = goesOn ? `${word} ${word === "benefit" || word === "выгода" ? "career" : "Alumni"}` : word;
        expect([written, readBlockOptions({ [option]: written }, "", asOf).mistakes]).toEqual([written, []]);
        for (const { word: next } of after)
          expect([next, readBlockOptions({ [option]: `${word} ${next}` }, "", asOf).mistakes]).toEqual([next, []]);
      }
      expect([key, values.length > 0 || key === "limit" || key === "title"]).toEqual([key, true]);
    }
  });

  test.each(languages)("every word in %s has a line of help", (language) => {
    for (const { help, values, after } of blockHelp(language))
      expect([help, ...[...values, ...after].map((value) => value.help)].filter((text) => text === "")).toEqual([]);
  });
});
