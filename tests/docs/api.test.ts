import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RoiApi } from "../../src/plugin/api";
import type { RelationshipRoiApi } from "../../docs/relationship-roi-api";
import { apiTypes } from "./api-types";

const docs = join(__dirname, "../../docs");
const page = join(docs, "relationship-roi-api.d.ts");
const written = apiTypes(JSON.parse(readFileSync(join(docs, "report.schema.json"), "utf8")));

if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, written);

describe("docs/relationship-roi-api.d.ts", () => {
  test("says what the schema of the report says", () => {
    expect(readFileSync(page, "utf8")).toBe(written);
  });

  test("has the members of the API and no other, and asks what the API can be asked", () => {
    // Held by the compiler: each line is an error where the two differ.
    const members: Record<keyof RoiApi, true> & Record<keyof RelationshipRoiApi, true> = {
      version: true,
      report: true,
      problems: true,
      log: true,
      onChange: true,
    };
    const ask = (query: Parameters<RelationshipRoiApi["report"]>[0]): Parameters<RoiApi["report"]>[0] => query;
    expect([Object.keys(members).length, ask({ scope: "vault", language: "ru" })]).toEqual([
      5,
      { scope: "vault", language: "ru" },
    ]);
  });

  test.each(["api.md"])("%s names every member", (name) => {
    const text = readFileSync(join(docs, name), "utf8");
    for (const member of ["version", "report(", "problems(", "log(", "onChange("]) expect(text).toContain(member);
  });
});
