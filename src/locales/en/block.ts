import type { BlockMistakeKind } from "../../model/block-options";

interface Mistake {
  readonly written: string;
  readonly option: string;
}

/** Mistakes in a block, with the place and the nearest valid word. */
export const block = {
  at: ({ line, column, text }: { line: string; column: string; text: string }) =>
    `line ${line}, column ${column}: ${text}`,
  mistake: {
    not_yaml: () => "this is not valid YAML",
    not_options: ({ written }: Mistake) => `"${written}" is no list of options, such as "period: 2026"`,
    unknown_option: ({ written }: Mistake) => `unknown option "${written}"`,
    unknown_value: ({ written, option }: Mistake) => `"${written}" does not fit "${option}"`,
  } satisfies Record<BlockMistakeKind, (mistake: Mistake) => string>,
  nearest: ({ text, nearest }: { text: string; nearest: string }) => `${text}. Did you mean "${nearest}"?`,
  notFound: ({ target }: { target: string }) => `"${target}" leads to no note, so this is the note itself.`,
};
