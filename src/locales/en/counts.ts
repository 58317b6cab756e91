import { pluralOf } from "../plural";

const plural = pluralOf("en");

interface Counted {
  readonly count: number;
  /** The count as it is printed. */
  readonly shown: string;
}

/** Things with their number. */
export const counts = {
  interactions: ({ count, shown }: Counted) =>
    plural(count, { one: `${shown} interaction`, other: `${shown} interactions` }),
  events: ({ count, shown }: Counted) => plural(count, { one: `${shown} event`, other: `${shown} events` }),
  results: ({ count, shown }: Counted) => plural(count, { one: `${shown} result`, other: `${shown} results` }),
  opportunities: ({ count, shown }: Counted) =>
    plural(count, { one: `${shown} opportunity`, other: `${shown} opportunities` }),
  people: ({ count, shown }: Counted) => plural(count, { one: `${shown} person`, other: `${shown} people` }),
  days: ({ count, shown }: Counted) => plural(count, { one: `${shown} day`, other: `${shown} days` }),
  checkIns: ({ count, shown }: Counted) => plural(count, { one: `${shown} check-in`, other: `${shown} check-ins` }),
  times: ({ count, shown }: Counted) => plural(count, { one: `${shown} time`, other: `${shown} times` }),
};
