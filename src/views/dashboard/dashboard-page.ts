import type { Component } from "obsidian";
import type { Filters } from "../../model/filters";
import type { Settings } from "../../model/settings";
import { headline } from "../../present/headline";
import { isEmptyVault } from "../../present/is-empty-vault";
import { periodText } from "../../present/period-text";
import { presenting, type Presenting } from "../../present/presenting";
import { sectionParts, type Section, type SectionPart } from "../../present/section";
import { allSections } from "../../present/sections/all-sections";
import type { Report } from "../../report/report";
import { wholeVault, type ReportSource } from "../../report/report-source";
import type { Drawing } from "../drawing";
import { Surface, type SurfaceContent } from "../surface";
import { Turns } from "../turns";
import type { ViewContext } from "../view-context";
import type { DashboardMemory } from "./dashboard-memory";
import { drawFilters, type FilterChoices } from "./draw-filters";
import { drawHeadline } from "./draw-headline";
import { drawParts } from "./draw-parts";
import type { PagePlace } from "./page-place";
import { filtersQuery } from "./filters-query";
import type { PreparedSource } from "./prepared-source";
import { SectionList } from "./section-list";

/** What the page is drawn with. */
export interface PageOptions {
  readonly memory: DashboardMemory;
  readonly filters: () => Filters;
  /** Sets the filters: a change that can be taken back, or words that were typed. */
  readonly change: (filters: Filters) => void;
  /** A place for what could be set up: on an empty page, and above figures that lack people or meetings. */
  readonly offer: (parent: HTMLElement, drawing: Drawing) => void;
}

/** What decides the frame of the page. */
interface Frame {
  readonly isEmpty: boolean;
  readonly isSparse: boolean;
}

/** The dashboard in a pane: filters, the headline, and a section for each question, each drawn and followed alone. */
export class DashboardPage extends Surface<Frame> {
  constructor(
    containerEl: HTMLElement,
    context: ViewContext & { readonly source: PreparedSource },
    options: PageOptions,
  ) {
    const { source } = context;
    const parts = new PageParts(context, { ...options, turns: new Turns(containerEl) });
    super(containerEl, context, {
      sourcePath: () => "",
      shape: (source) => frameOf(source.report(wholeVault)),
      draw: (parent, frame, drawing) => parts.draw(parent, frame, drawing),
    });
    this.refilter = () => {
      parts.refilterBar();
      source.prepare(() => parts.refilter());
    };
    this.place = () => ({ scroll: containerEl.scrollTop, rooms: parts.list?.rooms() ?? {} });
    this.returnTo = ({ scroll, rooms }) => {
      parts.list?.reserve(rooms);
      containerEl.scrollTop = scroll;
    };
  }

  /** Follows a change of the filters. */
  readonly refilter: () => void;
  /** Where the reader is on the page. */
  readonly place: () => PagePlace;
  /** Takes the reader back to where they were. */
  readonly returnTo: (place: PagePlace) => void;
}

function frameOf(report: Report): Frame {
  const { contacts, interactions } = report.coverage;
  return { isEmpty: isEmptyVault(report), isSparse: contacts === 0 || interactions === 0 };
}

/** What a section shows: its parts, and the report they were made from. */
interface SectionShape {
  readonly report: Report;
  readonly search: string;
  readonly parts: readonly SectionPart[];
}

/** The surfaces of the page. */
class PageParts {
  private readonly live = new Set<{ readonly invalidate: () => void }>();
  /** The words the field of the search was drawn with or has told of; more may have been typed since. */
  private searched = "";
  private bar: { readonly invalidate: () => void } | null = null;
  /** The sections; null on an empty page. */
  list: SectionList | null = null;

  constructor(
    private readonly context: ViewContext,
    private readonly options: PageOptions & { readonly turns: Turns },
  ) {}

  refilter(): void {
    for (const surface of this.live) if (surface !== this.bar) surface.invalidate();
  }

  /** What the filters are set to is shown at once, before there are figures for it. */
  refilterBar(): void {
    this.bar?.invalidate();
  }

  draw(parent: HTMLElement, { isEmpty, isSparse }: Frame, drawing: Drawing): void {
    const { words, owner } = drawing;
    const page = parent.createDiv({ cls: "roi-page" });
    this.list = null;
    this.bar = null;
    if (isEmpty) {
      const empty = page.createDiv({ cls: "roi-empty" });
      empty.createDiv({ cls: "roi-empty-title", text: words.surface.empty });
      empty.createDiv({ text: words.surface.emptyHint });
      this.options.offer(empty, drawing);
      return;
    }
    this.bar = this.add(owner, page.createDiv(), {
      shape: () => this.options.filters(),
      draw: (el, filters, own) => {
        this.searched = filters.search;
        drawFilters(el, filters, { drawing: own, choices: this.choices() });
      },
      isSame: (before, after) => sameBesideSearch(before, after) && after.search === this.searched,
    });
    if (isSparse) this.options.offer(page, drawing);
    this.add(owner, page.createDiv(), {
      shape: (source) => headlineShape(this.presenting(source)),
      draw: drawHeadline,
    });
    const { memory } = this.options;
    const show = (section: Section, body: HTMLElement, title: string): Component => this.section(body, section, title);
    this.list = owner.addChild(new SectionList(page, allSections, { words, memory, show }));
  }

  private section(body: HTMLElement, section: Section, title: string): Component {
    const { memory, filters, turns } = this.options;
    return this.surface<SectionShape>(body, {
      turns,
      shape: (source) => {
        const view = this.presenting(source);
        return { report: view.report, search: filters().search, parts: sectionParts(section, view) };
      },
      isSame: isSameSection,
      draw: (el, { parts, search }, drawing) => drawParts(el, parts, { drawing, memory, search, title }),
    });
  }

  private presenting(source: ReportSource): Presenting {
    const query = filtersQuery(this.options.filters(), this.context);
    return presenting(source.report(query), this.context.language(), source);
  }

  private choices(): FilterChoices {
    const { source } = this.context;
    return {
      asOf: source.asOf,
      people: () => source.report(wholeVault).contacts.filter(({ path }) => path !== null),
      circles: () => source.report(wholeVault).circles.flatMap(({ key }) => (key === "" ? [] : [key])),
      currencies: currenciesOf(source.settings),
      change: (filters) => {
        this.searched = filters.search;
        this.options.change(filters);
      },
    };
  }

  private add<Shape>(
    owner: Component,
    el: HTMLElement,
    content: Omit<SurfaceContent<Shape>, "sourcePath">,
  ): Surface<Shape> {
    return owner.addChild(this.surface(el, content));
  }

  private surface<Shape>(el: HTMLElement, content: Omit<SurfaceContent<Shape>, "sourcePath">): Surface<Shape> {
    const surface = new Surface(el, this.context, { ...content, sourcePath: () => "" });
    this.live.add(surface);
    surface.register(() => this.live.delete(surface));
    return surface;
  }
}

function headlineShape(view: Presenting): Parameters<typeof drawHeadline>[1] {
  const { report, words, format } = view;
  const lead = words.surface.lead({ period: periodText(view), day: format.day(report.asOf) });
  return { lead, headline: headline(view) };
}

/** Longer lists take longer to compare than the few rows of them that are drawn take to be drawn anew. */
const mostCompared = 100;

/**
 * Rows of a table are made when they are seen: such a section, or one with a long list, is the same only where the whole
 * report is.
 */
function isSameSection(before: SectionShape, after: SectionShape): boolean {
  if (before.search !== after.search) return false;
  if (before.report === after.report) return true;
  if (after.parts.some((part) => part.kind === "table" || (part.kind === "rows" && part.rows.length > mostCompared)))
    return false;
  return JSON.stringify(before.parts) === JSON.stringify(after.parts);
}

/** Typing must not draw the field anew that is typed into. */
function sameBesideSearch(before: Filters, after: Filters): boolean {
  return JSON.stringify({ ...before, search: "" }) === JSON.stringify({ ...after, search: "" });
}

/** The base currency, then every other that an exchange rate names. */
function currenciesOf({ baseCurrency, exchangeRates }: Settings): readonly string[] {
  return [...new Set([baseCurrency, ...exchangeRates.flatMap(({ from, to }) => [from, to])])];
}
