import fc from "../../support/fast-check";
import type { Steps } from "../../../src/notes/survey/steps";
import { allAtOnce } from "./all-at-once";
import { Survey } from "../../../src/notes/survey/survey";
import { note } from "../../support/report-of";
import { shown, sureIds, surveyOf } from "./support";
import { mixed, russian, technical, ultimateMeetings } from "./vaults";

describe("Survey", () => {
  test("never throws on what a note holds", () => {
    const anyName = fc.oneof(
      fc.string(),
      fc.constantFrom("people", "who", "fileClass", "start", "end", "__proto__", "tags"),
    );
    const anyNote = fc.record({ front: fc.dictionary(anyName, fc.anything()), folder: fc.string(), name: fc.string() });
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 8 }), (notes) => {
        const survey = new Survey({ saved: {}, dailyNoteFormat: null, templatesFolders: [] });
        for (const { front, folder, name } of notes) {
          survey.look({ path: `People/${folder}/${name}.md`, cache: { frontmatter: front }, record: null });
        }
        for (const path of allAtOnce(survey.textsWanted())) survey.takeText(path, "cost:: [[[");
        const finished = allAtOnce(survey.finish());
        const all = new Set(finished.answer.suggestions.map(({ id }) => id));
        expect(allAtOnce(finished.preview(all)).found.contacts).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("finds meetings by their folder, lines by their tag and lengths by their name", () => {
    expect(shown(surveyOf(ultimateMeetings))).toEqual([
      "interaction: folder Meetings +3",
      "interaction: tag mtg +2",
      "duration_min is duration +2",
    ]);
  });

  test("finds people, calls and lunches in a Russian vault, and what their properties are called", () => {
    expect(shown(surveyOf(russian))).toEqual([
      "contact: folder Люди +3",
      "interaction: folder Обеды +2",
      "interaction: folder Созвоны +2",
      "организация is circle +2",
      "собеседник is people +2",
      "сколько_времени is duration +2",
      "цена is cost +2",
    ]);
  });

  test("finds tags below others, types under another name, spans, and inline fields, and ticks no sign twice", () => {
    expect(shown(surveyOf(mixed))).toEqual([
      "contact: tag friends +4",
      "contact: folder Rolodex +4 ?",
      "interaction: tag hangouts/1-1 +3",
      "result: folder Wins +2",
      "fileClass is type +5",
      "con is people +3",
      "meeting date is date +3",
      "start is start, end is end +2",
      "employer is circle +2",
      "last_talked is last_contact +1",
      "inline fields +3",
    ]);
  });

  test("says what the settings as they are already count, and by which sign", () => {
    const { answer } = surveyOf(ultimateMeetings, { recognise: { interaction: { folders: ["Meetings"] } } });
    expect(answer.found).toEqual({ contacts: 2, interactions: 3 });
    expect(answer.counted).toEqual([
      {
        type: "interaction",
        by: "folder",
        name: "Meetings",
        count: 3,
        samples: ["2024-02-01", "2024-02-08", "2024-02-15"].map((day) => `Meetings/${day} Planning.md`),
      },
      {
        type: "contact",
        by: "type",
        name: "People",
        count: 2,
        samples: ["References/Mara Quill.md", "References/Ivo Brandt.md"],
      },
    ]);
  });

  test("counts tags under the parent that is known, lines for themselves, and no result of a line as a note", () => {
    const files = {
      "Ann.md": note({ tags: ["person/family"] }),
      "Ben.md": note({ tags: ["person"] }),
      "2024-01-01.md": "- #call [[Ann]] [result:: business] [result_amount:: 5 EUR]\n- #meeting [[Ben]]\n",
    };
    expect(surveyOf(files).answer.counted.map(({ type, by, name, count }) => [type, by, name, count])).toEqual([
      ["contact", "tag", "person", 2],
      ["interaction", "line", "", 2],
    ]);
  });

  test("a technical vault yields nothing: no contact, no interaction, no suggestion", () => {
    const { answer } = surveyOf(technical());
    expect(answer).toEqual({ notes: 600, found: { contacts: 0, interactions: 0 }, counted: [], suggestions: [] });
  });

  test("samples are three notes the tick would add, from all over the list", () => {
    const names = ["Ann", "Ben", "Cas", "Dan", "Eve", "Fay", "Gus"];
    const files = Object.fromEntries(names.map((name) => [`Friends/${name}.md`, note({ phone: "" })]));
    const [friends] = surveyOf({ ...files, "Friends/Zoe.md": note({ tags: ["person"] }) }).answer.suggestions;
    expect(friends).toMatchObject({ adds: 7, samples: ["Friends/Ann.md", "Friends/Eve.md", "Friends/Gus.md"] });
  });

  test("templates, index notes, excluded and hidden folders and notes switched off suggest nothing", () => {
    const person = note({ phone: "1", birthday: "1990-01-01" });
    const files = {
      "Templates/Friends/Ann.md": person,
      "99 Templates/Friends/Ben.md": person,
      "Old/Friends/Cas.md": person,
      ".trash/Friends/Dan.md": person,
      "Friends/Eve.md": note({ phone: "1", tags: ["moc"] }),
      "Friends/Fay.md": note({ phone: "{{phone}}" }),
      "Friends/Gus.md": note({ phone: "1", roi: "off" }),
    };
    expect(shown(surveyOf(files, { excludedFolders: ["Old"] }))).toEqual([]);
  });

  test("a folder called for people is of people however their names are written", () => {
    const peopleIn = (...names: readonly string[]): readonly string[] =>
      shown(surveyOf(Object.fromEntries(names.map((name) => [`People/${name}.md`, "met in Berlin"]))));
    expect(peopleIn("@Jane Doe", "@Aigul")).toEqual(["contact: folder People +2"]);
    expect(peopleIn("Doe, Jane", "Ёлкин, Борис")).toEqual(["contact: folder People +2"]);
    expect(peopleIn("jane_doe", "pete_rowe")).toEqual(["contact: folder People +2"]);
    expect(peopleIn("@home, in the garden", "10 rules of talk, and more")).toEqual([]);
  });

  test("a name with a full stop inside is a file's, not a person's", () => {
    const files = Object.fromEntries(
      ["en", "de", "fr"].map((to) => [`${to}/Work/Work.README.md`, note({ tags: ["colleague"] }, "How we work.")]),
    );
    expect(shown(surveyOf(files))).toEqual([]);
    expect(shown(surveyOf({ "People/J.R. Moss.md": "", "People/Иванов И.И.md": "" }))).toEqual([
      "contact: folder People +2",
    ]);
  });

  test("a folder of players or employees is offered where its notes are called as people are", () => {
    const inFolder = (folder: string, names: readonly string[]): readonly string[] =>
      shown(surveyOf(Object.fromEntries(names.map((name) => [`${folder}/${name}.md`, "About them.\n"]))));
    expect(inFolder("Players", ["Vera", "Otto", "Ann van Lark"])).toEqual(["contact: folder Players +3 ?"]);
    expect(inFolder("Игроки", ["Вера", "Пётр Лугов"])).toEqual(["contact: folder Игроки +2 ?"]);
    expect(inFolder("HR/Сотрудники", ["Лугов Пётр", "Мшистая Вера"])).toEqual(["contact: folder HR/Сотрудники +2 ?"]);
    expect(inFolder("Players", ["video player", "audio player", "Which one"])).toEqual([]);
    expect(inFolder("Team", ["Values", "Onboarding", "Hiring"])).toEqual([]);
    expect(inFolder("Client libraries", ["Redis", "Kafka", "Postgres"])).toEqual([]);
  });

  test("what says that it is a firm is no person, though it lies among people", () => {
    const people = {
      "People/Ann Lark.md": note({ tags: ["people"] }),
      "People/Ben Moss.md": note({ tags: ["people"] }),
    };
    expect(shown(surveyOf({ ...people, "People/Lark Ventures.md": note({ tags: ["firm", "investing"] }) }))).toEqual(
      [],
    );
    expect(shown(surveyOf({ ...people, "People/Мох и Ко.md": note({ type: "компания" }) }))).toEqual([]);
    expect(shown(surveyOf({ ...people, "People/Cas Reed.md": note({ tags: ["investing"] }) }))).toEqual([
      "contact: folder People +1",
    ]);
  });

  test("people below a topic may be anybody: offered, and ticked where their notes say more", () => {
    const tagged = (tag: string, front: Readonly<Record<string, unknown>> = {}): readonly string[] =>
      shown(
        surveyOf({ "Notes/Ann Lark.md": note({ tags: [tag], ...front }), "Notes/Ben Moss.md": note({ tags: [tag] }) }),
      );
    expect(tagged("geometry/people")).toEqual(["contact: tag geometry/people +2 ?"]);
    expect(tagged("история/люди")).toEqual(["contact: tag история/люди +2 ?"]);
    expect(tagged("work/people", { phone: "1" })).toEqual(["contact: tag work/people +2"]);
    expect(tagged("note/person")).toEqual(["contact: tag note/person +2"]);
  });

  test("a folder without a telling name is people where lists of people name its notes", () => {
    const names = ["Ann Lark", "Ben Moss", "Cas Reed"];
    const files = {
      ...Object.fromEntries(names.map((name) => [`Zettel/${name}.md`, "Somebody.\n"])),
      "Zettel/Slate roofs.md": "No person.\n",
      "Treffen.md": note({ tags: ["meeting"], date: "2024-01-01", attendees: names.map((name) => `[[${name}]]`) }),
    };
    expect(shown(surveyOf(files))).toEqual(["contact: folder Zettel +4"]);
  });

  test("a folder without a telling name is meetings where its notes say who attended and when", () => {
    const files = Object.fromEntries(
      [1, 2, 3].map((at) => [`Log/2024-01-0${at}.md`, note({ participants: ["[[Ann]]"] })]),
    );
    expect(shown(surveyOf(files))).toEqual(["interaction: folder Log +3"]);
  });

  test("daily notes, books with people in them and companies with a phone are none of ours", () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].flatMap((at) => [
        [`Daily/2024-01-0${at}.md`, note({ created: `2024-01-0${at}` }, "Saw [[Ann]].\n")],
        [`Books/Book ${at}.md`, note({ people: ["[[Hero]]"], author: "[[Ann]]", date: "1999-01-01" })],
        [`Companies/Firm ${at}.md`, note({ phone: "1", email: "", address: "" })],
      ]),
    );
    expect(shown(surveyOf(files))).toEqual([]);
  });

  test("a folder of people that holds a folder of meetings is left to what it holds", () => {
    const files = {
      "CRM/People/Ann.md": note({ phone: "" }),
      "CRM/People/Ben.md": note({ phone: "" }),
      "CRM/Meetings/2024-01-01 Ann.md": note({ people: ["[[Ann]]"] }),
    };
    expect(shown(surveyOf(files))).toEqual(["contact: folder CRM/People +2", "interaction: folder CRM/Meetings +1"]);
  });

  test("dated notes of the type session are offered, and ticked where they list who was there, be it nobody", () => {
    const sessions = (front: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        [1, 2, 3].map((at) => [`Log ${at}/Session.md`, note({ type: "session", date: `2024-01-0${at}`, ...front })]),
      );
    expect(shown(surveyOf(sessions({})))).toEqual(["interaction: type session +3 ?"]);
    expect(shown(surveyOf(sessions({ attendance: [] })))).toEqual(["interaction: type session +3"]);
    expect(shown(surveyOf(sessions({ attendance: ["Ann"] })))).toEqual([
      "interaction: type session +3",
      "attendance is people +3",
    ]);
  });

  test("dated notes under a tag or in a folder of sessions are offered too, also where they name nobody known", () => {
    const sessions = (folder: string, front: Readonly<Record<string, unknown>>) =>
      Object.fromEntries([1, 2, 3].map((at) => [`${folder}/2024-01-0${at}.md`, note(front, "With [[Mirr]].")]));
    expect(shown(surveyOf(sessions("Journal", { tags: ["session"] })))).toEqual(["interaction: tag session +3 ?"]);
    expect(shown(surveyOf(sessions("Campaign/Sessions", {})))).toEqual(["interaction: folder Campaign/Sessions +3 ?"]);
  });

  test("sessions that begin with a link to their day are dated", () => {
    const sessions = [1, 2, 3].map(
      (at) => [`Sessions/Session ${at}.md`, `[[2024-01-0${at}]]\n\nWe set out.\n`] as const,
    );
    expect(shown(surveyOf(Object.fromEntries(sessions)))).toEqual(["interaction: folder Sessions +3 ?"]);
  });

  test("a day under a name that set-up would call a date dates a note too", () => {
    const played = { tags: ["Session"], players: ["[[Nova]]", "[[Rust]]"], realdate: "2025-05-18", number: 1 };
    const sessions = [1, 2, 3, 4].map((number) => [`Notes/Session ${number}.md`, note({ ...played, number })] as const);
    expect(shown(surveyOf(Object.fromEntries(sessions)))).toEqual([
      "interaction: tag Session +4",
      "realdate is date +4",
    ]);
    const undated = sessions.map(([path]) => [path, note({ ...played, realdate: "last week" })] as const);
    expect(shown(surveyOf(Object.fromEntries(undated)))).toEqual([]);
  });

  test("a folder of dated notes with people and a length is offered, whatever it is called", () => {
    const recordings = (front: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        [1, 2, 3].map((at) => [`Inbox/Recorder/${at}.md`, note({ date: `2024-01-0${at}`, people: ["Ann"], ...front })]),
      );
    const beside = { "Inbox/Idea.md": "A thought.\n", "Inbox/Roof.md": "Slate or tin?\n" };
    const offered = (front: Readonly<Record<string, unknown>>) => shown(surveyOf({ ...beside, ...recordings(front) }));
    expect(offered({ duration: "34 min" })).toEqual(["interaction: folder Inbox/Recorder +3 ?"]);
    expect(offered({})).toEqual([]);
  });

  test("clipped articles are no people, though their writers have a title and a twitter account", () => {
    const clipped = (front: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        ["Extensible records", "Opaque types", "Phantom types"].map((name) => [
          `Reading/elm/${name}.md`,
          note({ title: name, twitter: "https://twitter.com/someone", ...front }),
        ]),
      );
    expect(shown(surveyOf(clipped({})))).toEqual(["contact: folder Reading +3 ?"]);
    expect(shown(surveyOf(clipped({ excerpt: "In part one", byline: "Some One" })))).toEqual([]);
  });

  test("pages for phones are no people: `mobile: true` is no number", () => {
    const pages = Object.fromEntries(
      ["Accepted formats", "Configuration folder", "Symbolic links"].map((name) => [
        `Help/Files and folders/${name}.md`,
        note({ mobile: true, publish: true }),
      ]),
    );
    expect(shown(surveyOf(pages))).toEqual([]);
  });

  test("a weakly named folder with a few notes that are no people is left to the folders of people in it", () => {
    const files = {
      ...Object.fromEntries([1, 2, 3].map((at) => [`Work/Team/Colleagues/Person ${at}.md`, note({ phone: "" })])),
      ...Object.fromEntries([1, 2, 3].map((at) => [`Work/Team/Design team/Member ${at}.md`, note({ phone: "" })])),
      ...Object.fromEntries(["Rules", "Security", "Hiring"].map((name) => [`Work/Team/${name}.md`, "About work.\n"])),
    };
    expect(shown(surveyOf(files))).toEqual([
      "contact: folder Work/Team/Colleagues +3",
      "contact: folder Work/Team/Design team +3",
    ]);
  });

  test("a folder whose meetings bear a tag already is offered, not ticked: the rest may be something else", () => {
    const files = {
      ...Object.fromEntries([1, 2, 3].map((at) => [`Meetings/2024-01-0${at}.md`, note({ tags: ["meeting"] })])),
      ...Object.fromEntries([1, 2, 3].map((at) => [`Meetings/Transcripts/2024-01-0${at}.md`, "Good morning.\n"])),
    };
    expect(shown(surveyOf(files))).toEqual(["interaction: folder Meetings +3 ?"]);
  });

  test("a word with other meanings needs notes that bear it out", () => {
    const call = (at: number, front: Readonly<Record<string, unknown>>) =>
      [`Calls/${at}.md`, note({ date: `2024-01-0${at}`, ...front })] as const;
    const with3 = (front: Readonly<Record<string, unknown>>) =>
      Object.fromEntries([1, 2, 3].map((at) => call(at, front)));
    expect(shown(surveyOf(with3({ reading_time: 5 })))).toEqual([]);
    expect(shown(surveyOf(with3({ with: "[[Ann]]" })))).toEqual(["interaction: folder Calls +3"]);
  });

  test("talks and interviews that somebody published are offered, not ticked", () => {
    const talks = (front: Readonly<Record<string, unknown>>) =>
      shown(
        surveyOf({
          "People/Ann Lark.md": note({ type: "person" }),
          ...Object.fromEntries(
            [1, 2].map((at) => [
              `Heard/${at}.md`,
              note({ tags: ["source/talk"], date: `2024-01-0${at}`, ...front }, "Of [[Ann Lark]]."),
            ]),
          ),
        }),
      );
    expect(talks({})).toEqual(["interaction: tag source/talk +2"]);
    expect(talks({ author: "Ann Lark", url: "https://example.org/talk" })).toEqual([
      "interaction: tag source/talk +2 ?",
    ]);
  });

  test("a date of creation may be the day of a meeting: offered, not ticked", () => {
    const survey = surveyOf({ "A.md": note({ tags: ["meeting"], people: ["Ann"], created: "2024-01-01" }) });
    expect(shown(survey)).toEqual(["created is date +1 ?"]);
    expect(sureIds(survey).size).toBe(0);
  });

  test("a name whose values can mostly not be read is not ticked", () => {
    const meeting = (cost: string) => note({ tags: ["meeting"], date: "2024-01-01", people: ["Ann"], paid: cost });
    const files = { "A.md": meeting("5 EUR"), "B.md": meeting("by Ann"), "C.md": meeting("yes"), "D.md": meeting("") };
    expect(shown(surveyOf(files))).toEqual(["paid is cost +1 ?"]);
  });

  test("hands the thread back at least once for every hundred notes of every pass over them", () => {
    const survey = new Survey({ saved: {}, dailyNoteFormat: null, templatesFolders: [] });
    const count = 3000;
    for (let at = 0; at < count; at += 1) {
      const frontmatter = { attendees: [`[[Ann ${at}]]`], date: "2024-01-01" };
      survey.look({ path: `Meetings/${at}.md`, cache: { frontmatter }, record: null });
    }
    const pauses = (steps: Steps<unknown>): number => {
      let paused = 0;
      while (steps.next().done !== true) paused += 1;
      return paused;
    };
    // Sorting by signs, guesses, contacts, names … each look at all notes at least once.
    expect(pauses(survey.textsWanted())).toBeGreaterThan((5 * count) / 100);
    expect(pauses(survey.finish())).toBeGreaterThan((3 * count) / 100);
  });

  test("what is set already is not suggested again", () => {
    const saved = {
      recognise: { contact: { folders: ["Люди"] }, interaction: { folders: ["Обеды", "Созвоны"] } },
      fields: { circle: ["организация"], people: ["собеседник"], duration: ["сколько_времени"], cost: ["цена"] },
    };
    expect(shown(surveyOf(russian, saved))).toEqual([]);
  });

  test("the order of the notes does not matter", () => {
    const backwards = Object.fromEntries(Object.entries(mixed).reverse());
    expect([...shown(surveyOf(backwards))].sort()).toEqual([...shown(surveyOf(mixed))].sort());
  });
});
