import type { BlockGroup, BlockMistakeKind } from "../../model/block-options";

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
    no_such_note: ({ written }: Mistake) => `no note and nobody is called "${written}"`,
    no_such_tag: ({ written }: Mistake) => `no note has the tag "#${written}"`,
    no_such_folder: ({ written }: Mistake) => `there is no folder "${written}"`,
    no_such_circle: ({ written }: Mistake) => `nobody is in a circle "${written}"`,
  } satisfies Record<BlockMistakeKind, (mistake: Mistake) => string>,
  takes: ({ text, words }: { text: string; words: string }) => `${text}; it takes ${words}`,
  wholeNumber: "a whole number from 1 on",
  nearest: ({ text, nearest }: { text: string; nearest: string }) => `${text}. Did you mean "${nearest}"?`,
  peopleNotSorted: ({ sorts }: { sorts: string }) =>
    `People are put in order by ${sorts} only, not by what they brought.`,
  cannotSort: ({ by, sorts }: { by: string; sorts: string }) => `This has no order by "${by}"; it has by ${sorts}.`,
  notOfRows: ({ metric }: { metric: string }) => `"${metric}" is told of the whole only, so it has no column here.`,
  noRows: "Nothing recorded yet that would make a row.",
  noChart: "Nothing recorded yet that this chart could show.",
  groups: {
    person: "Person",
    event: "Event",
    kind: "Kind",
    circle: "Circle",
    benefit: "Benefit",
    month: "Month",
  } satisfies Record<BlockGroup, string>,
  columns: { interactions: "Interactions" },
  severalCircles: "Somebody in several circles counts in each with an equal part of theirs.",
  withoutCircle: "in no circle",
  folder: ({ name }: { name: string }) => `Folder ${name}`,
  circle: ({ name }: { name: string }) => `Circle: ${name}`,
  benefit: ({ name }: { name: string }) => `Benefit: ${name}`,
  instead: "Nothing it names was found, so it shows what it would without a name.",
};
