import * as names from "../../src/notes/fields/field-names";
import { indexWords, kindWords, typeWords, weakWords } from "../../src/notes/recognition/type-words";
import { contact } from "../notes/conformance/contact";
import { costParts } from "../notes/conformance/cost-parts";
import { date } from "../notes/conformance/date";
import { duration } from "../notes/conformance/duration";
import { money } from "../notes/conformance/money";
import { outcome } from "../notes/conformance/outcome";
import { people } from "../notes/conformance/people";
import { scales } from "../notes/conformance/scales";
import type { Row, Table } from "../notes/conformance/table";
import { fieldDescriptions } from "./field-descriptions";
import { shownInRussian } from "./shown-in-russian";

export type PageLanguage = "en" | "ru";
type Bilingual = Readonly<Record<PageLanguage, string>>;

const say = {
  title: { en: "Fields and how they are read", ru: "Поля и как они читаются" },
  generated: {
    en: "Made from the tables the tests hold the reader to: every line below is tested.",
    ru: "Сделано из таблиц, по которым проверяется чтение: каждая строка ниже проверена.",
  },
  spelling: {
    en: "Names are the same in any case, with `_`, `-` or a space, with `ё` or `е`. Further names can be added in the settings; “Set up from my notes” suggests them.",
    ru: "Имена не зависят от регистра; `_`, `-` и пробел, `ё` и `е` равны. Другие имена добавляются в настройках; их подскажет «Настроить по моим заметкам».",
  },
  signs: { en: "What makes a note what it is", ru: "Чем заметка становится чем" },
  signsNote: {
    en: "As a tag (`#meeting`, children too), as `type`, `categories` or `kind` (text or link), or by a folder named in the settings. Words with * are also topics: as a tag they count only where the note names people or records something.",
    ru: "Как тег (`#встреча`, и вложенные), как `type`, `categories` или `kind` (текст или ссылка) либо по папке из настроек. Слова со * бывают и темами: как тег они считаются, только если в заметке есть люди или записи.",
  },
  index: { en: "index note, left out", ru: "заметка-указатель, не учитывается" },
  names: { en: "Names of fields", ru: "Имена полей" },
  values: { en: "Shapes of values", ru: "Виды значений" },
  rejected: {
    en: "✗ marks what cannot be read: it is listed as a problem and the rest of the note counts. — is “nothing recorded”.",
    ru: "✗ — что прочесть нельзя: это попадает в список проблем, остальная заметка считается. — значит «ничего не записано».",
  },
  inNote: { en: "In a note with", ru: "В заметке с" },
  sort: { en: "What", ru: "Что" },
  words: { en: "Words", ru: "Слова" },
  field: { en: "Field", ru: "Поле" },
  allNames: { en: "Names", ru: "Имена" },
  holds: { en: "Holds", ru: "Что в нём" },
  written: { en: "Written", ru: "Написано" },
  reads: { en: "Read as", ru: "Прочитано" },
} as const satisfies Record<string, Bilingual>;

const types: readonly (readonly [keyof typeof typeWords, Bilingual])[] = [
  ["contact", { en: "contact", ru: "контакт" }],
  ["interaction", { en: "interaction", ru: "взаимодействие" }],
  ["result", { en: "result", ru: "результат" }],
  ["opportunity", { en: "opportunity", ru: "возможность" }],
  ["checkIn", { en: "check-in", ru: "самооценка" }],
];

const groups: readonly (readonly [Bilingual, readonly (readonly [string, readonly string[]])[]])[] = [
  [{ en: "Any note", ru: "Любая заметка" }, names.noteFieldNames],
  [{ en: "Interaction", ru: "Взаимодействие" }, names.interactionFieldNames],
  [{ en: "Contact", ru: "Контакт" }, names.contactFieldNames],
  [{ en: "Result", ru: "Результат" }, names.resultFieldNames],
  [{ en: "Opportunity", ru: "Возможность" }, names.opportunityFieldNames],
  [{ en: "Check-in", ru: "Самооценка" }, names.checkInFieldNames],
];

const tables: readonly (readonly [Table, Bilingual])[] = [
  [money, { en: "Money", ru: "Деньги" }],
  [costParts, { en: "Parts of a cost", ru: "Части затрат" }],
  [duration, { en: "Duration", ru: "Длительность" }],
  [date, { en: "Date", ru: "Дата" }],
  [people, { en: "People", ru: "Люди" }],
  [scales, { en: "Numbers and words", ru: "Числа и слова" }],
  [contact, { en: "Contact", ru: "Контакт" }],
  [outcome, { en: "Result", ru: "Результат" }],
];

/** The user's reference of fields and values in one language, as Markdown. */
export function fieldsPage(language: PageLanguage): string {
  const said = (text: Bilingual): string => text[language];
  return [
    `# ${said(say.title)}`,
    `${said(say.generated)} ${said(say.spelling)}`,
    `## ${said(say.signs)}`,
    said(say.signsNote),
    signTable(language),
    `## ${said(say.names)}`,
    ...groups.flatMap(([title, fields]) => [`### ${said(title)}`, nameTable(fields, language)]),
    `## ${said(say.values)}`,
    said(say.rejected),
    ...tables.flatMap(([table, title]) => [
      `### ${said(title)}`,
      `${said(say.inNote)} ${code(table.note)}:`,
      shapeTable(table.rows, language),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function signTable(language: PageLanguage): string {
  const starred = (words: readonly string[]): string =>
    words.map((word) => (weakWords.has(word) ? `${code(word)}*` : code(word))).join(", ");
  const kinds = [...kindWords.keys()];
  const rows = types.map(([type, title]) => [
    title[language],
    starred(type === "interaction" ? [...typeWords[type], ...kinds] : typeWords[type]),
  ]);
  return table([say.sort[language], say.words[language]], [...rows, [say.index[language], starred(indexWords)]]);
}

function nameTable(fields: readonly (readonly [string, readonly string[]])[], language: PageLanguage): string {
  const rows = fields.map(([field, written]) => {
    const holds = fieldDescriptions[field];
    if (holds === undefined) throw new Error(`The field ${field} is not described.`);
    return [written[0] ?? field, written.map(code).join(", "), language === "en" ? holds[0] : holds[1]];
  });
  return table([say.field[language], say.allNames[language], say.holds[language]], rows);
}

function shapeTable(rows: readonly Row[], language: PageLanguage): string {
  const shapes = rows.map(({ written, reads, note }) => [
    code(written),
    escape(language === "en" ? reads.replace(/✗ \w+/g, (cause) => cause.replaceAll("_", " ")) : shownInRussian(reads)),
    escape(note?.[language] ?? ""),
  ]);
  return table([say.written[language], say.reads[language], ""], shapes);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`.replace(/ {2,}\|/g, " |");
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Code in a cell of a table: line breaks and pipes would end it, unusual spaces would not be seen. */
function code(text: string): string {
  const shown = text
    .replaceAll("\u00a0", "⍽")
    .replaceAll(/[\u2009\u202f]/g, "⎵")
    .replaceAll("|", "\\|");
  const lines = shown.split("\n").map((line) => (line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``));
  return lines.join("<br>");
}

function escape(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("[[", "\\[\\[").replaceAll("]]", "\\]\\]");
}
