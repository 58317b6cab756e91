import { fromIsoDay } from "../../../src/model/day";
import { front, read } from "../support/read";

describe("an opportunity note", () => {
  const opportunity = (yaml: string): unknown =>
    read("2026-01-05.md", front(`type: opportunity\n${yaml}`)).opportunities[0];

  test("has a stage, a probability, an expected day and a status", () => {
    expect(
      opportunity(
        'stage: offer\nprobability: 20%\nexpected_on: 2026-06-01\nstatus: won\namount: 500\npeople: "[[Boris]]"',
      ),
    ).toMatchObject({
      stage: "offer",
      probability: 0.2,
      expectedOn: fromIsoDay("2026-06-01"),
      status: "won",
      amount: { minor: 50000 },
      people: [{ target: "Boris" }],
      day: fromIsoDay("2026-01-05"),
    });
    expect(opportunity("Этап: переговоры\nвероятность: 0,4\nожидается: 01.06.2026\nстатус: проиграна")).toMatchObject({
      stage: "переговоры",
      probability: 0.4,
      expectedOn: fromIsoDay("2026-06-01"),
      status: "lost",
    });
  });

  test.each([
    ["1", 1],
    ["0", 0],
    ["0.5", 0.5],
    ["50", 0.5],
    ["100%", 1],
    ["1%", 0.01],
  ])("a probability of %s is %d", (written, probability) => {
    expect(opportunity(`probability: ${written}`)).toMatchObject({ probability });
  });

  test("is open unless it says otherwise; an unknown status is a problem", () => {
    expect(opportunity("amount: 5")).toMatchObject({ status: "open", probability: null, stage: null });
    const { opportunities, problems } = read("2026-01-05.md", front("type: lead\nstatus: paused\namount: 5"));
    expect(opportunities).toMatchObject([{ status: "open" }]);
    expect(problems).toMatchObject([{ field: "status", cause: "not_a_word", accepts: "standing" }]);
  });
});

describe("a result note", () => {
  test("without a date is a problem unless its stream says when it began", () => {
    expect(read("A.md", front("type: result\namount: 5")).problems).toMatchObject([{ cause: "no_date" }]);
    const stream = read("A.md", front("type: result\namount: 5\nper: month\nfrom: 2026-01-05"));
    expect(stream).toMatchObject({
      problems: [],
      results: [{ day: null, stream: { from: fromIsoDay("2026-01-05") } }],
    });
  });

  test("its body names nobody", () => {
    expect(read("2026-01-05.md", front("type: result", "Thanks to [[Anna]]."))).toMatchObject({
      results: [{ people: [], onInteraction: false }],
      linksTo: ["Anna"],
      mentions: null,
    });
  });
});

describe("a check-in note", () => {
  test("answers five scales in either language, each on its own", () => {
    const { checkIns, problems } = read(
      "2026-01-05.md",
      front('type: check-in\nCareer: 7\nустойчивость: "6,5"\nreputation: 0\nрост: 11\nподдержка:'),
    );
    expect(checkIns).toEqual([
      {
        path: "2026-01-05.md",
        day: fromIsoDay("2026-01-05"),
        scores: { career: 7, resilience: 6.5, reputation: 0, growth: null, supported: null },
      },
    ]);
    expect(problems).toMatchObject([{ field: "рост", cause: "out_of_range" }]);
  });
});
