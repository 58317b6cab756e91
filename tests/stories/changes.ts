import fc from "../support/fast-check";
import type { Host } from "../host/create-host";

/** One thing a user does to a vault. `wait` false: the next follows before the app has caught up. */
export type Change =
  | { readonly kind: "write"; readonly path: string; readonly text: string; readonly wait: boolean }
  | {
      readonly kind: "rename";
      readonly path: string;
      readonly to: string;
      readonly links: boolean;
      readonly wait: boolean;
    }
  | { readonly kind: "delete"; readonly path: string; readonly wait: boolean };

const people = ["Anna", "Boris", "Clara", "Ёлка"];
const contactPaths = ["People/Anna.md", "People/Boris.md", "People/Clara.md", "People/Ёлка.md", "Old/Anna.md"];
const meetingPaths = ["Meetings/Lunch.md", "Meetings/Dinner.md", "Meetings/Fair.md", "Old/Lunch.md"];
const resultPaths = ["Results/Deal.md", "Results/Job.md"];
const leadPaths = ["Results/Lead.md"];
const dailyPaths = ["Daily/2024-03-01.md", "Daily/2024-03-02.md", "Daily/2024-05-01.md"];
const otherPaths = ["Clara.md", "Notes/Lunch.md", "Notes/Topic.md"];
const allPaths = [...contactPaths, ...meetingPaths, ...resultPaths, ...leadPaths, ...dailyPaths, ...otherPaths];

const maybe = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.option(line, { nil: "" }).map((text) => (text === "" ? "" : `${text}\n`));
const front = (lines: readonly fc.Arbitrary<string>[], body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.tuple(...lines), body).map(([head, text]) => `---\n${head.join("")}---\n${text}`);

const person = fc.constantFrom(
  ...people,
  "Anya",
  "Bob",
  "anna@example.com",
  "елка",
  "Stranger",
  "People/Anna",
  "Old/Anna",
);
const personLink = person.map((name) => `"[[${name}]]"`);
const peopleList = fc.array(fc.oneof(personLink, person), { maxLength: 3 }).map((names) => `[${names.join(", ")}]`);
const weights = fc
  .uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => fc.nat({ max: 3 }).map((weight) => `"[[${name}]]": ${weight}`))))
  .map((entries) => `{${entries.join(", ")}}`);
const meetingLink = fc.constantFrom("Lunch", "Dinner", "Fair", "Meetings/Lunch", "Old/Lunch", "2024-03-01", "Deal");
const linkList = (link: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(link, { maxLength: 3 }).map((links) => `[${links.map((one) => `"[[${one}]]"`).join(", ")}]`);
const date = fc.constantFrom(
  "2023-11-20",
  "2024-03-01",
  "2024-03-02",
  "2024-05-01",
  "2024-08-15",
  "2025-02-01",
  "soon",
);
const amount = fc.constantFrom("100 EUR", "7", "1,200", "1.200,50 EUR", "1,200.50", "40 USD", "lots", "-30 EUR", "0");
const share = fc.constantFrom("0%", "25%", "0.5", "1");

/** Most notes do without it. */
const rare = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: value.map((text) => `${name}: ${text}\n`) },
  );
const field = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  maybe(value.map((text) => `${name}: ${text}`));
const tag = (...tags: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...tags).map((one) => `tags: [${one}]\n`);

const sentence = fc
  .array(
    fc.constantFrom(
      "[[Anna]]",
      "[[Boris]]",
      "[[Clara|C.]]",
      "[[Topic]]",
      "#call",
      "- [ ] [[Anna]]\n",
      "> [[Boris]]\n\n",
    ),
  )
  .map((words) => `${words.join(" ")}\n`);
const journal = fc
  .array(
    fc
      .tuple(
        fc.constantFrom("#call", "#meeting", "#event", ""),
        fc.constantFrom("[[Anna]]", "[[Boris]] [[Bob]]", "[[Topic]]", "[[Nobody]]", ""),
        fc.constantFrom("", "[cost:: 5 EUR]", "[duration:: 20m]", "[result:: business] [result_amount:: 50 EUR]"),
      )
      .map((parts) => `- ${parts.join(" ")}\n`),
    { maxLength: 3 },
  )
  .map((lines) => lines.join(""));

const contact = front(
  [
    tag("contact", "person"),
    field("aliases", fc.constantFrom("[Anya]", "[Bob, Anya]", "[Clara]", "[елка]")),
    field("email", fc.constantFrom("anna@example.com", "bob@example.com")),
    field("introduced_by", linkList(fc.constantFrom(...people, "Stranger"))),
    rare("introduced_on", date),
    field("circle", fc.constantFrom("club", "[club, work]")),
    rare("roi", fc.constantFrom("personal", "off", "full")),
    field("cadence", fc.constantFrom("30d", "monthly")),
  ],
  fc.oneof(sentence, journal),
);
const meeting = front(
  [
    tag("meeting", "call", "event", "upkeep", "gift"),
    field("date", date),
    field("people", fc.oneof(peopleList, weights)),
    field("duration", fc.constantFrom("45m", "2h", "long")),
    field("cost", amount),
    field("cost_travel", amount),
    field("energy", fc.constantFrom("1", "-2", "0.1", "0.7")),
    field("event", fc.constantFrom('"[[Fair]]"', '"[[Lunch]]"')),
    field("introduces", personLink),
    field("introduced_by", personLink),
    field("results", linkList(fc.constantFrom("Deal", "Job"))),
    rare("again", fc.constantFrom("7", "3.3")),
    rare("gave", fc.constant("advice")),
    rare("initiated_by", fc.constantFrom("me", "them")),
    rare("result_amount", amount),
    rare("status", fc.constantFrom("planned", "cancelled", "done")),
  ],
  sentence,
);
const outcome = [
  field("date", date),
  field("benefit", fc.constantFrom("business", "career", "luck")),
  field("amount", fc.oneof(amount, fc.constant("100 EUR/month"))),
  rare("from", date),
  field("anyway", share),
  field("network_share", share),
  field("interactions", linkList(meetingLink)),
  field("people", peopleList),
];
const result = front(
  [
    tag("result", "итог"),
    ...outcome,
    field("saved", fc.constantFrom("2h", "30 EUR")),
    field("proxy", fc.constantFrom("mentoring", "unknown")),
    field("units", fc.constantFrom("3", "0")),
    rare("shares", weights),
    rare("opportunity", fc.constant('"[[Lead]]"')),
  ],
  sentence,
);
const lead = front([tag("opportunity", "lead"), ...outcome, field("probability", share)], sentence);
const daily = fc.oneof(
  sentence,
  journal,
  fc.tuple(journal, sentence).map(([lines, text]) => `${lines}\n${text}`),
);
const other = fc.oneof(sentence, fc.constant("---\ntags: [topic\n---\n"), contact);

const note = fc.oneof(
  fc.tuple(fc.constantFrom(...contactPaths), contact),
  fc.tuple(fc.constantFrom(...meetingPaths), meeting),
  fc.tuple(fc.constantFrom(...resultPaths), result),
  fc.tuple(fc.constantFrom(...leadPaths), lead),
  fc.tuple(fc.constantFrom(...dailyPaths), daily),
  fc.tuple(fc.constantFrom(...otherPaths), other),
);

/** The notes of a vault, text by path, in which names, aliases and paths get in each other's way. */
export const someVault: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .array(note, { minLength: 6, maxLength: 18 })
  .map((notes) => Object.fromEntries(notes));

const wait = fc.boolean();

/** What users do to such a vault, one after another. Folders are renamed into each other's names too. */
export const someChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({ kind: fc.constant("write" as const), note, wait })
        .map(({ note: [path, text], ...rest }) => ({ ...rest, path, text })),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("rename" as const),
        path: fc.constantFrom(...allPaths, "People", "Meetings", "Old"),
        to: fc.constantFrom(...allPaths, "Contacts", "Templates", "People"),
        links: fc.boolean(),
        wait,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("delete" as const), path: fc.constantFrom(...allPaths, "Old"), wait }),
    },
  ),
  { minLength: 1, maxLength: 10 },
);

/** Does one thing to a vault; what cannot be done (no such note, a name that is taken) is left undone, as in the app. */
export async function apply(change: Change, host: Host): Promise<void> {
  const { vault, fileManager } = host;
  const file = vault.getAbstractFileByPath(change.path);
  if (change.kind === "write") {
    const known = vault.getFileByPath(change.path);
    if (known !== null) await vault.modify(known, change.text);
    else {
      await makeFolder(change.path, host);
      await vault.create(change.path, change.text);
    }
  } else if (file !== null && change.kind === "delete") await vault.delete(file, true);
  else if (file !== null && change.kind === "rename" && canMove(file.path, change.to, host)) {
    await makeFolder(change.to, host);
    if (change.links) await fileManager.renameFile(file, change.to);
    else await vault.rename(file, change.to);
  }
  if (change.wait) await host.settled();
}

function canMove(path: string, to: string, { vault }: Host): boolean {
  const isNote = path.endsWith(".md");
  return isNote === to.endsWith(".md") && vault.getAbstractFileByPath(to) === null;
}

async function makeFolder(path: string, { vault }: Host): Promise<void> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  if (folder !== "" && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
}
