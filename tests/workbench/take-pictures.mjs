// The README's pictures, from the page as it is now: node tests/workbench/take-pictures.mjs
import { spawnSync } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { artefacts, root } from "./build.mjs";

const pictures = {
  "dashboard-en-wide-light.png": "dashboard.png",
  "contact-ru-wide-dark.png": "contact-ru.png",
  "base-en-wide-light.png": "base.png",
  "base-ru-wide-dark.png": "base-ru.png",
};

const target = join(root, "docs", "pictures");
await mkdir(target, { recursive: true });
for (const [shot, picture] of Object.entries(pictures)) {
  const { status } = spawnSync(process.execPath, [join(root, "tests/workbench/shoot.mjs"), shot.replace(".png", "")], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
  await copyFile(join(artefacts, "screens", shot), join(target, picture));
}
