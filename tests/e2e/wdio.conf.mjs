import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import WorkbenchService from "./workbench-service.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const profile = mkdtempSync(join(tmpdir(), "workbench-e2e-"));

export const config = {
  runner: "local",
  specs: [join(here, "specs", process.env["WORKBENCH_SPECS"] ?? "*.e2e.mjs")],
  maxInstances: 1,
  logLevel: "error",
  framework: "mocha",
  mochaOpts: { ui: "bdd", timeout: 60_000 },
  reporters: ["spec"],
  waitforTimeout: 10_000,
  services: [[WorkbenchService, {}]],
  capabilities: [
    {
      browserName: "chrome",
      "wdio:enforceWebDriverClassic": true,
      "wdio:chromedriverOptions": { binary: process.env["WORKBENCH_CHROMEDRIVER"] },
      "goog:chromeOptions": {
        binary: process.env["WORKBENCH_CHROMIUM"],
        args: [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          `--user-data-dir=${profile}`,
        ],
      },
    },
  ],
  /** One word per test, for the closing line of the test command. */
  afterTest: (_test, _context, { passed }) => {
    appendFileSync(process.env["WORKBENCH_OUTCOMES"], passed ? "passed\n" : "failed\n");
  },
};
