import type { Language } from "../locales/language";
import { words } from "../locales/words";
import { blockOptionNames, type BlockOption } from "../model/block-options";
import {
  benefitSpellings,
  chartWords,
  directionWords,
  groupWords,
  modelWords,
  optionWords,
  periodWords,
  showWords,
  sortWords,
  targetWords,
  type Spellings,
} from "../model/block-words";
import { metricKeys } from "./metric-names";

/** A word to offer, with one line on what it does. */
export interface WordHelp {
  readonly word: string;
  readonly help: string;
  /** True for a word that needs another after it: `circle …`, `net up`. */
  readonly goesOn: boolean;
}

/** An option to offer, and the words it takes: empty where it takes any text or number. */
export interface OptionHelp extends Omit<WordHelp, "goesOn"> {
  readonly option: BlockOption;
  /** Every name of the option, in any language, in lower case. */
  readonly names: readonly string[];
  readonly values: readonly WordHelp[];
  /** What may stand after one of the values. */
  readonly after: readonly WordHelp[];
}

/** Everything a block understands, in the reader's language, in the order in which it is offered. */
export function blockHelp(language: Language): readonly OptionHelp[] {
  const { blockHelp: help } = words(language);
  return blockOptionNames.map((option) => ({
    option,
    word: optionWords[option][language][0],
    names: Object.values(optionWords[option]).flat(),
    help: help.option[option],
    values: valuesOf(option, language),
    after: option === "sort" ? offer(directionWords, words(language).blockHelp.direction, language) : [],
  }));
}

function offer(
  vocabulary: Readonly<Record<string, Spellings>>,
  texts: Readonly<Record<string, string>>,
  language: Language,
): readonly WordHelp[] {
  return Object.entries(vocabulary).map(([key, spellings]) => ({
    word: spellings[language][0],
    help: texts[key] ?? "",
    goesOn: false,
  }));
}

function valuesOf(option: BlockOption, language: Language): readonly WordHelp[] {
  const { blockHelp: help, settings, terms, metrics } = words(language);
  switch (option) {
    case "for": {
      const benefit = targetWords.benefit[language][0];
      const benefits = offer(benefitSpellings, terms.benefit, language).map((one) => ({
        ...one,
        word: `${benefit} ${one.word}`,
      }));
      const targets = offer(targetWords, help.target, language).map((one, index) => ({ ...one, goesOn: index > 1 }));
      return [...targets, ...benefits];
    }
    case "period":
      return offer(periodWords, help.period, language);
    case "show":
      return offer(showWords, help.show, language);
    case "metrics":
      return metricKeys.map((key) => ({ word: key, help: metrics[key], goesOn: false }));
    case "group":
      return offer(groupWords, help.group, language);
    case "chart":
      return offer(chartWords, help.chart, language);
    case "sort":
      return offer(sortWords, help.sort, language);
    case "model":
      return offer(modelWords, settings.model.options, language);
    case "limit":
    case "title":
      return [];
  }
}
