import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..");
const read = (folder: string, name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, name), "utf8"));

describe("the version script", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "roi-version-"));
    for (const name of ["manifest.json", "versions.json", "package.json", "CHANGELOG.md"])
      cpSync(join(root, name), join(folder, name));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "1.2.3" }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [join(root, "scripts/version.mjs"), folder], { encoding: "utf8" });

  test("refuses a version the changelog says nothing of, and writes nothing", () => {
    expect(run().status).toBe(1);
    expect(read(folder, "manifest.json")["version"]).not.toBe("1.2.3");
  });

  test("writes the version into the manifest and into versions.json with the app it needs", () => {
    writeFileSync(join(folder, "CHANGELOG.md"), "# Changelog\n\n## 1.2.3\n\n- New.\n");
    expect(run().status).toBe(0);
    const { version, minAppVersion } = read(folder, "manifest.json");
    expect([version, read(folder, "versions.json")["1.2.3"]]).toEqual(["1.2.3", minAppVersion]);
  });
});

describe("a release", () => {
  const manifest = read(root, "manifest.json");

  test("is the same version in package.json, manifest.json, versions.json and the changelog", () => {
    const version = String(manifest["version"]);
    expect(read(root, "package.json")["version"]).toBe(version);
    expect(read(root, "versions.json")[version]).toBe(manifest["minAppVersion"]);
    const notes = execFileSync(process.execPath, [join(root, "scripts/release-notes.mjs"), version], {
      encoding: "utf8",
    });
    expect(notes.split("\n").length).toBeGreaterThan(3);
  });

  test("has a description the community's rules accept", () => {
    const description = String(manifest["description"]);
    expect(description).toMatch(/^[A-Z][A-Za-z0-9.,!?'"\- ]{8,248}\.$/);
    expect(description).not.toMatch(/obsidian|plugin/i);
  });
});
