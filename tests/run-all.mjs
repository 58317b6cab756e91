// The README's test command: the built plugin, then jest, then the browser specs, and one closing line with the counts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const artefacts = `${root}tests/.artefacts`;
mkdirSync(artefacts, { recursive: true });

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}

/** Runs a runner that writes `{ passed, failed }` to a file; a runner that wrote nothing failed once. */
function counted(file, execute) {
  rmSync(file, { force: true });
  const status = execute();
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const {
    numPassedTests: passed,
    numFailedTests,
    numRuntimeErrorTestSuites = 0,
  } = JSON.parse(readFileSync(file, "utf8"));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

if (run("node", ["esbuild.config.mjs", "production"]) !== 0) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const unit = `${artefacts}/jest.json`;
const browser = `${artefacts}/e2e.json`;
const counts = [
  counted(unit, () => run("npx", ["jest", "--seed=1", "--json", `--outputFile=${unit}`])),
  counted(browser, () => run("node", ["tests/e2e/run.mjs", `--output=${browser}`])),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
