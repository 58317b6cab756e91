import { toIsoDay } from "../../../src/model/day";
import { front, read } from "../support/read";

function dayOf(text: string, yaml = "type: meeting\npeople: Anna", path = "Talks/Roof.md"): string | null {
  const day = read(path, front(yaml, text)).interactions[0]?.day ?? null;
  return day === null ? null : toIsoDay(day);
}

describe("a meeting without a date", () => {
  test("is of the day its text begins with a link to", () => {
    expect(dayOf("[[2026-01-05]]\n\nThe roof leaks.\n")).toBe("2026-01-05");
    expect(dayOf("\n[[Daily/2026-01-05|Monday]] with [[Anna]]\n")).toBe("2026-01-05");
    expect(dayOf("[Monday](2026-01-05.md)\n")).toBe("2026-01-05");
  });

  test("is not of a day further on, nor of one among several", () => {
    expect(dayOf("As said on [[2026-01-05]].\n")).toBeNull();
    expect(dayOf("# Roof\n[[2026-01-05]]\n")).toBeNull();
    expect(dayOf("[[2026-01-04]] | [[2026-01-06]]\n")).toBeNull();
    expect(dayOf("2026-01-05 is when it was promised.\n")).toBeNull();
    expect(dayOf("[[Anna]]\n[[2026-01-05]]\n")).toBeNull();
  });

  test("and of another where its name or properties say so", () => {
    expect(dayOf("[[2026-01-05]]\n", "type: meeting\npeople: Anna\ndate: 2026-01-04")).toBe("2026-01-04");
    expect(dayOf("[[2026-01-05]]\n", undefined, "Talks/2026-01-03 Roof.md")).toBe("2026-01-03");
  });
});

test("a topic with a weak tag does not become a meeting by the day it begins with", () => {
  const [only] = read("Linker.md", front("tags: [event]", "[[2026-01-05]]\n")).interactions;
  expect(only?.onlyWithPeople).toBe(true);
});
