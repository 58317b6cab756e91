import type { Words } from "../locales/en";
import type { NoteRecord } from "../model/note-record";

/** What a row of a Base is to us, in words. */
export interface BaseSort {
  readonly text: string;
  /** What figures it can have: a result has no cost of its own; `none` for a note that is nothing of ours. */
  readonly has: "account" | "return" | "none";
}

/** Says what a note is: a contact, the kind of an interaction, the benefit of a result; or that it is none of them. */
export function baseSort(record: NoteRecord | undefined, { base, terms }: Words): BaseSort {
  const account = (text: string): BaseSort => ({ text, has: "account" });
  const returned = (text: string): BaseSort => ({ text, has: "return" });
  if (record?.contact) return account(base.sorts.contact);
  const [interaction, ...others] = record?.interactions ?? [];
  if (interaction !== undefined)
    return account(others.length === 0 ? terms.kind[interaction.kind] : base.sorts.interactions);
  const [result] = record?.results ?? [];
  if (result !== undefined) return returned(base.sorts.result({ benefit: terms.benefit[result.benefit] }));
  const [opportunity] = record?.opportunities ?? [];
  if (opportunity !== undefined) return returned(base.sorts.opportunity({ status: terms.status[opportunity.status] }));
  if (record !== undefined && record.checkIns.length > 0) return returned(base.sorts.checkIn);
  return { text: record?.excluded ? base.sorts.leftOut : base.sorts.none, has: "none" };
}
