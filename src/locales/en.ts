import { problems } from "./en/problems";

/** Everything the product says, in English; the other languages have the same shape. */
export const en = { problems };

/** The shape of a catalogue. */
export type Words = typeof en;
