import { nameHint } from "../../../src/notes/survey/name-hint";

describe("nameHint", () => {
  test.each(["People", "03 People", "My friends", "Рабочие контакты", "Знакомые", "work contacts"])(
    "%s are people",
    (name) => {
      expect(nameHint(name)).toMatchObject({ type: "contact", strong: true, things: false });
    },
  );

  test.each([
    "Meetings",
    "Meeting notes",
    "1-1s",
    "Weekly team meetings",
    "Client meetings",
    "Созвоны",
    "Встречи с клиентами",
  ])("%s are meetings", (name) => {
    expect(nameHint(name)).toMatchObject({ type: "interaction" });
  });

  test.each(["Clients", "CRM", "Team topologies", "Contact forms", "Calls", "Meeting rooms", "Interviews", "Обеды"])(
    "%s may be something else",
    (name) => {
      expect(nameHint(name)).toMatchObject({ strong: false });
    },
  );

  test("people beside companies are not only people", () => {
    expect(nameHint("People and companies")).toMatchObject({ type: "contact", things: true });
  });

  test.each(["networking", "Daily", "Projects", "Сети", "reading", "peopleware", "recall", ""])(
    "%s says nothing",
    (name) => {
      expect(nameHint(name)).toBeNull();
    },
  );
});
