import type { Proposal } from "../../model/survey";
import { fieldKey } from "../fields/field-key";
import { isPlainMap, type PlainMap } from "../values/plain-map";

/** The keys of the settings that set-up writes; nothing else changes. */
export type TickedKeys = Readonly<Partial<Record<"recognise" | "kinds" | "fields" | "inlineFields", unknown>>>;

const listOf = { tag: "tags", type: "types", folder: "folders" } as const;

/** What to write for some proposals: saved settings with the proposals added, and everything else in them as it was. */
export function addTicks(saved: PlainMap, proposals: readonly Proposal[]): TickedKeys {
  let recognise = mapAt(saved, "recognise");
  let kinds = mapAt(saved, "kinds");
  let fields = mapAt(saved, "fields");
  for (const proposal of proposals) {
    if (proposal.kind === "sign") {
      const words = mapAt(recognise, proposal.type);
      const list = listOf[proposal.by];
      recognise = { ...recognise, [proposal.type]: { ...words, [list]: added(words[list], proposal.name) } };
      for (const { kind, word } of proposal.kinds) kinds = { ...kinds, [kind]: added(kinds[kind], word) };
    } else if (proposal.kind === "names") {
      for (const { field, name } of proposal.names) {
        // Two keys that mean one field would not add up.
        const key = Object.keys(fields).find((written) => fieldKey(written) === field) ?? field;
        fields = { ...fields, [key]: added(fields[key], name) };
      }
    }
  }
  const namesKinds = proposals.some((proposal) => proposal.kind === "sign" && proposal.kinds.length > 0);
  const has = (kind: Proposal["kind"]): boolean => proposals.some((proposal) => proposal.kind === kind);
  return {
    ...(has("sign") ? { recognise } : {}),
    ...(namesKinds ? { kinds } : {}),
    ...(has("names") ? { fields } : {}),
    ...(has("inline") ? { inlineFields: true } : {}),
  };
}

function mapAt(map: PlainMap, key: string): PlainMap {
  const value = map[key];
  return isPlainMap(value) ? value : {};
}

function added(list: unknown, name: string): readonly unknown[] {
  const before: readonly unknown[] = Array.isArray(list) ? list : [];
  return before.includes(name) ? before : [...before, name];
}
