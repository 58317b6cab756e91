import type { Band } from "../metrics/credit-band";
import { isDormant } from "../metrics/dormant";
import { flags, type Basis } from "../metrics/flags";
import { net } from "../metrics/net";
import { roiFull } from "../metrics/roi";
import { topShare } from "../metrics/top-share";
import type { Contact } from "../model/contact";
import type { Day } from "../model/day";
import type { PersonKey } from "../model/ledger";
import { none, ok } from "../model/measure";
import type { Result } from "../model/result";
import { emptyAccount, isSameAccount, isSameList, type Account } from "./contact-account";
import type { CreditRow } from "./credit";
import { givenAt } from "./given-at";
import type { JoinedInteraction, Person } from "./joined";
import { missingPrice } from "./missing-price";
import type { KeptParts } from "./kept-parts";
import { byPathThenName, type PeopleDirectory } from "./people-directory";
import type { ContactRow, PersonName } from "./report";
import { rhythmAsOf } from "./rhythm-as-of";
import type { SelectedInteraction } from "./selection";
import { mapInSteps, type Steps } from "./steps";

/** The accounts of people, filled entry by entry and closed into rows. */
export class ContactAccounts {
  private readonly accounts = new Map<PersonKey, Account>();

  constructor(private readonly people: PeopleDirectory) {}

  /** Opens an account even if nothing falls to the person. */
  open(person: PersonKey): Account {
    const known = this.accounts.get(person);
    if (known !== undefined) return known;
    const account = emptyAccount();
    this.accounts.set(person, account);
    return account;
  }

  /** Charges an interaction to its people: each split of cost once, each presence whole. */
  addInteraction({ joined }: SelectedInteraction): void {
    const { interaction, people, sharers, standing, charged } = joined;
    const given = givenAt(interaction);
    let sharer = 0;
    for (const { person } of people) {
      const account = this.of(person);
      account.interactions += 1;
      account.given += given;
      if (interaction.initiatedBy === "me") account.initiatedByMe += 1;
      if (interaction.source !== "mention") {
        account.timed += 1;
        if (interaction.timeBasis !== "recorded") account.untimed += 1;
      }
      if (standing === "held") account.minutesTogether += interaction.minutes;
      if (interaction.energy !== null) {
        account.energySum += interaction.energy;
        account.energyCount += 1;
      }
      if (interaction.day !== null) meet(account, interaction.day);
      if (sharers[sharer]?.person !== person.key) continue;
      const cost = charged[sharer];
      sharer += 1;
      if (cost === undefined) continue;
      account.cashCost += cost.cash;
      account.minutesCharged += cost.minutes;
      account.timeCost += cost.time;
      account.unpriced = missingPrice(account.unpriced, { minutes: cost.minutes, timeCost: joined.timeCost });
    }
  }

  /** Somebody's account; whoever is not named yet is from now on. */
  private of(person: Person): Account {
    const known = this.accounts.get(person.key);
    if (known === undefined || person.contact === null) this.people.add(person);
    return known ?? this.open(person.key);
  }

  /** Remembers that people met, before the period the accounts are about; opens nobody's account. */
  addMeeting({ interaction, people }: JoinedInteraction): void {
    for (const { person } of people) {
      const account = this.accounts.get(person.key);
      if (account !== undefined && interaction.day !== null) meet(account, interaction.day);
    }
  }

  /** Credits the leaves of a result to their people. */
  addCredit({ ledger, leaves, low, high, selected }: CreditRow): void {
    const { result } = selected.joined;
    for (const { person, role, minor } of leaves) {
      if (person === null) continue;
      const account = this.open(person);
      countResult(account, result);
      if (ledger !== "C") addReturn(account, result, minor);
      if (ledger === "A" && role === "direct") account.creditDirect += minor;
      if (ledger === "A" && role === "introducer") account.creditAsIntroducer += minor;
      if (ledger === "B") account.savings += minor;
      if (ledger === "C") account.softBase += minor;
    }
    for (const { person, minor } of low) if (person !== null) this.open(person).softLow += minor;
    for (const { person, minor } of high) if (person !== null) this.open(person).softHigh += minor;
  }

  /** Counts a result without money as received from a person; one with money is received from those it is credited to. */
  addReceived(person: PersonKey, result: Result): void {
    countResult(this.open(person), result);
  }

  /** The rows, contact notes by path and then people without a note by name. */
  *rows({ contactOf, bands, asOf, kept }: RowOptions): Steps<readonly ContactRow[]> {
    const names = new Map(Array.from(this.accounts.keys(), (key) => [key, this.people.get(key)]));
    const ordered = kept.inOrder(names, byPathThenName);
    yield;
    return yield* mapInSteps(ordered, (name) => {
      const { key } = name;
      const from = { name, account: this.open(key), contact: contactOf(key), band: bands.get(key) ?? noBand, asOf };
      const before = kept.rows.get(key);
      if (before !== undefined && isSame(before.from, from)) return before.row;
      const row = toRow(from);
      kept.rows.set(key, { from, row });
      return row;
    });
  }
}

const noBand: Band = [0, 0];

export interface RowOptions {
  readonly contactOf: (person: PersonKey) => Contact | null;
  readonly bands: ReadonlyMap<PersonKey, Band>;
  /** The day rhythms are told as of. */
  readonly asOf: Day;
  /** The rows made for the same question before. */
  readonly kept: KeptParts<RowInput>;
}

function meet(account: Account, day: Day): void {
  account.days.push(day);
  if (account.firstContact === null || day < account.firstContact) account.firstContact = day;
}

function countResult(account: Account, result: Result): void {
  if (account.lastResult === result) return;
  account.lastResult = result;
  account.results += 1;
  if (result.anyway === null) account.resultsWithoutAnyway += 1;
}

function addReturn(account: Account, result: Result, minor: number): void {
  account.hardResults += 1;
  account.returns ??= [];
  const last = account.returns.length - 1;
  if (account.lastReturn === result) account.returns[last] = (account.returns[last] ?? 0) + minor;
  else account.returns.push(minor);
  account.lastReturn = result;
}

function toRow({ name, account, contact, band, asOf }: RowInput): ContactRow {
  const { cashCost, timeCost, creditDirect, creditAsIntroducer, savings } = account;
  const credit = creditDirect + creditAsIntroducer;
  const fullCost = cashCost + timeCost;
  const money = {
    hardReturn: credit,
    savings,
    fullCost: account.unpriced === null ? ok(fullCost) : none(account.unpriced),
    hasResult: account.hardResults > 0,
  };
  const rhythm = rhythmAsOf(asOf, contact, account.days);
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
    firstContact: account.firstContact,
    lastContact: rhythm.lastContact,
    rhythmDays: rhythm.rhythmDays,
    overdueRatio: rhythm.overdueRatio,
    given: account.given,
    received: account.results,
    initiatedByMe: account.initiatedByMe,
    energySum: account.energySum,
    energyMean: account.energyCount > 0 ? account.energySum / account.energyCount : null,
    opportunities: account.opportunities,
    results: account.results,
    circles: contact?.circles ?? [],
    closeness: contact?.closeness ?? null,
    dormant: isDormant({ lastContact: rhythm.lastContact, asOf }),
    personal: contact?.accounting === "personal",
    flags: flags(basis(account, asOf)),
  };
}

/** What the cautions about a person's figures are decided from. */
function basis(account: Account, asOf: Day): Basis {
  return {
    results: account.results,
    resultsWithoutAnyway: account.resultsWithoutAnyway,
    daysSinceFirst: account.firstContact === null ? null : asOf - account.firstContact,
    topShare: topShare(account.returns ?? []),
    interactions: account.timed,
    withoutRecordedTime: account.untimed,
    hardValue: account.creditDirect + account.creditAsIntroducer + account.savings,
    softBase: account.softBase,
  };
}

/** All that a row is made from. */
export interface RowInput {
  readonly name: PersonName;
  readonly account: Account;
  readonly contact: Contact | null;
  readonly band: Band;
  /** The day rhythms are told as of. */
  readonly asOf: Day;
}

/** True where two rows made from these would say the same. */
function isSame(a: RowInput, b: RowInput): boolean {
  return (
    a.name === b.name &&
    a.contact === b.contact &&
    a.asOf === b.asOf &&
    isSameList(a.band, b.band) &&
    isSameAccount(a.account, b.account)
  );
}
