import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";

const root = join(__dirname, "../..");
const program = join(root, "tests/.artefacts/stories/print-report.cjs");
const vaults = ["tests/cases/golden-vault", "demo/en", "demo/ru"].map((folder) => join(root, folder));

/** The reports of the vaults as a machine in that zone prints them. */
function printedIn(zone: string): string {
  return execFileSync(process.execPath, [program, ...vaults], { env: { ...process.env, TZ: zone }, encoding: "utf8" });
}

describe("time zone", () => {
  test("the reports of a vault are the same bytes on both sides of the date line", () => {
    buildSync({
      absWorkingDir: root,
      entryPoints: ["tests/stories/print-report.ts"],
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      logLevel: "warning",
      alias: { obsidian: join(root, "tests/host/obsidian.ts") },
      outfile: program,
    });
    const east = printedIn("Pacific/Kiritimati");
    expect(east.split("\n").filter((line) => line.includes('"interactions":[{'))).toHaveLength(vaults.length);
    expect(printedIn("America/Los_Angeles")).toBe(east);
  }, 60_000);
});
