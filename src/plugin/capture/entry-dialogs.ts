import { Notice } from "obsidian";
import type { Words } from "../../locales/en";
import { words } from "../../locales/words";
import { checkInScales } from "../../model/check-in";
import type { InteractionDraft } from "../../model/interaction-draft";
import { linkName, nameKey } from "../../model/link";
import type { WriteRequest } from "../../model/write-plan";
import { writtenNames } from "../../edits/entries/written-names";
import type { PropertyValue } from "../../edits/to-yaml";
import { EntryModal } from "../../views/capture/entry-modal";
import type { FormField, FormSession, FormValues } from "../../views/capture/entry-form";
import type { Capture, CaptureParts } from "./capture";
import { closeOpportunity } from "./close-opportunity";
import { personLink, type EntryPlace, type EntryWrite } from "./entry-place";
import { checkOutcome, dayField, outcomeFields, titleOf, type KnownOutcome } from "./outcome-form";
import { newNote, noteLink, notePath, outcomeProperties, readShare, readWorth, typed } from "./form-entry";

/** A dialog's own part: its fields, what is wrong with them, and the note they make. */
interface Form extends Pick<FormSession, "title" | "fields" | "check"> {
  readonly make: (values: FormValues) => EntryWrite;
  /** Further notes that are written together with it. */
  readonly also?: (values: FormValues) => readonly WriteRequest[];
  /** Another dialog that goes on from here instead of writing; null where this one writes. */
  readonly instead?: (values: FormValues) => (() => Promise<void>) | null;
}

/** The dialogs beside that of an interaction: result, opportunity, check-in and new contact. */
export class EntryDialogs {
  constructor(
    private readonly capture: Capture,
    private readonly parts: CaptureParts,
  ) {}

  /** Logs what came of an interaction that has just been written. */
  readonly resultOf = ({ path, draft }: { readonly path: string; readonly draft: InteractionDraft }): void => {
    void this.result({ people: draft.people, touches: [path] });
  };

  /** Logs a result; with an opportunity named, that one is closed as won in the same step. */
  async result(known: KnownOutcome = {}): Promise<void> {
    await this.open((place, said) => {
      const { outcome } = said.capture;
      const open = place.report.opportunities.filter(({ status }) => status === "open");
      const fields: FormField[] = [
        ...outcomeFields({ place, said, known }),
        {
          kind: "choice",
          key: "opportunity",
          label: outcome.settles,
          isWide: true,
          value: known.opportunity ?? "",
          options: [
            { value: "", label: outcome.noOpportunity },
            ...open.map(({ path, name }) => ({ value: path, label: name })),
          ],
        },
      ];
      const names = writtenNames[place.language];
      return {
        title: said.capture.logResult,
        fields,
        check: (values) => checkOutcome(values, said, this.capture.amounts),
        make: (values) => {
          const name = `${typed(values, "date")} ${titleOf(values, said)}`;
          const path = notePath("result", name, place);
          const properties = this.outcome(values, place, path);
          const settled = typed(values, "opportunity");
          if (settled !== "") properties.set(names.fields.opportunity, noteLink(settled, place, path));
          return newNote("result", name, { place, properties });
        },
        also: (values) => {
          const settled = typed(values, "opportunity");
          return settled === "" ? [] : [closeOpportunity(settled, { status: "won", place }).request];
        },
      };
    });
  }

  /** Logs an opportunity, or closes an open one: lost sets its status, won goes on to its result, which names it. */
  async opportunity(): Promise<void> {
    await this.open((place, said) => {
      const { outcome } = said.capture;
      const names = writtenNames[place.language];
      const text = (key: string, label: string): FormField => ({ kind: "text", key, label, hint: "", value: "" });
      const open = place.report.opportunities.filter(({ status }) => status === "open");
      const closing = (values: FormValues): { readonly path: string; readonly isWon: boolean } | null => {
        const [status = "", ...path] = typed(values, "existing").split(":");
        return status === "" ? null : { path: path.join(":"), isWon: status === "won" };
      };
      return {
        title: said.capture.logOpportunity,
        fields: [
          {
            kind: "choice",
            key: "existing",
            label: outcome.existing,
            isWide: true,
            value: "",
            options: [
              { value: "", label: outcome.newOne },
              ...open.flatMap(({ path, name }) =>
                (["won", "lost"] as const).map((status) => ({
                  value: `${status}:${path}`,
                  label: outcome.closed({ name, status: said.terms.status[status] }),
                })),
              ),
            ],
          },
          ...outcomeFields({ place, said, known: {} }),
          text("probability", outcome.probability),
          text("stage", outcome.stage),
          { kind: "day", key: "expected_on", label: outcome.expectedOn, value: "" },
        ],
        check: (values) => {
          if (closing(values) !== null) return null;
          const isUnreadable = readShare(typed(values, "probability")) === undefined;
          const reason = outcome.unreadable({ field: outcome.probability });
          return (
            checkOutcome(values, said, this.capture.amounts) ?? (isUnreadable ? { key: "probability", reason } : null)
          );
        },
        instead: (values) => {
          const closed = closing(values);
          return closed?.isWon === true ? () => this.won(closed.path) : null;
        },
        make: (values) => {
          const closed = closing(values);
          if (closed !== null) return closeOpportunity(closed.path, { status: closed.isWon ? "won" : "lost", place });
          const name = titleOf(values, said);
          const path = notePath("opportunity", name, place);
          const properties = this.outcome(values, place, path);
          const probability = typed(values, "probability");
          if (probability !== "") properties.set(names.fields.probability, `${probability.replace(/%$/, "")}%`);
          if (typed(values, "stage") !== "") properties.set(names.fields.stage, typed(values, "stage"));
          if (typed(values, "expected_on") !== "")
            properties.set(names.fields.expectedOn, typed(values, "expected_on"));
          properties.set(names.fields.status, names.status.open);
          return newNote("opportunity", name, { place, properties });
        },
      };
    });
  }

  /** An opportunity that was won: its result is logged, and closes it. */
  private async won(path: string): Promise<void> {
    const place = await this.capture.place();
    const row = place.report.opportunities.find((one) => one.path === path);
    const people = row?.people.map(({ name, path: own }) => ({ name, path: own, choices: [] })) ?? [];
    const amount = row?.amount ?? null;
    return this.result({
      opportunity: path,
      people,
      title: linkName(path),
      ...(row === undefined ? {} : { benefit: row.benefit }),
      ...(amount === null ? {} : { amount: `${String(amount)} ${place.report.currency}` }),
    });
  }

  /** Logs a check-in: each scale 0–10, those left empty are not answered. */
  async checkIn(): Promise<void> {
    await this.open((place, said) => {
      const { fields } = writtenNames[place.language];
      return {
        title: said.capture.checkIn,
        fields: [
          dayField(place, said),
          ...checkInScales.map((scale): FormField => ({
            kind: "text",
            key: scale,
            label: said.terms.scale[scale],
            hint: "0–10",
            value: "",
          })),
        ],
        check: (values) => {
          const wrong = checkInScales.find((scale) => !/^(?:|\d|10|\d[.,]\d+)$/.test(typed(values, scale)));
          if (wrong !== undefined)
            return { key: wrong, reason: said.capture.outcome.unreadable({ field: said.terms.scale[wrong] }) };
          const isEmpty = checkInScales.every((scale) => typed(values, scale) === "");
          return isEmpty ? { key: checkInScales[0], reason: said.capture.outcome.notAnswered } : null;
        },
        make: (values) => {
          const day = typed(values, "date");
          const properties = new Map<string, PropertyValue>([[fields.date, day]]);
          for (const scale of checkInScales) {
            const score = typed(values, scale).replace(",", ".");
            if (score !== "") properties.set(fields[scale], Number(score));
          }
          return newNote("checkIn", `${day} ${said.capture.checkIn}`, { place, properties });
        },
      };
    });
  }

  /** Makes a contact's note. */
  async contact(known = ""): Promise<void> {
    await this.open((place, said) => {
      const { contact } = said.capture;
      const { fields } = writtenNames[place.language];
      return {
        title: said.capture.newContact,
        fields: [
          { kind: "text", key: "name", label: contact.name, hint: "", value: known, isWide: true },
          { kind: "text", key: "circle", label: contact.circle, hint: "", value: "" },
          { kind: "day", key: "met_on", label: contact.metOn, value: "" },
          { kind: "people", key: "introduced_by", label: contact.introducedBy, value: [] },
        ],
        check: (values) => {
          const name = typed(values, "name");
          const isTaken = this.capture.people.some((one) => one.path !== null && nameKey(one.name) === nameKey(name));
          if (name === "") return { key: "name", reason: said.capture.nobodyYet };
          return isTaken ? { key: "name", reason: said.writing.refusal.exists } : null;
        },
        make: (values) => {
          const name = typed(values, "name");
          const link = personLink(place.app, notePath("contact", name, place));
          const properties = new Map<string, PropertyValue>();
          if (typed(values, "circle") !== "") properties.set(fields.circle, typed(values, "circle"));
          const by = values.people.get("introduced_by") ?? [];
          if (by.length > 0) properties.set(fields.introducedBy, by.map(link));
          if (typed(values, "met_on") !== "") properties.set(fields.metOn, typed(values, "met_on"));
          return newNote("contact", name, { place, properties });
        },
      };
    });
  }

  private async open(form: (place: EntryPlace, said: Words) => Form): Promise<void> {
    const { app, engine, language } = this.parts;
    await engine.whenReady;
    const said = words(language());
    const { title, fields, check, make, also, instead } = form(await this.capture.place(), said);
    const modal = new EntryModal(app, {
      words: said,
      title,
      fields,
      people: this.capture.people,
      check,
      preview: (values) => Promise.resolve(make(values)),
      save: async (values) => {
        const next = instead?.(values) ?? null;
        if (next !== null) {
          void next();
          return true;
        }
        const paths = await this.capture.saveAll([make(values).request, ...(also?.(values) ?? [])]);
        this.saved(paths);
        return paths.length > 0;
      },
    });
    modal.open();
  }

  private saved([first]: readonly string[]): void {
    if (first !== undefined) new Notice(words(this.parts.language()).capture.saved({ name: linkName(first) }));
  }

  private outcome(values: FormValues, place: EntryPlace, path: string): Map<string, PropertyValue> {
    const worth = readWorth(values, this.capture.amounts);
    if (typeof worth === "string") return new Map();
    return new Map(outcomeProperties(values, { worth, place, path }));
  }
}
