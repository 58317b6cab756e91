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

/** One line for the user, and below it where it happened; never the source of a bundle, which is one line of its own. */
function fail(error) {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.stack}` : "";
  finish(process.stderr, `error: ${said}${cause}`, 1);
}
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);

const asked = readReportArguments(process.argv.slice(2), process.env);
if ("help" in asked) finish(process.stdout, reportUsage, 0);
else if ("mistake" in asked) finish(process.stderr, `error: ${asked.mistake}`, 1);
else {
  const answer = await runReport(asked, await buildPlugin());
  if (answer.startsWith("error: ")) finish(process.stderr, answer, 1);
  else finish(process.stdout, answer, 0);
}
