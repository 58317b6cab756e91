import { nothing, type Section } from "../section";
import { toWriteRows } from "../to-write-rows";

/** Whom to write to, and why. */
export const writeSection: Section = {
  key: "write",
  title: ({ surface }) => surface.toWrite,
  topic: "optimization",
  isWide: false,
  parts: (presenting) => {
    const rows = toWriteRows(presenting);
    return rows.length === 0 ? nothing(presenting.words.surface.nobodyToWrite) : [{ kind: "rows", title: null, rows }];
  },
};
