import fc from "../../support/fast-check";
import { parse } from "yaml";
import { interactionProperties } from "../../../src/edits/entries/to-interaction-note";
import { toJournalLine } from "../../../src/edits/entries/to-journal-line";
import { writtenNames } from "../../../src/edits/entries/written-names";
import { setProperties } from "../../../src/edits/set-properties";
import type { DraftPerson, DraftResult, InteractionDraft } from "../../../src/model/interaction-draft";
import { interactionKinds, type Interaction } from "../../../src/model/interaction";
import type { NoteRecord } from "../../../src/model/note-record";
import type { Result } from "../../../src/model/result";
import { read } from "../../notes/support/read";

const noteDay = 20_000;
const link = ({ name }: DraftPerson): string => `[[${name}]]`;
const person = fc
  .constantFrom("Anna", "Пётр Ким", "Вера Петровна", "O'Neil", "Jean-Luc")
  .map((name): DraftPerson => ({ name, path: null, choices: [] }));
const people = fc.uniqueArray(person, { maxLength: 3, selector: ({ name }) => name });
const money = fc.record({
  minor: fc.integer({ min: 1, max: 50_000_000 }),
  currency: fc.constantFrom("EUR", "RUB", "JPY", "KWD"),
});
/** What people type: words, signs and brackets, but no links or tags of their own. */
const text = fc
  .array(fc.constantFrom("кофе", "about", "the", "grant:", "(2", "part)", "a]", "[b", "x::y", "-", "5%", "— да"), {
    maxLength: 6,
  })
  .map((words) => words.join(" "));
const percent = fc.option(fc.integer({ min: 0, max: 100 }).map((share) => share / 100));
const result: fc.Arbitrary<DraftResult> = fc.record({
  benefit: fc.constantFrom("career", "business", "education", "information", "support"),
  label: fc.constant(""),
  amount: fc.option(money),
  per: fc.constant(null),
  saved: fc.option(fc.integer({ min: 1, max: 900 }).map((minutes) => ({ kind: "time", minutes }) as const)),
  anyway: percent,
  networkShare: percent,
});
const draft: fc.Arbitrary<InteractionDraft> = fc.record({
  day: fc.integer({ min: noteDay - 3, max: noteDay }),
  kind: fc.option(fc.constantFrom(...interactionKinds)),
  people,
  minutes: fc.option(fc.integer({ min: 0, max: 700 })),
  costs: fc.array(fc.record({ part: fc.constantFrom(null, "ticket", "билет"), money }), { maxLength: 3 }),
  gave: text.filter((said) => !/^[-—\s]*$/.test(said)).chain((said) => fc.constantFrom("", said)),
  introduces: people,
  introducedBy: people,
  event: fc.option(fc.constant("Конференция 2024")),
  result: fc.option(result),
  text,
});
const language = fc.constantFrom("en", "ru");

/** What of an interaction and its result a draft says, in one shape. */
function shown(interaction: Interaction | undefined, results: readonly Result[]): unknown {
  const names = (texts: readonly { readonly target: string }[]): readonly string[] =>
    texts.map(({ target }) => target).sort();
  const [first] = results;
  return {
    day: interaction?.day,
    kind: interaction?.kind,
    people: names(interaction?.people ?? []),
    minutes: interaction?.timeBasis === "recorded" ? interaction.minutes : null,
    costs: (interaction?.costs ?? []).map(({ money }) => `${String(money.minor)} ${money.currency}`).sort(),
    introduces: names(interaction?.introduces ?? []),
    introducedBy: names(interaction?.introducedBy ?? []),
    event: interaction?.event?.target ?? null,
    result:
      first === undefined
        ? null
        : {
            benefit: first.benefit,
            amount: first.amount,
            saved: first.saved,
            anyway: first.anyway,
            networkShare: first.networkShare,
          },
  };
}

function meant(draft: InteractionDraft): unknown {
  const names = (people: readonly DraftPerson[]): readonly string[] => people.map(({ name }) => name).sort();
  const { day, kind, minutes, costs, event, result } = draft;
  return {
    day,
    kind: kind ?? "other",
    people: names(draft.people),
    minutes,
    costs: costs.map(({ money }) => `${String(money.minor)} ${money.currency}`).sort(),
    introduces: names(draft.introduces),
    introducedBy: names(draft.introducedBy),
    event,
    result:
      result === null
        ? null
        : {
            benefit: result.benefit,
            amount: result.amount,
            saved: result.saved,
            anyway: result.anyway,
            networkShare: result.networkShare,
          },
  };
}

/** What was read of the one entry of a note; an interaction that says nothing at all is none. */
function onlyOne({ interactions, results, problems }: NoteRecord): unknown {
  expect(problems).toEqual([]);
  expect(interactions.length).toBe(1);
  return shown(interactions[0], results);
}

describe("an entry that was written", () => {
  test("is read back from its journal line as it was meant", () => {
    fc.assert(
      fc.property(draft, language, (entry, language) => {
        const line = toJournalLine(entry, { names: writtenNames[language], link, noteDay });
        expect(onlyOne(read("2024-10-04.md", `Morning.\n\n${line}\n`))).toEqual(meant(entry));
      }),
      { numRuns: 300 },
    );
  });

  test("is read back from a note of its own as it was meant", () => {
    fc.assert(
      fc.property(draft, language, (entry, language) => {
        const properties = interactionProperties(entry, { names: writtenNames[language], link });
        const note = setProperties(properties, parse)(`${entry.text}\n`);
        if ("refused" in note) throw new Error(note.refused);
        expect(onlyOne(read("Встречи/Запись.md", note.text))).toEqual(meant(entry));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a journal line", () => {
  test("says what it says in the words of its language", () => {
    const entry: InteractionDraft = {
      day: noteDay,
      kind: "meeting",
      people: [{ name: "Анна", path: "Люди/Анна.md", choices: [] }],
      minutes: 45,
      costs: [{ part: null, money: { minor: 50_000, currency: "RUB" } }],
      gave: "",
      introduces: [{ name: "Клара", path: "Люди/Клара.md", choices: [] }],
      introducedBy: [{ name: "Анна", path: "Люди/Анна.md", choices: [] }],
      event: null,
      result: null,
      text: "кофе",
    };
    expect(toJournalLine(entry, { names: writtenNames.ru, link, noteDay })).toBe(
      "- #встреча [[Анна]], кофе [длительность:: 45 мин] [затраты:: 500 RUB] [познакомил_с:: [[Клара]]] [представил:: [[Анна]]]",
    );
  });
});
