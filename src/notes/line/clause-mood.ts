import * as words from "./line-words";

/** What the words of a clause say of the values after them: received or spent, saved or taken, agreed for later or done. */
export class ClauseMood {
  isEarning = false;
  isSaving = false;
  isPlanning = false;
  /** True once something came next: `потом`, `;`. */
  isThen = false;
  /** True once a clause has ended. */
  hasClauses = false;

  /** Takes a word that is left to the text; `ends` is true for a sign that ends a clause. */
  pass(key: string, ends: boolean): void {
    if (ends) {
      this.isEarning = this.isEarning && key === ":";
      this.isSaving = false;
      this.isPlanning = false;
      this.hasClauses = true;
    }
    if (words.earnWords.test(key)) this.isEarning = true;
    if (words.saveWords.test(key)) this.isSaving = true;
    if (words.planWords.test(key)) this.isPlanning = true;
    if (words.thenWords.test(key)) this.isThen = true;
  }
}
