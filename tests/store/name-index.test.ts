import fc from "../support/fast-check";
import { NameIndex } from "../../src/store/name-index";

describe("NameIndex", () => {
  test("holds what was added and not removed, however many notes stand under a key", () => {
    const step = fc.record({ add: fc.boolean(), path: fc.integer({ min: 0, max: 50 }).map((at) => `Note ${at}.md`) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const index = new NameIndex();
        const expected = new Set<string>();
        for (const { add, path } of steps) {
          if (add) {
            index.add("anna", path);
            expected.add(path);
          } else {
            index.remove("anna", path);
            expected.delete(path);
          }
          expect([...index.get("anna")].sort()).toEqual([...expected].sort());
          expect(index.has("anna")).toBe(expected.size > 0);
        }
      }),
    );
  });
});
