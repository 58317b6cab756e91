import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Day } from "../../src/model/day";
import { ok } from "../../src/model/measure";
import { KeptAnswers } from "../../src/report/kept-answers";
import type { Report } from "../../src/report/report";
import { wholeVault } from "../../src/report/report-source";
import { finished } from "../../src/report/steps";
import { openVault, type OpenVault } from "../support/open-vault";

const wholeTime = { from: null, to: null };

const files = {
  "Anna.md": "---\ntags: [contact]\n---\n",
  "Boris.md": "---\ntags: [contact]\n---\n",
  "Lunch.md": "---\ntags: [meeting]\npeople: ['[[Anna]]']\ncost: 10 EUR\ndate: 2024-05-01\n---\n",
  "Job.md": "---\ntags: [result]\namount: 100 EUR\ninteractions: ['[[Lunch]]']\ndate: 2024-06-01\n---\n",
  "Dinner.md": "---\ntags: [meeting]\npeople: ['[[Boris]]']\ncost: 20 EUR\ndate: 2024-05-02\n---\n",
};

const of = ({ report }: OpenVault, path: string): Report =>
  report.report({ scope: { kind: "note", path }, period: wholeTime, model: null });

/** The same for a period of which there are many. */
const until = ({ report }: OpenVault, to: Day): Report =>
  report.report({ scope: { kind: "note", path: "Anna.md" }, period: { from: null, to }, model: null });

/** Lets go of everything that nobody holds. */
async function collected(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  // What was made or looked up in this turn is held until it ends.
  await new Promise((resume) => void setImmediate(resume));
  collect();
}

async function edit({ host }: OpenVault, path: string, text: string): Promise<void> {
  const file = host.vault.getFileByPath(path);
  if (file === null) await host.vault.create(path, text);
  else await host.vault.modify(file, text);
  await host.settled();
}

describe("LiveReport", () => {
  test("answers with the same report as long as no edit concerns it", async () => {
    const vault = await openVault({ files });
    const [anna, lunch] = [of(vault, "Anna.md"), of(vault, "Lunch.md")];
    await edit(vault, "Dinner.md", files["Dinner.md"].replace("20", "30"));
    await edit(vault, "New.md", "---\ntags: [meeting]\npeople: [Stranger]\n---\n");
    expect([of(vault, "Anna.md") === anna, of(vault, "Lunch.md") === lunch]).toEqual([true, true]);
  });

  test("answers with the same reports of however many questions, as long as somebody holds them", async () => {
    const vault = await openVault({ files });
    const shown = (): readonly Report[] => Array.from({ length: 600 }, (_, day) => until(vault, day));
    const before = shown();
    await edit(vault, "Dinner.md", files["Dinner.md"].replace("20", "30"));
    expect(shown().every((report, at) => report === before[at])).toBe(true);
  });

  test("holds no more than the latest where nobody else does", async () => {
    const vault = await openVault({ files });
    const made = Array.from({ length: 600 }, (_, day) => new WeakRef(until(vault, day)));
    await collected();
    const left = made.filter((report) => report.deref() !== undefined);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThanOrEqual(500);
    expect(until(vault, 599)).toBe(left.at(-1)?.deref());
  });

  test("of reports of a hundred thousand rows it holds the latest alone", async () => {
    const answers = new KeptAnswers<{ readonly report: Report }>();
    const { report } = await openVault({ files });
    const [row] = report.report(wholeVault).interactions;
    const keep = (key: number, rows: number): WeakRef<Report> => {
      const made = { ...report.report(wholeVault), interactions: Array.from({ length: rows }, () => row as never) };
      answers.keep(String(key), { report: made });
      return new WeakRef(made);
    };
    const made = [1, 2, 3, 4, 5].map((key) => keep(key, 100_000));
    const small = [6, 7].map((key) => keep(key, 10));
    await collected();
    expect(made.map((one) => one.deref() !== undefined)).toEqual([false, false, false, true, true]);
    expect(small.map((one) => one.deref() !== undefined)).toEqual([true, true]);
    expect([answers.get("3"), answers.get("5")?.report]).toEqual([undefined, made[4]?.deref()]);
  });

  test("makes it anew when a note behind it changes, and one two steps away", async () => {
    const vault = await openVault({ files });
    const before = of(vault, "Anna.md");
    await edit(vault, "Job.md", files["Job.md"].replace("100", "200"));
    const after = of(vault, "Anna.md");
    expect([before, after].map(({ contacts }) => contacts[0]?.credit)).toEqual([10_000, 20_000]);
    await edit(vault, "Dinner.md", files["Dinner.md"].replace("Boris", "Anna"));
    expect(of(vault, "Anna.md").interactions).toHaveLength(2);
  });

  test("makes every report anew when a name may mean somebody else", async () => {
    const vault = await openVault({ files });
    await edit(vault, "Tea.md", "---\ntags: [meeting]\npeople: [Anna]\n---\n");
    const before = of(vault, "Anna.md").interactions.length;
    await edit(vault, "Boris.md", "---\ntags: [contact]\naliases: [Anna]\n---\n");
    expect(of(vault, "Anna.md").interactions).toHaveLength(before - 1);
  });

  test("made anew and yet the same, it stays the same object", async () => {
    const vault = await openVault({ files });
    const ask = (): Report => vault.report.report({ scope: { kind: "vault" }, period: wholeTime, model: null });
    const [all, anna] = [ask(), of(vault, "Anna.md")];
    const { revision } = vault.report;
    await edit(vault, "Boris.md", "---\ntags: [contact]\nemail: boris@example.org\n---\n");
    expect(vault.report.revision).toBeGreaterThan(revision);
    expect([ask() === all, of(vault, "Anna.md") === anna]).toEqual([true, true]);
  });

  test("the report of the vault is made anew at every change", async () => {
    const vault = await openVault({ files });
    const ask = (): Report => vault.report.report({ scope: { kind: "vault" }, period: wholeTime, model: null });
    const before = ask();
    expect(ask()).toBe(before);
    await edit(vault, "Dinner.md", files["Dinner.md"].replace("20", "30"));
    expect(ask()).not.toBe(before);
  });

  describe("in steps", () => {
    const stepsOver = async () => {
      const vault = await openVault({ files });
      return { vault, steps: vault.report.steps(wholeVault) };
    };

    test("comes to the report that is made at once", async () => {
      const { steps } = await stepsOver();
      const other = await openVault({ files });
      let count = 0;
      let made: Report | null = null;
      for (let step = steps.next(); made === null; step = steps.next()) {
        count += 1;
        if (step.done === true) made = step.value;
      }
      expect(count).toBeGreaterThan(3);
      expect(made).toEqual(other.report.report(wholeVault));
    });

    test("is that of the vault as it is at the last step, and answers others between two steps", async () => {
      const { vault, steps } = await stepsOver();
      steps.next();
      steps.next();
      expect(of(vault, "Anna.md").contacts.map(({ name }) => name)).toEqual(["Anna"]);
      await edit(vault, "Dinner.md", files["Dinner.md"].replace("20", "30"));
      expect(finished(steps).totals.cashCost).toEqual(ok(4000));
      // What was asked in between still rests on its own notes alone.
      const anna = of(vault, "Anna.md");
      await edit(vault, "Dinner.md", files["Dinner.md"].replace("20", "50"));
      expect(of(vault, "Anna.md")).toBe(anna);
      expect(vault.report.report(wholeVault).totals.cashCost).toEqual(ok(6000));
    });
  });

  test("tells nobody of changes while it is held, and then of all at once", async () => {
    const vault = await openVault({ files });
    const { report } = vault;
    let told = 0;
    report.subscribe(() => (told += 1));
    const before = report.revision;
    const releases = [report.hold(), report.hold()];
    await edit(vault, "Dinner.md", files["Dinner.md"].replace("20", "30"));
    report.setContext({ settings: report.settings, asOf: report.asOf + 1 });
    releases[0]?.();
    expect([told, report.revision]).toEqual([0, before]);
    releases[1]?.();
    expect(told).toBe(1);
    expect(report.revision).toBeGreaterThan(before);
    expect(report.report(wholeVault).totals.cashCost).toEqual(ok(4000));
  });
});
