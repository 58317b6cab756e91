import type { Contact } from "../../src/model/contact";
import type { Report, ContactRow } from "../../src/report/report";
import type { ReportQuery } from "../../src/report/report-source";
import { openVault, type OpenVault } from "../support/open-vault";

/** A vault in which one lunch with Anna, whom Boris introduced, led to a contract of 1000 EUR. Hours cost 20 EUR. */
const files: Readonly<Record<string, string>> = {
  "People/Anna.md": "---\ntags: [contact]\nintroduced_by: '[[Boris]]'\n---\n",
  "People/Boris.md": "---\ntags: [contact]\naliases: [Bob]\n---\n",
  "Meetings/Lunch.md":
    "---\ntags: [meeting]\ndate: 2024-01-10\npeople: ['[[Anna]]']\nduration: 2h\ncost: 40 EUR\n---\nAt [[Café Central]].\n",
  "Results/Contract.md":
    "---\ntags: [result]\ndate: 2024-06-01\namount: 1000 EUR\ninteractions: ['[[Lunch]]']\nanyway: 0%\n---\n",
  "Café Central.md": "A quiet place.\n",
};

/** What the stories' settings say. */
export const storySettings = { baseCurrency: "EUR", hourlyRates: [{ amount: 20, currency: "EUR" }] };

/** An open vault as a story tells of it. */
export class Story {
  private constructor(readonly vault: OpenVault) {}

  /** Opens the stories' vault with other files beside or in place of its own. */
  static async open(more: Readonly<Record<string, string>> = {}): Promise<Story> {
    return new Story(await openVault({ files: { ...files, ...more } }, { settings: storySettings }));
  }

  /** The report of the whole vault, or of one note. */
  report(path?: string): Report {
    return this.vault.report.report(queryOf(path));
  }

  /** A person's row in the report of the vault. */
  contact(path: Contact["path"]): ContactRow | undefined {
    return this.report().contacts.find((row) => row.path === path);
  }

  /** Changes a note's text as an editor does. */
  async edit(path: string, change: (text: string) => string): Promise<void> {
    const { host } = this.vault;
    await host.vault.process(this.file(path), change);
    await host.settled();
  }

  async create(path: string, text: string): Promise<void> {
    await this.vault.host.vault.create(path, text);
    await this.vault.host.settled();
  }

  async remove(path: string): Promise<void> {
    await this.vault.host.vault.delete(this.file(path));
    await this.vault.host.settled();
  }

  /** Renames a file or folder; `links` says whether the links to it are rewritten, as Obsidian asks its user. */
  async rename(path: string, newPath: string, { links }: { links: boolean }): Promise<void> {
    const { host } = this.vault;
    const file = host.vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    if (links) await host.fileManager.renameFile(file, newPath);
    else await host.vault.rename(file, newPath);
    await host.settled();
  }

  private file(path: string) {
    const file = this.vault.host.vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    return file;
  }
}

/** The report of the whole vault over all time, or of one note. */
export function queryOf(path?: string): ReportQuery {
  const scope = path === undefined ? ({ kind: "vault" } as const) : ({ kind: "note", path } as const);
  return { scope, period: { from: null, to: null }, model: null };
}
