// npm run e2e: the browser specs on the workbench. `--output=FILE` also writes the counts as JSON.
import { Launcher } from "@wdio/cli";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { artefacts } from "../workbench/build.mjs";
import { serve } from "../workbench/serve.mjs";
import { requireChromium } from "./require-chromium.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv.find((argument) => argument.startsWith("--output="))?.slice("--output=".length);
const outcomes = join(artefacts, "e2e-outcomes.txt");

try {
  const { binary, driver } = requireChromium();
  const server = await serve();
  mkdirSync(artefacts, { recursive: true });
  rmSync(outcomes, { force: true });
  // Workers are processes of their own: what they need reaches them through the environment.
  Object.assign(process.env, {
    WORKBENCH_URL: server.url,
    WORKBENCH_OUTCOMES: outcomes,
    WORKBENCH_CHROMIUM: binary,
    WORKBENCH_CHROMEDRIVER: driver,
  });
  const status = await new Launcher(join(here, "wdio.conf.mjs"), {}).run();
  await server.close();
  const lines = existsSync(outcomes) ? readFileSync(outcomes, "utf8").trim().split("\n") : [];
  const failures = lines.map((line) => JSON.parse(line)).filter((told) => told !== null);
  const numFailedTests = failures.length;
  const numPassedTests = lines.length - numFailedTests;
  // Where only the end of the output is kept, it is what failed that is wanted.
  for (const told of failures) console.log(`✖ ${told}`);
  console.log(`Browser specs: ${numPassedTests} passed, ${numFailedTests} failed`);
  if (output !== undefined) writeFileSync(output, JSON.stringify({ numPassedTests, numFailedTests }));
  process.exit(status === 0 && numFailedTests === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
