import type { InteractionRow, ResultRow } from "../report/report";
import { askedOf } from "./asked-of";
import type { TreeChart, TreeNode } from "./chart";
import { counted } from "./counted";
import { datedNote } from "./dated-note";
import { cell, personFact, plainFact } from "./facts";
import type { Cell } from "./pieces";
import type { Presenting } from "./presenting";

/** More than these cannot be taken in at a glance. */
const mostTouches = 6;
const mostPeople = 6;

/**
 * Where a result without money came from, in the report of its own note: the interactions it names and who was there, or
 * else the people it names. Null where it names neither.
 */
export function touchChart(result: ResultRow, presenting: Presenting): TreeChart | null {
  const { report, words } = presenting;
  const isOwn = ({ path, line }: InteractionRow): boolean =>
    result.line === null || (path === result.path && line === result.line);
  const touches = report.interactions.filter(isOwn);
  const named = touches.length > 0 ? [] : report.contacts.filter(({ received }) => received > 0);
  if (touches.length + named.length === 0) return null;
  const people = new Map([...touches.flatMap((touch) => touch.people), ...named].map((one) => [one.key, one]));
  const { name, when } = datedNote(result, presenting);
  const title = words.charts.chain.title({ name: name.text });
  const children = [...touches.map((touch) => touchNode(touch, presenting)), ...named.map(personNode)];
  const rows = [
    ...touches.flatMap((touch) => {
      const { name: there } = datedNote(touch, presenting);
      const who = touch.people.length === 0 ? [cell("")] : touch.people.map(personCell);
      return who.map((one) => [cell(there.text, there), one]);
    }),
    ...named.map((one) => [cell(""), personCell(one)]),
  ];
  const met = counted(touches.length, "interactions", presenting);
  const who = counted(people.size, "people", presenting);
  return {
    kind: "tree",
    title,
    caption: words.charts.chain.caption({ touches: met, people: who }),
    numbers: [
      { ...askedOf(words.block.columns.interactions, "interactions", presenting), text: met },
      { ...askedOf(words.card.people, "peopleMet", presenting), text: who },
    ],
    root: { name, facts: when, value: null, asked: null, children: fitted(children, mostTouches, presenting) },
    table: {
      caption: title,
      columns: [
        { key: "interaction", title: words.charts.chain.interaction, numeric: false },
        { key: "person", title: words.people.name, numeric: false },
      ],
      rows,
    },
  };
}

function touchNode(touch: InteractionRow, presenting: Presenting): TreeNode {
  const { name, when } = datedNote(touch, presenting);
  return {
    name,
    facts: when,
    value: null,
    asked: null,
    children: fitted(touch.people.map(personNode), mostPeople, presenting),
  };
}

function personNode(person: InteractionRow["people"][number]): TreeNode {
  return { name: personFact(person), facts: [], value: null, asked: null, children: [] };
}

function personCell(person: InteractionRow["people"][number]): Cell {
  return cell(person.name, personFact(person));
}

/** As many as are taken in at a glance; one node for all others. */
function fitted(nodes: readonly TreeNode[], most: number, { words, format }: Presenting): readonly TreeNode[] {
  if (nodes.length <= most) return nodes;
  const others = plainFact(words.card.others({ shown: format.number(nodes.length - most + 1) }));
  return [...nodes.slice(0, most - 1), { name: others, facts: [], value: null, asked: null, children: [] }];
}
