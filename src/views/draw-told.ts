import type { NumberIn } from "../present/pieces";
import { told } from "../present/told";
import { drawFact } from "./draw-fact";
import type { Drawing } from "./drawing";

/** A text with its numbers in place, each of which can be asked about. */
export function drawTold(
  el: HTMLElement,
  { text, numbers }: { readonly text: string; readonly numbers: readonly NumberIn[] },
  drawing: Drawing,
): void {
  for (const piece of told(text, numbers)) {
    if (piece.asked === undefined) el.appendText(piece.text);
    else drawFact(el, piece, drawing);
  }
}
