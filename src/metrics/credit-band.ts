import type { PersonKey } from "../model/ledger";
import type { Attribution } from "../model/settings";
import { allocate } from "./allocate";
import { creditSpots, type CreditedResult } from "./credit-spots";
import { spotWeights } from "./spot-weights";
import type { TouchModel } from "./touch-weights";

/** The models a band is drawn over. */
const bandModels = ["linear", "first", "last", "position", "time-decay"] as const satisfies readonly TouchModel[];

/** Lowest and highest total, in minor units of the base currency. */
export type Band = readonly [low: number, high: number];

/**
 * How far a person's credit depends on the model: lowest and highest of their totals under each model.
 *
 * Formula: min and max over linear, first, last, position and time-decay of Σ direct leaves of all results, without the
 * introducer chain. Unit: minor units of the base currency.
 * No-data answer: nobody without a spot is in the map; their band is [0, 0].
 * Worked: 4500.00 in the golden vault: Anna 0.00–2250.00, Clara 0.00–4500.00.
 * Source: 3-metrics, Attribution ("Band"); 8-settled, Attribution.
 */
export function creditBand(results: readonly CreditedResult[], settings: Attribution): ReadonlyMap<PersonKey, Band> {
  const indexOf = new Map<PersonKey, number>();
  const totals: number[][] = bandModels.map(() => []);

  /** A person's place in the totals; −1 for nobody. */
  function placeOf(person: PersonKey | null): number {
    if (person === null) return -1;
    const known = indexOf.get(person);
    if (known !== undefined) return known;
    const place = indexOf.size;
    indexOf.set(person, place);
    for (const total of totals) total.push(0);
    return place;
  }

  for (const result of results) {
    const credit = creditSpots(result, settings.lookBackDays);
    const places = credit.spots.map((spot) => placeOf(spot.person));
    // With one touch or none the models cannot differ.
    const isSame = credit.touches.length < 2;
    let parts: readonly number[] = [];
    bandModels.forEach((model, index) => {
      if (!isSame || index === 0) {
        const weights = spotWeights({ credit, model, halfLifeDays: settings.halfLifeDays });
        parts = allocate(result.amount, weights);
      }
      addParts(totals[index] ?? [], { places, parts });
    });
  }
  return new Map(Array.from(indexOf, ([person, place]) => [person, bandOf(totals, place)]));
}

function addParts(
  total: number[],
  leaf: { readonly places: readonly number[]; readonly parts: readonly number[] },
): void {
  leaf.places.forEach((place, index) => {
    if (place >= 0) total[place] = (total[place] ?? 0) + (leaf.parts[index] ?? 0);
  });
}

function bandOf(totals: readonly (readonly number[])[], place: number): Band {
  const sums = totals.map((total) => total[place] ?? 0);
  return [Math.min(...sums), Math.max(...sums)];
}
