import type { BlockOptions, BlockSortBy } from "../model/block-options";
import { byNumber } from "../model/order";

/** What a row can be put in order by; null where it has no such thing, which is last either way. */
export type RowOrder = Readonly<Partial<Record<Exclude<BlockSortBy, "name">, number | null>>> & {
  readonly name: string;
};

/** Something with what it can be put in order by. */
export interface Ordered<T> {
  readonly row: T;
  readonly order: RowOrder;
}

/** Rows in the order a block asks for, and no more than it asks for. Equal ones keep the order they had. */
export function inOrder<T>(
  rows: readonly Ordered<T>[],
  { sort, limit }: Pick<BlockOptions, "sort" | "limit">,
): readonly T[] {
  const sorted = sort === null ? rows : [...rows].sort((a, b) => compare(a.order, b.order, sort));
  return sorted.slice(0, limit ?? sorted.length).map(({ row }) => row);
}

function compare(a: RowOrder, b: RowOrder, { by, direction }: NonNullable<BlockOptions["sort"]>): number {
  if (by === "name") return a.name.localeCompare(b.name) * (direction === "down" ? -1 : 1);
  const [first, second] = [a[by] ?? null, b[by] ?? null];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return byNumber(first, second) * (direction === "up" ? 1 : -1);
}
