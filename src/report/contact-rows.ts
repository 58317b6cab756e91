import type { Band } from "../metrics/credit-band";
import { isDormant } from "../metrics/dormant";
import { flags } from "../metrics/flags";
import { net } from "../metrics/net";
import { roiFull } from "../metrics/roi";
import { topShare } from "../metrics/top-share";
import type { Contact } from "../model/contact";
import type { Day } from "../model/day";
import type { PersonKey } from "../model/ledger";
import { none, ok } from "../model/measure";
import type { Result } from "../model/result";
import { emptyAccount, type Account, type Around, type ResultShare } from "./contact-account";
import type { CreditRow } from "./credit";
import { givenAt } from "./given-at";
import type { JoinedInteraction } from "./joined";
import { countUnpriced, missingPrice } from "./missing-price";
import { byPathThenName, type PeopleDirectory } from "./people-directory";
import type { ContactRow, PersonName } from "./report";
import { rhythmAsOf } from "./rhythm-as-of";
import type { SelectedInteraction } from "./selection";
import { mapInSteps, type Steps } from "./steps";
import { markSum, wholeMark, type Times } from "./times";

/** The accounts of people, booked entry by entry and closed into rows. */
export class ContactAccounts {
  private readonly accounts = new Map<PersonKey, Account>();
  /** In the order of rows, as long as nobody comes, goes or is called otherwise. */
  private inOrder: readonly NamedAccount[] | null = null;

  /** Books something on a person's account; even nothing opens it. */
  at(person: PersonKey, times: Times): Account {
    let account = this.accounts.get(person);
    if (account === undefined) {
      account = emptyAccount();
      this.accounts.set(person, account);
      this.inOrder = null;
    }
    account.bookings += times;
    account.made = null;
    if (account.bookings === 0) {
      this.accounts.delete(person);
      this.inOrder = null;
    }
    return account;
  }

  /** Charges an interaction to its people: each split of cost once, each presence whole. */
  addInteraction({ joined }: SelectedInteraction, times: Times): void {
    const { interaction, people, sharers, standing, charged, timeCost } = joined;
    const given = times * givenAt(interaction);
    let sharer = 0;
    for (const { person } of people) {
      const account = this.at(person.key, times);
      account.interactions += times;
      account.given += given;
      if (interaction.initiatedBy === "me") account.initiatedByMe += times;
      if (interaction.source !== "mention") {
        account.timed += times;
        if (interaction.timeBasis !== "recorded") account.untimed += times;
      }
      if (standing === "held") account.minutesTogether += times * interaction.minutes;
      if (interaction.energy !== null) {
        account.energySum += times * wholeMark(interaction.energy);
        account.energyCount += times;
      }
      if (interaction.day !== null) meet(account, interaction.day, times);
      if (sharers[sharer]?.person !== person.key) continue;
      const cost = charged[sharer];
      sharer += 1;
      if (cost === undefined) continue;
      account.cashCost += times * cost.cash;
      account.minutesCharged += times * cost.minutes;
      account.timeCost += times * cost.time;
      if (timeCost.status !== "ok") countUnpriced(account, { minutes: cost.minutes, timeCost }, times);
    }
  }

  /** Credits the leaves of a result to their people. */
  addCredit({ ledger, leaves, low, high, selected }: CreditRow, times: Times): void {
    const { result } = selected.joined;
    for (const { person, role, minor } of leaves) {
      if (person === null) continue;
      const account = this.at(person, times);
      const share = addPart(account, result, times);
      if (ledger !== "C") {
        share.hardParts += times;
        share.returned += times * minor;
      }
      if (ledger === "A" && role === "direct") account.creditDirect += times * minor;
      if (ledger === "A" && role === "introducer") account.creditAsIntroducer += times * minor;
      if (ledger === "B") account.savings += times * minor;
      if (ledger === "C") account.softBase += times * minor;
    }
    for (const { person, minor } of low) if (person !== null) this.at(person, times).softLow += times * minor;
    for (const { person, minor } of high) if (person !== null) this.at(person, times).softHigh += times * minor;
  }

  /** Counts a result without money as received from a person; one with money is received from those it is credited to. */
  addReceived(person: PersonKey, result: Result, times: Times): void {
    addPart(this.at(person, times), result, times);
  }

  /** Everybody with an account, in the order of rows: the same list as long as all of them are called as before. */
  named(people: PeopleDirectory): readonly NamedAccount[] {
    // Contacts are called what their notes are.
    const isCalledSo = ({ name }: NamedAccount): boolean => name.path !== null || people.get(name.key) === name;
    if (this.inOrder?.every(isCalledSo) === true) return this.inOrder;
    const named = Array.from(this.accounts, ([key, account]) => ({ name: people.get(key), account }));
    this.inOrder = named.sort((a, b) => byPathThenName(a.name, b.name));
    return this.inOrder;
  }

  /** The rows, contact notes by path and then people without a note by name. */
  *rows({ people, contactOf, bands, earlier, asOf }: RowOptions): Steps<readonly ContactRow[]> {
    const named = this.named(people);
    const daysBefore = daysByPerson(earlier);
    yield;
    return yield* mapInSteps(named, ({ name, account }) => {
      const { key, path } = name;
      const around = {
        name,
        contact: path === null ? null : contactOf(path),
        band: bands.get(key) ?? noBand,
        daysBefore: daysBefore.get(key) ?? noDays,
        asOf,
      };
      if (account.made === null || !isSame(account.made.around, around))
        account.made = { around, row: toRow(account, around) };
      return account.made.row;
    });
  }
}

/** An account with what its person is called. */
export interface NamedAccount {
  readonly name: PersonName;
  readonly account: Account;
}

const noBand: Band = [0, 0];
const noDays: readonly Day[] = [];

export interface RowOptions {
  readonly people: PeopleDirectory;
  readonly contactOf: (person: PersonKey) => Contact | null;
  readonly bands: ReadonlyMap<PersonKey, Band>;
  /** Where people met before the period: it tells their rhythm and opens nobody's account. */
  readonly earlier: readonly JoinedInteraction[];
  /** The day rhythms are told as of. */
  readonly asOf: Day;
}

function daysByPerson(met: readonly JoinedInteraction[]): ReadonlyMap<PersonKey, readonly Day[]> {
  const found = new Map<PersonKey, Day[]>();
  for (const { interaction, people } of met) {
    if (interaction.day === null) continue;
    for (const { person } of people) {
      const days = found.get(person.key);
      if (days === undefined) found.set(person.key, [interaction.day]);
      else days.push(interaction.day);
    }
  }
  return found;
}

function meet({ days }: Account, day: Day, times: Times): void {
  if (times === 1) days.push(day);
  else days.splice(days.indexOf(day), 1);
}

/** Books a part of a result. */
function addPart(account: Account, result: Result, times: Times): ResultShare {
  account.results ??= new Map();
  let share = account.results.get(result);
  if (share === undefined) account.results.set(result, (share = { parts: 0, hardParts: 0, returned: 0 }));
  share.parts += times;
  if (share.parts === 0) account.results.delete(result);
  return share;
}

function toRow(account: Account, { name, contact, band, daysBefore, asOf }: Around): ContactRow {
  const { cashCost, timeCost, creditDirect, creditAsIntroducer, savings } = account;
  const credit = creditDirect + creditAsIntroducer;
  const fullCost = cashCost + timeCost;
  const results = account.results?.size ?? 0;
  const returns = returnsOf(account);
  const missing = missingPrice(account);
  const money = {
    hardReturn: credit,
    savings,
    fullCost: missing === null ? ok(fullCost) : none(missing),
    hasResult: returns.length > 0,
  };
  const days = daysBefore.length === 0 ? account.days : [...account.days, ...daysBefore];
  const firstContact = firstOf(days);
  const rhythm = rhythmAsOf(asOf, contact, days);
  // Written out: copying a row this wide from its parts takes longer than all sums in it.
  return {
    key: name.key,
    path: name.path,
    name: name.name,
    interactions: account.interactions,
    minutesTogether: account.minutesTogether,
    minutesCharged: account.minutesCharged,
    cashCost,
    timeCost,
    fullCost,
    creditDirect,
    creditAsIntroducer,
    credit,
    creditBand: band,
    savings,
    softLow: account.softLow,
    softBase: account.softBase,
    softHigh: account.softHigh,
    net: net(money),
    roiFull: roiFull(money),
    firstContact,
    lastContact: rhythm.lastContact,
    rhythmDays: rhythm.rhythmDays,
    overdueRatio: rhythm.overdueRatio,
    given: account.given,
    received: results,
    initiatedByMe: account.initiatedByMe,
    energySum: markSum(account.energySum),
    energyMean: account.energyCount > 0 ? markSum(account.energySum) / account.energyCount : null,
    opportunities: account.opportunities,
    results,
    circles: contact?.circles ?? [],
    closeness: contact?.closeness ?? null,
    dormant: isDormant({ lastContact: rhythm.lastContact, asOf }),
    personal: contact?.accounting === "personal",
    flags: flags({
      results,
      resultsWithoutAnyway: withoutAnyway(account),
      daysSinceFirst: firstContact === null ? null : asOf - firstContact,
      topShare: topShare(returns),
      interactions: account.timed,
      withoutRecordedTime: account.untimed,
      hardValue: credit + savings,
      softBase: account.softBase,
    }),
  };
}

function firstOf(days: readonly Day[]): Day | null {
  let first: Day | null = null;
  for (const day of days) if (first === null || day < first) first = day;
  return first;
}

/** What each result brought in ledgers A and B. */
function returnsOf({ results }: Account): readonly number[] {
  const returns: number[] = [];
  if (results !== null)
    for (const { hardParts, returned } of results.values()) if (hardParts > 0) returns.push(returned);
  return returns;
}

function withoutAnyway({ results }: Account): number {
  let count = 0;
  if (results !== null) for (const { anyway } of results.keys()) if (anyway === null) count += 1;
  return count;
}

/** True where rows made from the same account say the same. */
function isSame(a: Around, b: Around): boolean {
  return (
    a.name === b.name &&
    a.contact === b.contact &&
    a.asOf === b.asOf &&
    isSameList(a.band, b.band) &&
    isSameList(a.daysBefore, b.daysBefore)
  );
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}
