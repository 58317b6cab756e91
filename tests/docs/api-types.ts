import { typeName, typeOf, type JsonSchema } from "./schema-types";

const head = `/**
 * The API of Relationship ROI, for plugins and scripts. Written by tests/docs from the schema of the report
 * (report.schema.json): copy this file next to your own code.
 *
 * const api: RelationshipRoiApi | undefined = app.plugins.plugins["relationship-roi"]?.api ?? undefined;
 */

/** Everything the plugin offers. Rises by semver: what is there stays within a major version. */
export interface RelationshipRoiApi {
  readonly version: string;
  /** The report, a copy of your own. Waits until the notes have been read; rejects with a sentence what it cannot read. */
  readonly report: (query?: ApiQuery) => Promise<Report>;
  /** The problems of that report. */
  readonly problems: (query?: ApiQuery) => Promise<Report["problems"]>;
  /** Logs one line, as the command line does; with \`dryRun\` only says how. Rejects with a sentence a line it cannot use. */
  readonly log: (text: string, options?: { readonly dryRun?: boolean }) => Promise<Logged>;
  /** Calls back, at most once per frame, when a figure may have changed; returns what ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Where a line was or would be written, and how. */
export interface Logged {
  readonly path: string;
  readonly text: string;
  readonly isWritten: boolean;
}

/** What to report on; everything may be left out. */
export interface ApiQuery {
  /** \`vault\` (the default), or a note by its path, name or link. */
  readonly scope?: string;
  /** Days as \`YYYY-MM-DD\`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Count as of this day instead of today. */
  readonly asOf?: string;
  readonly model?: "linear" | "first" | "last" | "position" | "time-decay" | "equal";
  /** Language of the sentences in \`problems\`. */
  readonly language?: "en" | "ru";
}
`;

/** The declaration file of the API. */
export function apiTypes(schema: JsonSchema): string {
  const { $defs = {}, description = "" } = schema;
  const definitions = Object.entries($defs).map(([key, own]) => {
    const comment = own.description === undefined ? "" : `/** ${own.description} */\n`;
    return `${comment}export type ${typeName(key)} = ${typeOf(own)};\n`;
  });
  return [head, ...definitions, `/** ${description} */\nexport interface Report ${typeOf(schema)}\n`].join("\n");
}
