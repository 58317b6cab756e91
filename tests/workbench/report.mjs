// npm run --silent report -- <vault folder> [options]: the plugin's report over a folder of notes, without Obsidian.
import { buildPlugin, loadForNode } from "./build.mjs";

// Only the report goes to stdout, whatever anybody logs.
console.log = console.info = console.debug = console.error;

const { readReportArguments, reportUsage, runReport } = await loadForNode("node-side.ts");

/** Ends the process once everything is written; a reader that left early (`| head`) is no error. */
function finish(stream, text, code) {
  stream.on("error", () => process.exit(code));
  stream.write(text.endsWith("\n") ? text : `${text}\n`, () => process.exit(code));
}

const asked = readReportArguments(process.argv.slice(2), process.env);
if ("help" in asked) finish(process.stdout, reportUsage, 0);
else if ("mistake" in asked) finish(process.stderr, `error: ${asked.mistake}`, 1);
else {
  try {
    const answer = await runReport(asked, await buildPlugin());
    if (answer.startsWith("error: ")) finish(process.stderr, answer, 1);
    else finish(process.stdout, answer, 0);
  } catch (error) {
    finish(process.stderr, `error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 1);
  }
}
