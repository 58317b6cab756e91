import { readFolder, type Standing } from "./read-folder";

/** What a run of the report was asked for. */
export interface ReportArguments {
  readonly folder: string;
  /** Flags of the CLI handler as they were written; what they mean is the plugin's to judge. */
  readonly flags: Readonly<Record<string, string>>;
}

const flagNames = ["as-of", "from", "to", "scope", "model", "language", "format"];

export const reportUsage = `Usage: npm run --silent report -- <vault folder> [options]

Prints what "obsidian relationship-roi:report" prints inside Obsidian, over a folder of notes. Nothing is written.

  --as-of YYYY-MM-DD       the day to look from; default: today
  --from D, --to D         only what is dated inside
  --scope vault|<note>     the whole vault (default), or a note by its path
  --model linear|first|last|position|time-decay|equal
  --language en|ru         of words in md, csv and problems
  --format json|md|csv     default: json
  --help                   this text
`;

/** Reads the command line of `report`; a mistake is one sentence. */
export function readReportArguments(
  words: readonly string[],
  standing: Standing,
): ReportArguments | { mistake: string } | { help: true } {
  if (words.includes("--help") || words.includes("-h")) return { help: true };
  const flags: Record<string, string> = {};
  const folders: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!word.startsWith("--")) {
      folders.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    if (!flagNames.includes(name)) return { mistake: `unknown option --${name}; --help lists them` };
    if (name in flags) return { mistake: `--${name} is given twice` };
    const value = equals < 0 ? words[(at += 1)] : word.slice(equals + 1);
    if (value === undefined || value === "" || value.startsWith("--")) return { mistake: `--${name} needs a value` };
    flags[name] = value;
  }
  const [written, ...others] = folders;
  if (written === undefined) return { mistake: "name the folder of a vault; --help says more" };
  if (others.length > 0) return { mistake: `one vault folder at a time, not ${folders.length}: ${folders.join(", ")}` };
  const read = readFolder(written, standing);
  return "mistake" in read ? read : { folder: read.folder, flags };
}
