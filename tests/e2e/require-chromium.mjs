import { spawnSync } from "node:child_process";
import { findChromium } from "../workbench/chromium.mjs";

/** The browser and its driver, installed through apt where there is none; otherwise a mistake in one line. */
export function requireChromium() {
  const found = tryFind();
  if (found !== null) return found;
  if (spawnSync("apt-get", ["--version"]).status === 0) {
    console.error("No Chromium found: installing Debian's chromium and chromium-driver.");
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update", "-qq"], quiet);
    const packages = ["chromium", "chromium-driver", "fonts-noto-core"];
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
  }
  const installed = tryFind();
  if (installed === null)
    throw new Error("The browser specs need a Chromium with its chromedriver: install them or set CHROME_PATH.");
  return installed;
}

function tryFind() {
  try {
    const { binary, driver } = findChromium();
    return driver === undefined ? null : { binary, driver };
  } catch {
    return null;
  }
}
