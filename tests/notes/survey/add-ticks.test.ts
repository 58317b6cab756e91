import { addTicks } from "../../../src/notes/survey/add-ticks";

const people = { kind: "sign", type: "contact", by: "folder", name: "People", kinds: [] } as const;
const who = { kind: "names", names: [{ field: "introduced_by", name: "via" }] } as const;

describe("addTicks", () => {
  test("names only the keys that change", () => {
    expect(addTicks({ baseCurrency: "EUR" }, [])).toEqual({});
    expect(addTicks({ baseCurrency: "EUR" }, [people])).toEqual({ recognise: { contact: { folders: ["People"] } } });
    expect(addTicks({}, [{ kind: "inline" }])).toEqual({ inlineFields: true });
  });

  test("keeps what stands beside: own words, keys nobody knows, entries that are wrong", () => {
    const saved = {
      recognise: { contact: { tags: ["pal"], folders: ["Old", 7], note: "mine" }, interaction: { types: ["Chess"] } },
    };
    expect(addTicks(saved, [people])).toEqual({
      recognise: {
        contact: { tags: ["pal"], folders: ["Old", 7, "People"], note: "mine" },
        interaction: { types: ["Chess"] },
      },
    });
  });

  test("adds what words say of the kind, beside those of the settings", () => {
    const sync = { kind: "meeting", word: "Sync" } as const;
    const folder = { kind: "sign", type: "interaction", by: "folder", name: "Work/Sync", kinds: [sync] } as const;
    expect(addTicks({ kinds: { meeting: ["session"], call: ["huddle"] } }, [folder])).toEqual({
      recognise: { interaction: { folders: ["Work/Sync"] } },
      kinds: { meeting: ["session", "Sync"], call: ["huddle"] },
    });
  });

  test("adds a name under the key that means the field already, and nothing twice", () => {
    const saved = { fields: { "Introduced By": ["via", "through"] } };
    expect(addTicks(saved, [who])).toEqual({ fields: { "Introduced By": ["via", "through"] } });
    expect(addTicks({ fields: { "Introduced By": ["through"] } }, [who])).toEqual({
      fields: { "Introduced By": ["through", "via"] },
    });
  });

  test("settings that are no settings are written anew", () => {
    expect(addTicks({ recognise: "all", fields: [] }, [people, who])).toEqual({
      recognise: { contact: { folders: ["People"] } },
      fields: { introduced_by: ["via"] },
    });
  });

  test("does not change what it was given", () => {
    const saved = Object.freeze({
      recognise: Object.freeze({ contact: Object.freeze({ folders: Object.freeze([]) }) }),
    });
    expect(() => addTicks(saved, [people])).not.toThrow();
  });
});
