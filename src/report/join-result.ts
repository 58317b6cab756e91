import type { Participant, PersonKey, Touch } from "../model/ledger";
import type { NoteRecord } from "../model/note-record";
import { byCodeUnits, byPathAndLine } from "../model/order";
import type { Problem } from "../model/problem";
import type { Result } from "../model/result";
import { spelledField } from "../model/spelled";
import { creditSpots } from "../metrics/credit-spots";
import { findPerson } from "./find-person";
import { findTouches } from "./find-touches";
import type { JoinCache } from "./join-cache";
import type { JoinedResult, Person } from "./joined";
import { resultValues } from "./result-values";
import { streamForecast } from "./stream-forecast";

/** Finds what a result is owed to and counts its money. Undated touches stand at the result's own day (8-settled). */
export function joinResult(record: NoteRecord, result: Result, cache: JoinCache): JoinedResult {
  const problems: Problem[] = [];
  const { asOf, settings } = cache.context;
  const day = result.day ?? result.stream?.from ?? null;
  const people = new Map<PersonKey, Person>();
  const participants = (field: "people" | "shares"): readonly Participant[] =>
    participantsOf({ result, field, people }, cache, problems);
  const linked = findTouches({ record, outcome: result, onInteraction: result.onInteraction }, cache, problems);
  const shares = participants("shares");
  // By hand to people kept out of money alone is to nobody else: neither to those named nor to those who were there.
  const isNobodys = shares.length === 0 && result.shares.some(({ weight }) => weight > 0);
  const named = isNobodys ? [] : participants("people");

  const touched = isNobodys ? [] : linked;
  const touches: Touch[] = [];
  for (const joined of touched) {
    const { path, line, day: touchDay } = joined.interaction;
    touches.push({ path, line, day: touchDay ?? day ?? asOf, people: joined.sharers });
    for (const { person } of joined.people) people.set(person.key, person);
  }
  touches.sort((a, b) => a.day - b.day || byPathAndLine(a, b));
  const credited = { amount: 0, day: day ?? asOf, touches, named, shares };
  const owed = new Set(creditSpots(credited, settings.attribution.lookBackDays).spots.map(({ person }) => person));
  for (const key of people.keys()) if (!owed.has(key)) people.delete(key);
  const values = resultValues(result, cache, problems);
  const forecast = streamForecast(result, cache);
  return { result, day, touches, touched, named, shares, people, values, forecast, problems, selected: null };
}

function participantsOf(
  { result, field, people }: { result: Result; field: "people" | "shares"; people: Map<PersonKey, Person> },
  cache: JoinCache,
  problems: Problem[],
): readonly Participant[] {
  const { path, line } = result;
  const told = { problems, field: spelledField(result, field), line };
  const found = new Map<PersonKey, Participant>();
  for (const text of result[field]) {
    if (text.weight <= 0) continue;
    const person = findPerson({ text, fromPath: path, policy: "named" }, cache.context, told);
    if (person === null || person.contact?.accounting === "personal" || found.has(person.key)) continue;
    found.set(person.key, { person: person.key, weight: text.weight });
    people.set(person.key, person);
  }
  return [...found.values()].sort((a, b) => byCodeUnits(a.person, b.person));
}
