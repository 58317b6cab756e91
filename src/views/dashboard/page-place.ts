/** How far a page was scrolled, and how high its sections then stood, in pixels: drawn anew, it finds the place again. */
export interface PagePlace {
  readonly scroll: number;
  readonly rooms: Readonly<Record<string, number>>;
}

/** A place as it was kept in the state of a view; null for anything else. */
export function readPagePlace(kept: unknown): PagePlace | null {
  const known = new Map<string, unknown>(typeof kept === "object" && kept !== null ? Object.entries(kept) : []);
  const scroll = known.get("scroll");
  if (typeof scroll !== "number") return null;
  const rooms = known.get("rooms");
  const entries = Object.entries(typeof rooms === "object" && rooms !== null ? rooms : {});
  return { scroll, rooms: Object.fromEntries(entries.filter(isRoom)) };
}

function isRoom(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === "number";
}
