import type { Table } from "./table";

/** What the parts of a cost are called. */
export const costParts: Table = {
  name: "parts of a cost",
  note: "type: call\ndate: 2026-01-05",
  rows: [
    { written: "cost: 10", reads: "other 10.00 EUR" },
    { written: "Стоимость: 10", reads: "other 10.00 EUR" },
    { written: "price: 10", reads: "other 10.00 EUR" },
    { written: "fee: 10", reads: "event 10.00 EUR" },
    { written: "spent: 10", reads: "other 10.00 EUR" },
    { written: "потрачено: 10", reads: "other 10.00 EUR" },
    { written: "cost_ticket: 300\ncost_travel: 120", reads: "event 300.00 EUR + travel 120.00 EUR" },
    { written: "Cost Food: 15", reads: "food 15.00 EUR" },
    { written: "cost-gift: 15", reads: "gift 15.00 EUR" },
    { written: "затраты_билет: 15", reads: "event 15.00 EUR" },
    { written: "затраты_дорога: 15", reads: "travel 15.00 EUR" },
    { written: "затраты_еда: 15", reads: "food 15.00 EUR" },
    { written: "cost_subscription: 15", reads: "upkeep 15.00 EUR" },
    { written: "cost_membership: 15", reads: "upkeep 15.00 EUR" },
    { written: "cost_training: 15", reads: "training 15.00 EUR" },
    { written: "cost_taxi: 15", reads: "taxi 15.00 EUR", note: { en: "its own name", ru: "своё имя" } },
    { written: "cost: {ticket: 300, travel: 120}", reads: "event 300.00 EUR + travel 120.00 EUR" },
    { written: "cost:\n  - taxi: 10\n  - 5 USD", reads: "taxi 10.00 EUR + other 5.00 USD" },
    {
      written: "cost: 20\ncost_food: 5",
      reads: "other 20.00 EUR + food 5.00 EUR",
      note: { en: "parts add up", ru: "части складываются" },
    },
    { written: "cost: 20\ncost_food: much", reads: "other 20.00 EUR ✗ not_an_amount" },
    { written: "cost: {a: {b: 5}}", reads: "✗ not_an_amount" },
    { written: "reading_cost: 20", reads: "—" },
    {
      written: "kind: gift\ncost: 50",
      reads: "gift 50.00 EUR",
      note: { en: "what the interaction itself was", ru: "чем было само взаимодействие" },
    },
    { written: "kind: course\ncost: 50", reads: "training 50.00 EUR" },
  ],
};
