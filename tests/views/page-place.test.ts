import { readPagePlace } from "../../src/views/dashboard/page-place";

describe("readPagePlace", () => {
  test("reads the place a view kept", () => {
    const place = { scroll: 0, rooms: { people: 480.5 } };
    expect(readPagePlace({ ...place, focus: true })).toEqual(place);
  });

  test("what other views or versions kept is no place", () => {
    expect([undefined, null, "far", {}, { scroll: "far" }].map(readPagePlace)).toEqual([null, null, null, null, null]);
    expect(readPagePlace({ scroll: 12, rooms: null })).toEqual({ scroll: 12, rooms: {} });
    expect(readPagePlace({ scroll: 12, rooms: { people: "high", write: 8 } })).toEqual({
      scroll: 12,
      rooms: { write: 8 },
    });
  });
});
