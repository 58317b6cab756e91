import type { Day } from "../model/day";
import type { Interaction } from "../model/interaction";
import type { PersonKey } from "../model/ledger";
import type { Problem } from "../model/problem";
import { byCodeUnits } from "../model/order";
import { findPerson, type PersonPolicy } from "./find-person";
import type { JoinContext } from "./join-context";
import type { JoinedInteraction, Presence, Standing } from "./joined";
import type { Prices } from "./prices";

const policies = { field: "named", line: "line", body: "contact" } as const satisfies Record<
  Interaction["peopleFrom"],
  PersonPolicy
>;

/** Finds an interaction's people and counts its costs in the base currency. Never fails: what cannot be used is a problem. */
export function joinInteraction(interaction: Interaction, context: JoinContext, prices: Prices): JoinedInteraction {
  const problems: Problem[] = [];
  const people = presences(interaction, context, (problem) => problems.push(problem));
  const sharers = people
    .filter(({ person }) => person.contact?.accounting !== "personal")
    .map(({ person, weight }) => ({ person: person.key, weight }));
  const present = standing(interaction, context.asOf, { people: people.length, sharers: sharers.length });
  if (present === "empty" && interaction.people.length > 0) problems.push(emptyInteraction(interaction));
  const day = interaction.day ?? context.asOf;
  const costs = interaction.costs.flatMap(({ kind, money }) => {
    const minor = prices.exchange.toBaseMinor(money, day);
    if (minor !== null) return [{ kind, minor }];
    problems.push(noExchangeRate(interaction, money.currency));
    return [];
  });
  return {
    interaction,
    standing: present,
    people,
    sharers: sharers.length === 0 ? none : sharers,
    costs: costs.length === 0 ? none : costs,
    cash: costs.reduce((sum, { minor }) => sum + minor, 0),
    timeCost: prices.timeCost(interaction.minutes, day),
    problems: problems.length === 0 ? none : problems,
  };
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

function presences(
  { people, peopleFrom, path, source }: Interaction,
  context: JoinContext,
  report: (problem: Problem) => void,
): readonly Presence[] {
  if (people.length === 0 && source !== "journal") return none;
  const found = new Map<PersonKey, Presence>();
  for (const text of people) {
    if (text.weight <= 0) continue;
    const person = findPerson({ text, fromPath: path, policy: policies[peopleFrom] }, context, report);
    if (person !== null && !found.has(person.key)) found.set(person.key, { person, weight: text.weight });
  }
  const owner = found.size > 0 || source !== "journal" ? null : (context.ledger.get(path)?.contact ?? null);
  // A line in a contact's own note that names nobody is about that contact.
  if (owner !== null) return [{ person: { key: owner.path, name: owner.name, contact: owner }, weight: 1 }];
  return [...found.values()].sort((a, b) => byCodeUnits(a.person.key, b.person.key));
}

function emptyInteraction({ path, line }: Interaction): Problem {
  return {
    path,
    line,
    field: null,
    effect: "left_out_of_totals",
    cause: "empty_interaction",
    accepts: "people",
    written: null,
  };
}

function noExchangeRate({ path, line }: Interaction, currency: string): Problem {
  return {
    path,
    line,
    field: "cost",
    effect: "left_out_of_totals",
    cause: "no_exchange_rate",
    accepts: "exchange_rate",
    written: currency,
  };
}
