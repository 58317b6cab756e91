import { benefitSpellings } from "../../model/block-words";
import type { Benefit } from "../../model/result";
import { wordMap } from "../block/word-map";

/** Words for what people can bring back. */
export const benefitWords: ReadonlyMap<string, Exclude<Benefit, "other">> = wordMap(benefitSpellings);
