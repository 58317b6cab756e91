import type { BlockTarget } from "../../model/block-options";
import { targetWords } from "../../model/block-words";
import { benefitWords } from "../values/benefit-words";
import { isPlainMap } from "../values/plain-map";
import { plainText } from "../values/plain-text";
import { readLink } from "../values/read-link";
import { wordKey } from "../values/read-word";
import { unreadable, type Readable } from "../values/readable";
import { withoutQuotes } from "../values/without-quotes";
import { wordMap } from "./word-map";

type TargetWord = keyof typeof targetWords;

const targetByWord = wordMap(targetWords);

/**
 * Reads one thing a block is about: `this`, `vault`, a link or a note's name, `#tag`, `Folder/`, or a sort and a name:
 * `circle Alumni`, `benefit career`, `event [[Evening]]`; a map says the same (`{circle: Alumni}`).
 */
export function readTarget(value: unknown): Readable<BlockTarget> {
  if (isPlainMap(value)) {
    const [entry, ...others] = Object.entries(value);
    const name = entry?.[1];
    if (entry === undefined || others.length > 0 || typeof name !== "string") return unreadable("not_a_word");
    const word = targetByWord.get(wordKey(entry[0]));
    return (word === undefined ? null : named(word, name.trim())) ?? unreadable("not_a_word");
  }
  const text = typeof value === "string" ? plainText(value) : null;
  if (text === null) return unreadable("not_a_word");
  return targetOf(text) ?? unreadable("not_a_word");
}

function targetOf(text: string): BlockTarget | null {
  const whole = targetByWord.get(wordKey(text));
  if (whole === "this" || whole === "vault") return { kind: whole };
  if (text.startsWith("#")) return text.length > 1 ? { kind: "tag", name: text.slice(1) } : null;
  if (text.endsWith("/")) return named("folder", text);
  const space = text.indexOf(" ");
  const word = space < 0 ? undefined : targetByWord.get(wordKey(text.slice(0, space).replace(/:$/, "")));
  return word === undefined ? noteOf(text) : named(word, text.slice(space + 1).trim());
}

/** A sort with its name, in quotes or not; null where the name is none of that sort. */
function named(word: TargetWord, written: string): BlockTarget | null {
  const name = withoutQuotes(written);
  switch (word) {
    case "this":
    case "vault":
      return null;
    case "event":
      return noteOf(name);
    case "benefit": {
      const benefit = benefitWords.get(wordKey(name));
      return benefit === undefined ? null : { kind: "benefit", benefit };
    }
    case "tag":
      return plainName(word, name.replace(/^#/, ""));
    case "folder":
      return plainName(word, name.replace(/^\/+|\/+$/g, ""));
    case "circle":
      return plainName(word, name.replace(/^\[\[|\]\]$/g, ""));
  }
}

function plainName(kind: "tag" | "folder" | "circle", name: string): BlockTarget | null {
  return name === "" ? null : { kind, name };
}

function noteOf(text: string): BlockTarget | null {
  const link = readLink(text);
  return link === null ? null : { kind: "note", text: link };
}
