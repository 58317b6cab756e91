import type { App } from "./app";
import { Component } from "./component";
import { environment } from "./environment";
import type { TFile } from "./files";
import { failLoudly } from "./not-provided";

/** A value of a Base: it can be compared and turned into text; what it holds is not public. */
export abstract class Value {
  static type = "value";

  static equals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.equals(b));
  }

  static looseEquals(a: Value | null, b: Value | null): boolean {
    return Value.equals(a, b);
  }

  abstract toString(): string;
  abstract isTruthy(): boolean;

  equals(other: Value): boolean {
    return this.constructor === other.constructor && this.toString() === other.toString();
  }

  looseEquals(other: Value): boolean {
    return this.toString() === other.toString();
  }

  renderTo(el: HTMLElement, _context: unknown): void {
    el.setText(this.toString());
  }
}

export class NullValue extends Value {
  static value = new NullValue();

  override toString(): string {
    return "";
  }

  override isTruthy(): boolean {
    return false;
  }
}

/** A text, number, date or list of a property, as text. */
class PropertyValue extends Value {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override toString(): string {
    return this.#text;
  }

  override isTruthy(): boolean {
    return this.#text !== "" && this.#text !== "false" && this.#text !== "0";
  }
}

/** What a property holds as a value of a Base; null where the note does not have it. */
export function valueOf(held: unknown): Value | null {
  if (held === undefined || held === null || held === "") return null;
  const texts = (Array.isArray(held) ? held : [held]).map((one) =>
    String(one).replace(/^\[\[(?:.*\|)?(.*)\]\]$/, "$1"),
  );
  return new PropertyValue(texts.join(", "));
}

/** One file of a Base. */
export class BasesEntry {
  constructor(
    readonly file: TFile,
    private readonly read: (id: string) => Value | null,
  ) {}

  getValue(propertyId: string): Value | null {
    return this.read(propertyId);
  }
}

export class BasesEntryGroup {
  constructor(
    readonly key: Value | undefined,
    readonly entries: BasesEntry[],
  ) {}

  hasKey(): boolean {
    return this.key !== undefined && !(this.key instanceof NullValue);
  }
}

export class BasesQueryResult {
  constructor(
    readonly data: BasesEntry[],
    private readonly groups: BasesEntryGroup[],
    private readonly order: string[],
  ) {}

  get groupedData(): BasesEntryGroup[] {
    return this.groups;
  }

  get properties(): string[] {
    return this.order;
  }

  getSummaryValue(): never {
    throw new Error("host: BasesQueryResult.getSummaryValue is not provided");
  }
}

export class QueryController extends Component {}

/** One entry of "views" in a `.base` file. */
export class BasesViewConfig {
  constructor(
    private readonly written: Record<string, unknown>,
    private readonly displayNames: Record<string, unknown>,
    private readonly changed: () => void,
  ) {}

  get name(): string {
    return String(this.written["name"] ?? "");
  }

  get(key: string): unknown {
    return this.written[key];
  }

  getAsPropertyId(key: string): string | null {
    const value = this.written[key];
    return typeof value === "string" && /^(?:note|file|formula)\./.test(value) ? value : null;
  }

  getEvaluatedFormula(): never {
    throw new Error("host: BasesViewConfig.getEvaluatedFormula is not provided");
  }

  set(key: string, value: unknown): void {
    if (value === null) delete this.written[key];
    else this.written[key] = value;
    this.changed();
  }

  getOrder(): string[] {
    return listOf(this.written["order"]).map(String).map(propertyId);
  }

  getSort(): { property: string; direction: string }[] {
    return listOf(this.written["sort"]) as { property: string; direction: string }[];
  }

  getDisplayName(id: string): string {
    const own = this.displayNames[id] as { displayName?: string } | undefined;
    return own?.displayName ?? parsePropertyId(id).name;
  }
}

/** Base of a plugin's Bases view; its data is replaced, and `onDataUpdated` called, whenever the query's answer changes. */
export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: App;
  config!: BasesViewConfig;
  allProperties: string[] = [];
  data!: BasesQueryResult;

  constructor(_controller: unknown) {
    super();
    this.app = environment.app as App;
  }

  abstract onDataUpdated(): void;

  createFileForView(): never {
    throw new Error("host: BasesView.createFileForView is not provided");
  }
}

/** The two parts of a property's id: `note.price` is the property `price` of notes. */
export function parsePropertyId(id: string): { type: string; name: string } {
  const dot = id.indexOf(".");
  return { type: id.slice(0, dot), name: id.slice(dot + 1) };
}

/** A property as a `.base` file names it: without a prefix it is one of notes. */
export function propertyId(written: string): string {
  return /^(?:note|file|formula)\./.test(written) ? written : `note.${written}`;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

failLoudly(BasesEntry, "BasesEntry");
failLoudly(BasesQueryResult, "BasesQueryResult");
failLoudly(BasesViewConfig, "BasesViewConfig");
