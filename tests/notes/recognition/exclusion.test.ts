import { defaultSettings } from "../../../src/notes/settings/default-settings";
import { front, read, type Surroundings } from "../support/read";

const meeting = front("type: meeting\ndate: 2026-01-05\npeople: Anna");

function excluded(path: string, markdown = meeting, surroundings: Surroundings = {}): unknown {
  return read(path, markdown, surroundings).excluded;
}

describe("exclusion", () => {
  test.each([
    "Templates/A.md",
    "templates/A.md",
    "Template/A.md",
    "99 Templates/A.md",
    "_templates/A.md",
    "Work/(00) Templates/A.md",
    "Шаблоны/A.md",
    "01. Шаблон/A.md",
    "🗂 Templates/sub/A.md",
    "z_Templates/A.md",
    "zz Templates/A.md",
    "Meta/Z-Шаблоны/A.md",
  ])("a note in a templates folder is left out: %s", (path) => {
    expect(excluded(path)).toBe("template");
  });

  test.each(["Template ideas/A.md", "My Templates/A.md", "Jazz Templates/A.md", "Templates.md", "Notes/Templates.md"])(
    "a folder or note only called so is not: %s",
    (path) => expect(excluded(path)).toBeNull(),
  );

  test("the configured templates folder is left out", () => {
    expect(excluded("Meta/Forms/A.md", meeting, { templatesFolders: ["Meta/Forms"] })).toBe("template");
    expect(excluded("Meta/Forms 2/A.md", meeting, { templatesFolders: ["/Meta/Forms/"] })).toBeNull();
  });

  test("folders the user excludes are left out", () => {
    expect(excluded("Archive/2019/A.md", meeting, { settings: { excludedFolders: ["Archive"] } })).toBe(
      "excluded_folder",
    );
  });

  test.each([
    'date: "{{date}}"',
    "date: {{date}}",
    "date: <% tp.date.now() %>",
    'people: ["[[{{name}}]]"]',
    "title: <%* tR %>",
    "date: YYYY-MM-DD",
    'дата: "ДД.ММ.ГГГГ ЧЧ:мм"',
  ])("unfilled placeholders leave a note out: %s", (line) =>
    expect(excluded("A.md", front(`type: meeting\n${line}`))).toBe("placeholders"),
  );

  test("a placeholder in the body is the writer's own business", () => {
    expect(excluded("A.md", `${meeting}Write {{name}} here.`)).toBeNull();
  });

  test.each([
    "tags: [meetings, moc]",
    "tags: [meetings]\ntype: Index",
    'tags: [meetings]\ncategories: ["[[Hub]]"]',
    "tags: [встреча, карта]",
  ])("an index note is left out: %s", (yaml) =>
    expect(excluded("Meetings MOC.md", front(yaml, "[[Anna]]"))).toBe("index_note"),
  );

  test("the note that bears the name of a folder of the settings lists what lies in it", () => {
    const { recognise: none } = defaultSettings;
    const recognise = { ...none, contact: { ...none.contact, folders: ["People", "Work/Team"] } };
    const inFolder = (path: string): unknown => excluded(path, "[[Anna]]\n", { settings: { recognise } });
    expect([inFolder("People/People.md"), inFolder("Work/Team/Team.md")]).toEqual(["index_note", "index_note"]);
    // A person may have a folder of their own.
    expect([inFolder("People/Anna/Anna.md"), inFolder("People/Team.md")]).toEqual([null, null]);
  });

  test("in a folder of the settings, so does the note whose name says it is an index", () => {
    const { recognise: none } = defaultSettings;
    const recognise = { ...none, contact: { ...none.contact, folders: ["People", "Люди"] } };
    const inFolder = (path: string, text = "[[Anna]]\n"): unknown => excluded(path, text, { settings: { recognise } });
    const lists = [
      "README",
      "Index",
      "_index",
      "00 Index",
      "People MOC",
      "People Dashboard",
      "peoples",
      "KEEP",
      "Friends/Index",
    ];
    expect(lists.filter((name) => inFolder(`People/${name}.md`) !== "index_note")).toEqual([]);
    expect([inFolder("Люди/Карта.md"), inFolder("Люди/Оглавление.md")]).toEqual(["index_note", "index_note"]);
    expect([inFolder("People/Moc Chauncey.md"), inFolder("Люди/Карта Мира.md")]).toEqual([null, null]);
    // Who says of themselves what they are is not asked for a name.
    expect(inFolder("People/Index.md", front("type: person"))).toBeNull();
    expect(excluded("Notes/Index.md", "[[Anna]]\n", { settings: { recognise } })).toBeNull();
  });

  test("roi: off leaves a note out by hand, also where YAML makes false of it", () => {
    expect(excluded("A.md", front("type: person\nroi: off"))).toBe("switched_off");
    expect(excluded("A.md", front("type: person\nroi: false"))).toBe("switched_off");
    expect(excluded("A.md", front("type: person\nroi: personal"))).toBeNull();
  });

  test("roi: off is written for us, whatever the note is otherwise", () => {
    expect(excluded("2026-01-05.md", front("roi: off", "[[Anna]]\n"))).toBe("switched_off");
    expect(excluded("Idea.md", front("roi: off"))).toBe("switched_off");
    expect(excluded("Idea.md", front("tags: course\nroi: off"))).toBe("switched_off");
    expect(excluded("Idea.md", front("roi: personal"))).toBeNull();
    expect(excluded("Templates/Idea.md", front("roi: full"))).toBeNull();
  });

  test.each(["status: cancelled", "status: Canceled", "статус: отменена", "Статус: Отменён"])(
    "what was cancelled is left out: %s",
    (line) => expect(excluded("A.md", front(`type: meeting\n${line}`))).toBe("cancelled"),
  );

  test("an excluded note says nothing else, not even problems", () => {
    const record = read("Templates/A.md", front("type: meeting\ncost: lots"));
    expect(record).toMatchObject({ interactions: [], problems: [], mentions: null, excluded: "template" });
  });

  test("only notes that would count are counted as excluded", () => {
    expect(excluded("Templates/A.md", front("title: A"))).toBeNull();
    expect(excluded("Templates/A.md", front("tags: [course]"))).toBeNull();
    expect(excluded("Templates/2026-01-05.md", "[[Anna]]")).toBeNull();
    expect(read("Templates/2026-01-05.md", "[[Anna]]").mentions).toBeNull();
  });

  test("what Obsidian hides is never seen", () => {
    expect(read(".trash/A.md", meeting)).toMatchObject({ interactions: [], excluded: null });
  });
});
