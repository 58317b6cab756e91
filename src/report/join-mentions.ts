import type { Day } from "../model/day";
import type { Interaction } from "../model/interaction";
import type { PersonKey } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import { findPerson } from "./find-person";
import { interactionKey } from "./interaction-at";
import type { JoinContext } from "./join-context";
import type { JoinedInteraction, Person } from "./joined";
import { chargedCosts, wholeCost } from "./portions";
import { participantList, presenceList, presenceOf } from "./presence-of";
import type { Prices } from "./prices";

/**
 * The contacts a dated note mentions, as interactions of that day: one per contact, the first mention counts.
 * A note of the future mentions nobody yet.
 */
export function joinMentions(record: NoteRecord, context: JoinContext, prices: Prices): readonly JoinedInteraction[] {
  const { mentions: setting } = context.settings;
  if (record.mentions === null || !setting.count || record.mentions.day > context.asOf) return none;
  const { day } = record.mentions;
  const lines = new Map<PersonKey, { person: Person; line: number }>();
  for (const { target, line } of record.mentions.links) {
    const text = { kind: "link", target } as const;
    const person = findPerson({ text, fromPath: record.path, policy: "contact" }, context, null);
    if (person === null || person.key === record.path) continue;
    const known = lines.get(person.key);
    if (known === undefined || line < known.line) lines.set(person.key, { person, line });
  }
  return Array.from(lines.values(), ({ person, line }): JoinedInteraction => {
    const people = presenceList([presenceOf(person, 1)]);
    const shares = person.contact?.accounting !== "personal";
    const standing = shares ? "held" : "personal";
    const sharers = shares ? participantList(people) : none;
    const interaction = mention({ path: record.path, line, day, name: person.name, minutes: setting.minutes });
    const timeCost = prices.timeCost(setting.minutes, day);
    const whole = wholeCost({ standing, interaction, cash: 0, timeCost });
    return {
      interaction,
      key: interactionKey(interaction),
      standing,
      people,
      sharers,
      cash: 0,
      costs: none,
      timeCost,
      whole,
      charged: chargedCosts({ sharers, interaction }, whole),
      problems: none,
      row: null,
    };
  });
}

/** One for all: mentions have many lists, nearly all of them empty. */
const none: readonly never[] = [];

function mention({ path, line, day, name, minutes }: MentionOptions): Interaction {
  return {
    path,
    line,
    source: "mention",
    day,
    kind: "other",
    people: [{ kind: "name", target: name, weight: 1 }],
    peopleFrom: "body",
    minutes,
    timeBasis: minutes > 0 ? "estimated" : "none",
    costs: none,
    energy: null,
    event: null,
    gave: none,
    initiatedBy: null,
    introduces: none,
    introducedBy: none,
    again: null,
    overhead: false,
    planned: false,
    empty: false,
    onlyWithPeople: false,
    outcome: null,
    resultLinks: none,
    spelled: null,
  };
}

interface MentionOptions {
  readonly path: string;
  readonly line: number;
  readonly day: Day;
  readonly name: string;
  readonly minutes: number;
}
