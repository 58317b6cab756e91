import type { WaterfallRow } from "../../report/report";

/** Words of the charts that stand for one moment: steps, bars, fields, trees and the calendar. */
export const charts = {
  besides: "Besides",
  waterfall: {
    empty: "No money is recorded on either side yet.",
    title: "Why is the number what it is?",
    step: "Step",
    amount: "Amount",
    steps: {
      gross: "As written",
      anyway: "Would have happened anyway",
      ownShare: "Own share",
      cash: "Cash received",
      cashCost: "Money spent",
      savings: "Savings",
      timeCost: "Cost of time",
      net: "Net value",
    } satisfies Record<WaterfallRow["key"], string>,
    left: ({ gross, net }: { gross: string; net: string }) => `${gross} came in cash; the net value is ${net}.`,
    withoutNet: {
      no_hourly_rate: ({ gross, cash }: { gross: string; cash: string }) =>
        `${gross} came in cash, ${cash} of it owed to people; without an hourly rate there is no net value.`,
      no_exchange_rate: ({ gross, cash }: { gross: string; cash: string }) =>
        `${gross} came in cash, ${cash} of it owed to people; without an exchange rate for your hours there is no net value.`,
    },
    largest: ({ text, name, money }: { text: string; name: string; money: string }) =>
      `${text} The largest step: ${name} ${money}.`,
  },
  benefits: {
    title: "What did it bring?",
    name: "Benefit",
    value: "Cash and savings",
    counts: "Results and opportunities",
    most: ({ name, money, all }: { name: string; money: string; all: string }) =>
      `Most came as ${name}: ${money} of ${all}.`,
    mostCount: ({ name, counts }: { name: string; counts: string }) => `Most came as ${name}: ${counts}.`,
  },
  costs: {
    title: "What did money go into?",
    name: "Kind of cost",
    value: "Spent",
    most: ({ name, money, all }: { name: string; money: string; all: string }) =>
      `Most went into ${name}: ${money} of ${all}.`,
    kinds: {
      event: "tickets and fees",
      gift: "gifts",
      travel: "travel",
      food: "food",
      training: "training",
      upkeep: "upkeep",
      other: "other",
    },
  },
  time: {
    title: "What did hours go into?",
    name: "Kind",
    value: "Time",
    most: ({ name, time, all }: { name: string; time: string; all: string }) =>
      `Most time went into the kind “${name}”: ${time} of ${all}.`,
  },
  quadrant: {
    empty: "Three kinds with three interactions each will fill this.",
    title: "Which events and formats pay back?",
    name: "Name",
    took: "Took each time",
    tookTime: "Time each time",
    brought: "Brought each time",
    corner: "What to do",
    corners: { strengthen: "Strengthen", treasure: "Treasure", keep: "Keep", change: "Change the format" },
    dot: ({ took, brought }: { took: string; brought: string }) => `took ${took}, brought ${brought}`,
    more: ({ more }: { more: string }) => `Took less and brought more than most: ${more}.`,
    otherwise: ({ otherwise }: { otherwise: string }) => `Took more and brought less than most: ${otherwise}.`,
    moreAndOtherwise: ({ more, otherwise }: { more: string; otherwise: string }) =>
      `Took less and brought more than most: ${more}. Took more and brought less: ${otherwise}.`,
    even: "What took more also brought more.",
  },
  energy: {
    title: "What did energy go into?",
    name: "Kind",
    value: "Energy, −2 to 2",
    most: ({ name }: { name: string }) => `The kind “${name}” gave the most.`,
  },
  calendar: {
    empty: "Nobody was met in this year.",
    title: "How regular am I?",
    caption: ({ days, all, pause }: { days: string; all: string; pause: string }) =>
      `With people on ${days} of ${all}; the longest pause: ${pause}.`,
    day: ({ day, what }: { day: string; what: string }) => `${day}: ${what}`,
    nobody: "nobody",
    less: "less",
    more: "more",
    dayTitle: "Day",
    time: "Time",
    interactions: "Interactions",
  },
  scores: {
    title: "How does it feel?",
    from: ({ score }: { score: string }) => `${score} at first`,
    steady: ({ count }: { count: string }) => `${count}; nothing has moved from the first to the last.`,
    moved: ({ count, name, from, to }: { count: string; name: string; from: string; to: string }) =>
      `${count}; moved most: ${name}, from ${from} to ${to}.`,
  },
  chain: {
    open: "Where it came from",
    none: "It is owed to nobody in particular.",
    title: ({ name }: { name: string }) => `Where did “${name}” come from?`,
    caption: ({ touches, people }: { touches: string; people: string }) => `${touches}, ${people}.`,
    introduced: ({ text, names }: { text: string; names: string }) => `${text} Introduced by ${names}.`,
    interaction: "Interaction",
    role: "Role",
    direct: "directly",
    amount: "Part",
  },
};
