import fc from "../support/fast-check";
import { cashFigures } from "../../src/report/cash-figures";
import { KeptParts } from "../../src/report/kept-parts";
import { wholeVault } from "../../src/report/report-source";
import { openVault } from "../support/open-vault";

const meeting = (person: string, date: string): string =>
  `---\ntags: [meeting]\npeople: ['[[${person}]]']\ndate: ${date}\n---\n`;

const files = {
  "Anna.md": "---\ntags: [contact]\n---\n",
  "Boris.md": "---\ntags: [contact]\n---\n",
  "Lunch.md": meeting("Anna", "2024-05-01"),
  "Dinner.md": meeting("Anna", "2024-05-09"),
  "Fair.md": meeting("Boris", "2024-05-02"),
};

describe("KeptParts", () => {
  test("keeps the row of a person whom an edit does not concern, and makes anew one whose days alone are others", async () => {
    const { host, report } = await openVault({ files });
    const rows = () => report.report(wholeVault).contacts;
    const before = rows();
    const file = host.vault.getFileByPath("Dinner.md");
    if (file === null) throw new Error("There is no dinner.");
    await host.vault.modify(file, meeting("Anna", "2024-05-11"));
    await host.settled();
    const after = rows();
    expect(after.map(({ name }) => name)).toEqual(["Anna", "Boris"]);
    expect(after.map((row, at) => row === before[at])).toEqual([false, true]);
    expect(after.map(({ lastContact }, at) => (lastContact ?? 0) - (before[at]?.lastContact ?? 0))).toEqual([2, 0]);
  });

  test("tells the figures of the flows it is given, however like those before they are", () => {
    const kept = new KeptParts();
    const year = [
      { day: 0, minor: -1000 },
      { day: 365, minor: 1100 },
    ];
    const better = [year[0], { day: 365, minor: 1200 }].flatMap((flow) => flow ?? []);
    const longer = [...better, { day: 730, minor: 50 }];
    for (const spent of [year, year, better, longer, year, []])
      for (const received of [[], longer, year]) {
        const flows = { spent, received };
        expect(kept.cashFigures(flows, 0.03)).toEqual(cashFigures(flows, 0.03));
      }
    const flows = { spent: year, received: [] };
    expect(kept.cashFigures(flows, 0.03)).toBe(kept.cashFigures({ spent: [...year], received: [] }, 0.03));
  });

  test("the order in which flows are booked changes no figure, to the last digit", () => {
    const flow = fc.record({ day: fc.nat({ max: 1500 }), minor: fc.integer({ min: -1_000_000, max: 1_000_000 }) });
    const flows = fc.array(flow, { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(flows, flows, (spent, received) => {
        const turned = { spent: [...spent].reverse(), received: [...received].reverse() };
        expect(cashFigures(turned, 0.03)).toEqual(cashFigures({ spent, received }, 0.03));
      }),
    );
  });

  test("calls somebody as the notes still do, and puts people in order again", async () => {
    const by = (person: string): string => `---\ntags: [meeting]\npeople: ${person}\n---\n`;
    const { host, report } = await openVault({
      files: { "Lunch.md": by("Zed"), "Tea.md": by("zed"), "Fair.md": by("boris") },
    });
    const names = () => {
      const { contacts, interactions } = report.report(wholeVault);
      const [tea] = interactions.filter(({ path }) => path === "Tea.md").flatMap(({ people }) => people);
      return [...contacts.map(({ name }) => name), tea?.name];
    };
    expect(names()).toEqual(["Zed", "boris", "Zed"]);
    const file = host.vault.getFileByPath("Lunch.md");
    if (file === null) throw new Error("There is no lunch.");
    await host.vault.modify(file, by("Anna"));
    await host.settled();
    expect(names()).toEqual(["Anna", "boris", "zed", "zed"]);
  });
});
