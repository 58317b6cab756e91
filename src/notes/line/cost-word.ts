import { costPartKind } from "../fields/cost-part-kind";
import { kindSpeech } from "./kind-speech";

/** Words beside an amount that name what was paid for, besides those that 2-notes sorts into kinds of cost. */
const otherCosts =
  /^(?:travel|food|training|hotel|taxi|parking|такси|гостиница|отель|парковка|кафе|ресторан|бензин|цветы|flowers)$/;

/** True for a word that says what an amount beside it was paid for: `билет 1500р`, `travel 120 USD`. */
export function isCostWord(key: string): boolean {
  return (costPartKind(key) !== key || otherCosts.test(key)) && kindSpeech(key) === null;
}
