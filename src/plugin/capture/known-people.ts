import type { KnownPerson } from "../../model/logged-line";
import { PeopleIndex } from "../../notes/line/people-index";
import type { ReportSource } from "../../report/report-source";

/** Everybody notes name, with and without a note of their own, as of one state of the vault. */
export interface KnownPeople {
  readonly people: readonly KnownPerson[];
  readonly index: PeopleIndex;
}

/** Gathers the people of a vault, once per state of it: those met last come first. */
export function knownPeople(source: ReportSource): () => KnownPeople {
  let known: KnownPeople | null = null;
  let revision = -1;
  return () => {
    if (known !== null && revision === source.revision) return known;
    revision = source.revision;
    const report = source.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
    const people = [...report.contacts]
      .sort((a, b) => (b.lastContact ?? -Infinity) - (a.lastContact ?? -Infinity))
      .map(({ path, name }): KnownPerson => {
        const aliases = path === null ? [] : (source.record(path)?.contact?.aliases ?? []);
        return { name, path, names: [name, ...aliases] };
      });
    known = { people, index: new PeopleIndex(people) };
    return known;
  };
}
