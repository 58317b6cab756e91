import fc from "../../support/fast-check";
import type { NoteRecord } from "../../../src/model/note-record";
import type { Found } from "../../../src/model/survey";
import type { PlainMap } from "../../../src/notes/values/plain-map";
import { allAtOnce } from "./all-at-once";
import { addTicks } from "../../../src/notes/survey/add-ticks";
import type { FinishedSurvey } from "../../../src/notes/survey/survey";
import { openVault } from "../../support/open-vault";
import { note, reportOf } from "../../support/report-of";
import { sureIds, surveyOf, type Files } from "./support";
import { mixed, russian, ultimateMeetings } from "./vaults";

/** What the product itself makes of a vault under some settings: everything read through the host. */
async function recordsOf(files: Files, saved: PlainMap): Promise<readonly NoteRecord[]> {
  const { store } = await openVault({ files }, { settings: saved });
  return [...store.records()];
}

function certain(records: readonly NoteRecord[]): Found {
  const interactions = records.flatMap((record) => record.interactions);
  return {
    contacts: records.filter(({ contact }) => contact !== null).length,
    interactions: interactions.filter(({ empty, onlyWithPeople }) => !empty && !onlyWithPeople).length,
  };
}

/** What the report counts, mentions apart. */
async function foundBy(files: Files, settings: PlainMap): Promise<Found> {
  const { coverage } = await reportOf(files, { settings });
  const { contacts, interactions, planned, mentions } = coverage;
  return { contacts, interactions: interactions + planned - mentions };
}

function ticked(survey: FinishedSurvey, ids: ReadonlySet<string>, saved: PlainMap = {}): PlainMap {
  return { ...saved, ...addTicks(saved, survey.proposals(ids)) };
}

const vaults = { ultimateMeetings, russian, mixed };

describe.each(Object.entries(vaults))("a tick in the vault %s", (_name, files) => {
  test("of a tag, type or folder adds exactly what it said", async () => {
    const survey = surveyOf(files);
    const counts = (records: readonly NoteRecord[]) => ({
      contact: certain(records).contacts,
      interaction: certain(records).interactions,
      result: records.flatMap(({ results }) => results).length,
      opportunity: records.flatMap(({ opportunities }) => opportunities).length,
      checkIn: records.flatMap(({ checkIns }) => checkIns).length,
    });
    const before = counts(await recordsOf(files, {}));
    for (const { id, proposal, adds } of survey.answer.suggestions) {
      if (proposal.kind !== "sign") continue;
      const after = counts(await recordsOf(files, ticked(survey, new Set([id]))));
      expect([id, after[proposal.type] - before[proposal.type]]).toEqual([id, adds]);
    }
  });

  test("of a property name adds a value to as many notes as it said", async () => {
    const survey = surveyOf(files);
    const signs = [...survey.answer.suggestions].filter(({ sure, proposal }) => sure && proposal.kind === "sign");
    const types = survey.answer.suggestions.filter(
      ({ sure, proposal }) => sure && proposal.kind === "names" && proposal.names[0]?.field === "type",
    );
    const base = new Set([...signs, ...types].map(({ id }) => id));
    for (const { id, proposal, adds } of survey.answer.suggestions) {
      if (proposal.kind !== "names") continue;
      const without = await recordsOf(files, ticked(survey, new Set([...base].filter((one) => one !== id))));
      const changed = await recordsOf(files, ticked(survey, new Set([...base, id])));
      const differing = changed.filter(
        (record) => JSON.stringify(record) !== JSON.stringify(without.find(({ path }) => path === record.path)),
      );
      expect([id, differing.length]).toEqual([id, adds]);
    }
  });

  test("leads to the contacts and interactions that were announced", async () => {
    const survey = surveyOf(files);
    const ids = sureIds(survey);
    expect(await foundBy(files, ticked(survey, ids))).toEqual(allAtOnce(survey.preview(ids)).found);
  });

  test("leaves a second survey with nothing more to tick", async () => {
    const survey = surveyOf(files);
    const all = new Set(survey.answer.suggestions.map(({ id }) => id));
    expect(surveyOf(files, ticked(survey, all)).answer.suggestions).toEqual([]);
  });
});

test("a tick says of what kind the interactions are, where folders and types are called so", async () => {
  const met = (date: string): string => note({ people: ["[[Ann Lark]]"], date });
  const files = {
    "People/Ann Lark.md": note({ phone: "1" }),
    "People/Ben Moss.md": note({ phone: "2" }),
    "Log/Встречи/1.md": met("2024-01-01"),
    "Log/Встречи/2.md": met("2024-01-02"),
    "Log/Встречи/Созвоны/3.md": met("2024-01-03"),
    "Inbox/4.md": note({ type: "standup", people: ["[[Ann Lark]]"], date: "2024-01-04" }),
    "Inbox/5.md": note({ type: "standup", people: ["[[Ben Moss]]"], date: "2024-01-05" }),
  };
  const survey = surveyOf(files);
  const settings = ticked(survey, sureIds(survey));
  expect(settings["kinds"]).toEqual({ meeting: ["Встречи", "standup"], call: ["Созвоны"] });
  const { interactions } = await reportOf(files, { settings });
  expect(interactions.map(({ kind }) => kind)).toEqual(["meeting", "meeting", "call", "meeting", "meeting"]);
});

test("the preview counts what only links to people make an interaction, as the report will", async () => {
  const files = {
    "People/Ann Lark.md": note({ phone: "1", aliases: ["Annie"] }),
    "People/Ben Moss.md": note({ phone: "2" }),
    "Events/Storm.md": note({ tags: ["event"] }, "[[Ann Lark]] and [[Ben Moss]] were caught.\n"),
    "Events/Feast.md": note({ tags: ["event"] }, "[[Annie]] cooked.\n"),
    "Events/Rain.md": note({ tags: ["event"] }, "All of [[The valley]].\n"),
    "Team meeting.md": note({ tags: ["meeting"] }, "[[People/Ben Moss|Ben]]\n"),
    "2024-03-01.md": "- #event with [[Ann Lark]]\n- #event at [[The valley]]\n",
    "2024-03-02.md": "Met [[Ann Lark]].\n",
  };
  const survey = surveyOf(files);
  expect(survey.answer.found).toEqual(await foundBy(files, {}));
  const ids = sureIds(survey);
  expect(allAtOnce(survey.preview(ids)).found).toEqual(await foundBy(files, ticked(survey, ids)));
  expect(allAtOnce(survey.preview(ids)).found).toEqual({ contacts: 2, interactions: 5 });
});

/** Fields in the text, under names that set-up may propose. */
const inline = ["- #mtg [[Ann Lark]] [paid:: 5]\n", "- #call (meeting date:: 2024-03-04)\n", "**duration min**:: 20\n"];

/** A note somewhere in a vault of mixed habits. */
const anyNote = fc.record({
  folder: fc.constantFrom("People", "People/Old", "Friends", "Meetings", "Meetings/Team", "Notes", "CRM", "CRM/Calls"),
  name: fc.constantFrom("Ann Lark", "Ben Moss", "2024-01-05", "2024-02-05 Ann", "Idea", "Встреча", "Roof"),
  front: fc.record(
    {
      tags: fc.subarray(["friends", "work/meetings", "person", "meeting", "event", "moc", "mtg", "topic"]),
      type: fc.constantFrom("Colleague", "1on1", "meeting", "person", "book"),
      fileClass: fc.constantFrom("Person", "Meeting", "Book", "Colleague", "map"),
      date: fc.constantFrom("2024-03-03", "", "soon"),
      "meeting date": fc.constantFrom("2024-03-04", ""),
      attendees: fc.constantFrom([], ["[[Ann Lark]]"], ["Ben Moss", "[[Idea]]"]),
      who: fc.constantFrom("[[Ann Lark]]", "Ben", ""),
      phone: fc.constantFrom("", "1"),
      duration_min: fc.constantFrom(20, "long", ""),
      start: fc.constantFrom("10:00", "2024-01-01"),
      end: fc.constantFrom("11:00", ""),
      paid: fc.constantFrom(5, "by Ann"),
      roi: fc.constantFrom("off", "full"),
    },
    { requiredKeys: [] },
  ),
  body: fc.constantFrom(
    "",
    "- #mtg [[Ann Lark]]\n",
    "- #call [[Ben Moss]]\n- #mtg\n",
    "cost:: 4 EUR\n[[Ann Lark]]\n",
    ...inline,
  ),
});

/** Settings that may have been saved before. */
const anySaved = fc.constantFrom(
  {},
  { inlineFields: true },
  { recognise: { interaction: { folders: ["CRM/Calls"] } } },
);

describe("any ticks in any vault", () => {
  test("find what the preview says", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyNote, { minLength: 4, maxLength: 25 }),
        anySaved,
        fc.infiniteStream(fc.boolean()),
        async (notes, saved, coin) => {
          const files = Object.fromEntries(
            notes.map(({ folder, name, front, body }, at) => [`${folder}/${name} ${at % 3}.md`, note(front, body)]),
          );
          const survey = surveyOf(files, saved);
          const ids = new Set(survey.answer.suggestions.map(({ id }) => id).filter(() => coin.next().value === true));
          expect(allAtOnce(survey.preview(ids)).found).toEqual(await foundBy(files, ticked(survey, ids, saved)));
        },
      ),
      { numRuns: 80 },
    );
  }, 30_000);
});
