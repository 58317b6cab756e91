import type { Day } from "../model/day";
import type { Interaction } from "../model/interaction";
import type { Participant } from "../model/ledger";
import type { LinkText } from "../model/link";
import type { Problem } from "../model/problem";
import { byCodeUnits, sortInPlace } from "../model/order";
import { spelledField } from "../model/spelled";
import { findPerson, personOf, type PersonPolicy } from "./find-person";
import { interactionKey } from "./interaction-at";
import type { JoinContext } from "./join-context";
import type { JoinedInteraction, Presence, Standing } from "./joined";
import { chargedCosts, wholeCost } from "./portions";
import { participantList, presenceList, presenceOf } from "./presence-of";
import type { Prices } from "./prices";

const policies = { field: "named", line: "line", body: "contact" } as const satisfies Record<
  Interaction["peopleFrom"],
  PersonPolicy
>;

/** Finds an interaction's people and counts its costs in the base currency. Never fails: what cannot be used is a problem. */
export function joinInteraction(interaction: Interaction, context: JoinContext, prices: Prices): JoinedInteraction {
  const problems: Problem[] = [];
  const people = presences(interaction, context, problems);
  lookAtIntroductions(interaction, context, problems);
  const sharers = sharersOf(people);
  const present = standing(interaction, context.asOf, { people: people.length, sharers: sharers.length });
  const problem = problemOfLinks(interaction, present, context);
  if (problem !== null) problems.push(problem);
  const day = interaction.day ?? context.asOf;
  const costs = interaction.costs.length === 0 ? none : costsOn(day, interaction, { prices, problems });
  let cash = 0;
  for (const { minor } of costs) cash += minor;
  const timeCost = prices.timeCost(interaction.minutes, day);
  const whole = wholeCost({ standing: present, interaction, cash, timeCost });
  return {
    interaction,
    key: interactionKey(interaction),
    standing: present,
    people,
    sharers,
    costs,
    cash,
    timeCost,
    whole,
    charged: chargedCosts({ sharers, interaction }, whole),
    problems: problems.length === 0 ? none : problems.slice(),
    row: null,
  };
}

/** The parts of a cost in the base currency; those without an exchange rate are left out, each with a problem. */
function costsOn(
  day: Day,
  interaction: Interaction,
  { prices, problems }: { readonly prices: Prices; readonly problems: Problem[] },
): JoinedInteraction["costs"] {
  const costs = interaction.costs.map(({ field, kind, money }) => {
    const minor = prices.exchange.toBaseMinor(money, day);
    if (minor === null) problems.push(noExchangeRate(interaction, field, money.currency));
    return { kind, minor };
  });
  return costs.every(isPriced) ? costs : costs.filter(isPriced);
}

type Cost = JoinedInteraction["costs"][number];

function isPriced(cost: { readonly kind: string; readonly minor: number | null }): cost is Cost {
  return cost.minor !== null;
}

function sharersOf(people: readonly Presence[]): readonly Participant[] {
  const sharing = people.every(isSharing) ? people : people.filter(isSharing);
  return sharing.length === 0 ? none : participantList(sharing);
}

function isSharing({ person }: Presence): boolean {
  return person.contact?.accounting !== "personal";
}

/** One for all: a vault's interactions have many lists, most of them empty. */
const none: readonly never[] = [];

function standing(
  interaction: Interaction,
  asOf: Day,
  present: { readonly people: number; readonly sharers: number },
): Standing {
  if (interaction.onlyWithPeople && present.people === 0) return "unrelated";
  if (interaction.empty && present.people === 0) return "empty";
  if (interaction.planned || (interaction.day !== null && interaction.day > asOf)) return "planned";
  return present.people > 0 && present.sharers === 0 ? "personal" : "held";
}

/** Notes the names of introductions that several contacts bear; the introductions themselves are asked for elsewhere. */
function lookAtIntroductions(interaction: Interaction, context: JoinContext, problems: Problem[]): void {
  const { introduces, introducedBy, path, line } = interaction;
  const look = (texts: readonly LinkText[], field: string): void => {
    const told = { problems, field: spelledField(interaction, field), line };
    for (const text of texts) findPerson({ text, fromPath: path, policy: "named" }, context, told);
  };
  if (introduces.length > 0) look(introduces, "introduces");
  if (introducedBy.length > 0) look(introducedBy, "introduced_by");
}

function presences(interaction: Interaction, context: JoinContext, problems: Problem[]): readonly Presence[] {
  const { people, peopleFrom, path, line, source } = interaction;
  if (people.length === 0 && source !== "journal") return none;
  const told = { problems, field: spelledField(interaction, "people"), line };
  const policy = policies[peopleFrom];
  const found: Presence[] = [];
  for (const text of people) {
    if (text.weight <= 0) continue;
    const person = findPerson({ text, fromPath: path, policy }, context, told);
    if (person !== null && !found.some((other) => other.person.key === person.key))
      found.push(presenceOf(person, text.weight));
  }
  const owner = found.length > 0 || source !== "journal" ? null : (context.ledger.get(path)?.contact ?? null);
  // A line in a contact's own note that names nobody is about that contact.
  if (owner !== null) return presenceList([presenceOf(personOf(owner), 1)]);
  if (found.length === 0) return none;
  sortInPlace(found, byPerson);
  return presenceList(found);
}

function byPerson(a: Presence, b: Presence): number {
  return byCodeUnits(a.person.key, b.person.key);
}

/** What is wrong with an interaction that only links say anything of: known once it is known where they lead. */
function problemOfLinks(interaction: Interaction, standing: Standing, { ledger }: JoinContext): Problem | null {
  const { path, line, day, empty, onlyWithPeople, people } = interaction;
  if (!(empty || onlyWithPeople) || day !== null || people.length === 0 || standing === "unrelated") return null;
  const spot = { path, line, field: null, written: null };
  if (standing === "empty")
    return { ...spot, effect: "left_out_of_totals", cause: "empty_interaction", accepts: "people" };
  if (standing === "planned") return null;
  // A date that cannot be read has said so already.
  const isSaid = ledger.get(path)?.problems.some((said) => said.accepts === "date" && said.line === line) === true;
  return isSaid ? null : { ...spot, effect: "not_over_time", cause: "no_date", accepts: "date" };
}

function noExchangeRate({ path, line }: Interaction, field: string, currency: string): Problem {
  return {
    path,
    line,
    field,
    effect: "left_out_of_totals",
    cause: "no_exchange_rate",
    accepts: "exchange_rate",
    written: currency,
  };
}
