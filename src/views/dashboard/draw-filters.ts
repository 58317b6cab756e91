import { debounce, Menu, Notice } from "obsidian";
import { toIsoDay, type Day } from "../../model/day";
import { noFilters, type Filters } from "../../model/filters";
import { interactionKinds } from "../../model/interaction";
import { linkName } from "../../model/link";
import { benefits } from "../../model/result";
import { toFilterLink } from "../../present/filtered";
import type { PersonName } from "../../report/report";
import type { Drawing } from "../drawing";
import { showMenu } from "../show-menu";
import { PersonModal } from "./person-modal";

/** How long typing may pause before lists follow. */
const typingMs = 150;

/** What filters are chosen from, and what follows. */
export interface FilterChoices {
  readonly asOf: Day;
  readonly people: () => readonly PersonName[];
  readonly circles: () => readonly string[];
  /** Those money can be told in; no choice where there is one. */
  readonly currencies: readonly string[];
  readonly change: (filters: Filters) => void;
}

/** One entry of a menu. */
interface Choice {
  readonly title: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** Periods as a block has them, by the name of their words. */
const periods = {
  all: "",
  thisYear: "this year",
  lastYear: "last year",
  months: "last 365 days",
  days: "last 90 days",
} as const;

/** The filters in a row: what each is set to, a menu to set it, a field that finds rows, and ways to share and clear. */
export function drawFilters(
  parent: HTMLElement,
  filters: Filters,
  { drawing, choices }: { readonly drawing: Drawing; readonly choices: FilterChoices },
): void {
  const { app, words, owner } = drawing;
  const { filters: named } = words.dashboard;
  const bar = parent.createDiv({ cls: "roi-filters", attr: { role: "group", "aria-label": named.title } });
  const choosers = bar.createDiv({ cls: "roi-filter-row" });
  // Words typed meanwhile are in the field, not in the filters this row was drawn for.
  const set = (part: Partial<Filters>): void => choices.change({ ...filters, search: search.value, ...part });

  addMenu(named.period({ value: periodName() }), filters.period !== "", () => [
    ...Object.entries(periods).map(([key, period]) => ({
      title: named.periods[periodKey(key)],
      isChosen: filters.period === period,
      choose: () => set({ period }),
    })),
    { title: named.periods.own, isChosen: isOwnPeriod(), choose: () => set({ period: ownPeriod() }) },
  ]);
  if (isOwnPeriod()) drawDays();
  addMenu(named.circle({ value: filters.circle ?? named.all }), filters.circle !== null, () => [
    everything({ circle: null }, filters.circle),
    ...choices.circles().map((circle) => ({
      title: circle,
      isChosen: circle === filters.circle,
      choose: () => set({ circle, person: null }),
    })),
  ]);
  const kindName = filters.kind === null ? named.all : words.terms.kind[filters.kind];
  addMenu(named.kind({ value: kindName }), filters.kind !== null, () => [
    everything({ kind: null }, filters.kind),
    ...interactionKinds.map((kind) => ({
      title: words.terms.kind[kind],
      isChosen: kind === filters.kind,
      choose: () => set({ kind }),
    })),
  ]);
  const benefitName = filters.benefit === null ? named.all : words.terms.benefit[filters.benefit];
  addMenu(named.benefit({ value: benefitName }), filters.benefit !== null, () => [
    everything({ benefit: null }, filters.benefit),
    ...benefits.map((benefit) => ({
      title: words.terms.benefit[benefit],
      isChosen: benefit === filters.benefit,
      choose: () => set({ benefit }),
    })),
  ]);
  if (choices.currencies.length > 1 || filters.currency !== null)
    addMenu(named.currency({ value: filters.currency ?? named.all }), filters.currency !== null, () => [
      everything({ currency: null }, filters.currency),
      ...choices.currencies.map((currency) => ({
        title: currency,
        isChosen: currency === filters.currency,
        choose: () => set({ currency }),
      })),
    ]);
  addButton(
    named.person({ value: filters.person === null ? named.all : linkName(filters.person) }),
    { parent: choosers, isSet: filters.person !== null, opens: "dialog" },
    () => {
      const modal = new PersonModal(app, choices.people(), ({ path }) => set({ person: path, circle: null }));
      modal.setPlaceholder(named.choosePerson);
      modal.open();
    },
  );
  const search = drawSearch();
  addButton(named.link, { parent: bar, isSet: false, opens: null }, () => {
    void copyLink();
  });
  if (JSON.stringify(filters) !== JSON.stringify(noFilters))
    addButton(named.clear, { parent: bar, isSet: false, opens: null }, () => {
      search.value = "";
      choices.change(noFilters);
    });

  function isOwnPeriod(): boolean {
    return filters.period.includes("..");
  }

  function ownPeriod(): string {
    const today = toIsoDay(choices.asOf);
    return `${today.slice(0, 4)}-01-01..${today}`;
  }

  function periodName(): string {
    const known = Object.entries(periods).find(([, period]) => period === filters.period);
    if (known !== undefined) return named.periods[periodKey(known[0])];
    return isOwnPeriod() ? named.periods.own : filters.period;
  }

  function drawDays(): void {
    const [from = "", to = ""] = filters.period.split("..");
    const ends = [
      { label: named.from, value: from, period: (day: string) => `${day}..${to}` },
      { label: named.to, value: to, period: (day: string) => `${from}..${day}` },
    ];
    for (const { label, value, period } of ends) {
      const field = choosers.createEl("label", { cls: "roi-filter-day" });
      field.createSpan({ text: label });
      const input = field.createEl("input", { type: "date", value });
      owner.registerDomEvent(input, "change", () => {
        const chosen = period(input.value);
        set({ period: chosen === ".." ? "" : chosen });
      });
    }
  }

  function drawSearch(): HTMLInputElement {
    const input = bar.createEl("input", {
      type: "search",
      cls: "roi-search",
      value: filters.search,
      placeholder: named.search,
      attr: { "aria-label": named.search },
    });
    const follow = debounce(() => set({ search: input.value }), typingMs, true);
    owner.registerDomEvent(input, "input", () => follow());
    owner.register(() => follow.cancel());
    return input;
  }

  async function copyLink(): Promise<void> {
    await parent.win.navigator.clipboard.writeText(toFilterLink(filters, app.vault.getName()));
    new Notice(named.linkCopied);
  }

  function everything(part: Partial<Filters>, chosen: string | null): Choice {
    return { title: named.all, isChosen: chosen === null, choose: () => set(part) };
  }

  function addMenu(text: string, isSet: boolean, items: () => readonly Choice[]): void {
    addButton(text, { parent: choosers, isSet, opens: "menu" }, (button) => {
      const menu = new Menu();
      for (const { title, isChosen, choose } of items())
        menu.addItem((item) => item.setTitle(title).setChecked(isChosen).onClick(choose));
      showMenu(menu, button);
    });
  }

  function addButton(
    text: string,
    button: { readonly parent: HTMLElement; readonly isSet: boolean; readonly opens: "menu" | "dialog" | null },
    onClick: (button: HTMLElement) => void,
  ): void {
    const { parent: place, isSet, opens } = button;
    const attr = { type: "button", ...(opens === null ? {} : { "aria-haspopup": opens }) };
    const el = place.createEl("button", { cls: `roi-filter${isSet ? " is-set" : ""}`, text, attr });
    owner.registerDomEvent(el, "click", () => onClick(el));
  }
}

function periodKey(key: string): keyof typeof periods {
  return key === "thisYear" || key === "lastYear" || key === "months" || key === "days" ? key : "all";
}
