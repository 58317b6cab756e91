import type { LeafRow, ResultRow } from "../report/report";
import type { TreeChart, TreeNode } from "./chart";
import { counted } from "./counted";
import { datedNote } from "./dated-note";
import { cell, personFact, plainFact } from "./facts";
import type { Asked, Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { rangeOverModels, sumOf, touchKey } from "./result-chain";
import { askedOfResult } from "./result-rows";
import { touchNote } from "./touch-note";

/** More nodes than this cannot be taken in at a glance. */
const mostNodes = 20;
/** The result itself, and the node that stands for what is left out. */
const ownNodes = 2;
const mostTouches = 6;

/**
 * Where a result came from: its interactions, and under each the people it is owed to, in at most twenty nodes; what has
 * no room is one node with its sum. Of several results in the scope the one that brought most. Null without a result that
 * is owed to somebody.
 */
export function chainChart(presenting: Presenting): TreeChart | null {
  const { report, words, format } = presenting;
  const owed = report.results.filter(({ leaves }) => leaves.length > 0);
  const [result] = [...owed].sort((a, b) => Math.abs(b.net ?? 0) - Math.abs(a.net ?? 0));
  if (result === undefined) return null;
  const touches = [...groups(result).values()];
  const { name, when } = datedNote(result, presenting);
  const title = words.charts.chain.title({ name: name.text });
  const asked = askedOfResult(result, name.text, presenting);
  return {
    kind: "tree",
    title,
    caption: caption(result, touches.length, presenting),
    numbers: captionNumbers(result, touches.length, presenting).map((text) => ({ ...asked, text })),
    root: {
      name,
      facts: when,
      value: result.net === null ? null : format.money(result.net),
      asked,
      children: touchNodes(touches, asked, presenting),
    },
    table: {
      caption: title,
      columns: [
        { key: "interaction", title: words.charts.chain.interaction, numeric: false },
        { key: "person", title: words.people.name, numeric: false },
        { key: "role", title: words.charts.chain.role, numeric: false },
        { key: "amount", title: words.charts.chain.amount, numeric: true },
      ],
      rows: result.leaves.map((leaf) => {
        const touch = touchName(leaf, presenting).name;
        const person = whoOf(leaf, presenting);
        return [
          cell(touch.text, touch),
          cell(person.text, person),
          cell(roleOf(leaf, presenting)),
          cell(format.money(leaf.amount), { asked }),
        ];
      }),
    },
  };
}

function groups({ leaves }: ResultRow): ReadonlyMap<string, LeafRow[]> {
  const byTouch = new Map<string, LeafRow[]>();
  for (const leaf of leaves) {
    const known = byTouch.get(touchKey(leaf));
    if (known === undefined) byTouch.set(touchKey(leaf), [leaf]);
    else known.push(leaf);
  }
  return byTouch;
}

function touchNodes(
  touches: readonly (readonly LeafRow[])[],
  asked: Asked,
  presenting: Presenting,
): readonly TreeNode[] {
  const shown = touches.slice(0, mostTouches);
  const room = Math.floor((mostNodes - ownNodes - shown.length) / shown.length);
  const nodes = shown.map((leaves): TreeNode => {
    const [first] = leaves;
    const { name, when } = touchName(first, presenting);
    return {
      name,
      facts: when,
      value: presenting.format.money(sumOf(leaves)),
      asked,
      children: fitted(
        leaves.map((leaf) => personNode(leaf, asked, presenting)),
        { room, more: (from, count) => moreNode({ count, sum: sumOf(leaves.slice(from)), asked }, presenting) },
      ),
    };
  });
  const left = touches.slice(mostTouches);
  return left.length === 0
    ? nodes
    : [...nodes, moreNode({ count: left.length, sum: sumOf(left.flat()), asked }, presenting)];
}

/** As many nodes as have room; the last of them stands for all others. */
function fitted(
  nodes: readonly TreeNode[],
  { room, more }: { readonly room: number; readonly more: (from: number, count: number) => TreeNode },
): readonly TreeNode[] {
  if (nodes.length <= room) return nodes;
  const kept = nodes.slice(0, room - 1);
  return [...kept, more(kept.length, nodes.length - kept.length)];
}

function moreNode(
  { count, sum, asked }: { readonly count: number; readonly sum: number; readonly asked: Asked },
  { words, format }: Presenting,
): TreeNode {
  const name = { ...plainFact(words.card.others({ shown: format.number(count) })), asked };
  return { name, facts: [], value: format.money(sum), asked, children: [] };
}

function personNode(leaf: LeafRow, asked: Asked, presenting: Presenting): TreeNode {
  const { words, format } = presenting;
  const facts: Fact[] = [];
  if (leaf.role === "introducer") facts.push(plainFact(words.card.introducer));
  const range = rangeOverModels(leaf, presenting);
  if (range !== null) facts.push({ ...plainFact(words.card.modelRange({ range })), asked });
  return { name: whoOf(leaf, presenting), facts, value: format.money(leaf.amount), asked, children: [] };
}

function touchName(leaf: LeafRow | undefined, presenting: Presenting): ReturnType<typeof touchNote> {
  const interaction = leaf?.interaction ?? null;
  if (interaction === null) return { name: plainFact(presenting.words.card.withoutInteraction), when: [] };
  return touchNote(interaction, presenting);
}

function whoOf({ person }: LeafRow, { words }: Presenting): Fact {
  return person === null ? plainFact(words.card.notAttributed) : personFact(person);
}

function roleOf({ role }: LeafRow, { words }: Presenting): string {
  return role === "introducer" ? words.card.introducer : words.charts.chain.direct;
}

function caption(result: ResultRow, touches: number, presenting: Presenting): string {
  const introducers = new Map(
    result.leaves.flatMap(({ person, role }) =>
      person === null || role !== "introducer" ? [] : [[person.key, person.name]],
    ),
  );
  const { words, format } = presenting;
  const [interactions = "", people = ""] = captionNumbers(result, touches, presenting);
  const text = words.charts.chain.caption({ touches: interactions, people });
  if (introducers.size === 0) return text;
  return words.charts.chain.introduced({ text, names: format.list([...introducers.values()]) });
}

/** How many interactions, and how many people. */
function captionNumbers({ leaves }: ResultRow, touches: number, presenting: Presenting): readonly string[] {
  const people = new Set(leaves.flatMap(({ person }) => (person === null ? [] : [person.key])));
  return [counted(touches, "interactions", presenting), counted(people.size, "people", presenting)];
}
