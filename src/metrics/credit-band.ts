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
export function creditBand(results: Iterable<readonly BandShare[]>): ReadonlyMap<PersonKey, Band> {
  const totals = new Map<PersonKey, number[]>();
  for (const shares of results) {
    for (const { person, parts } of shares) {
      let total = totals.get(person);
      if (total === undefined) totals.set(person, (total = bandModels.map(() => 0)));
      for (let model = 0; model < bandModels.length; model += 1)
        total[model] = (total[model] ?? 0) + (parts[model] ?? parts[0] ?? 0);
    }
  }
  return new Map(Array.from(totals, ([person, total]) => [person, [Math.min(...total), Math.max(...total)]]));
}

/** What a person has of a result at one spot under each model of the band; one part where all models give the same. */
export interface BandShare {
  readonly person: PersonKey;
  readonly parts: readonly number[];
}

/** A result's direct leaves of people under each model of the band, in minor units of the base currency. */
export function sharesByModel(result: CreditedResult, settings: Attribution): readonly BandShare[] {
  const credit = creditSpots(result, settings.lookBackDays);
  // With one touch or none the models cannot differ.
  const models = credit.touches.length < 2 ? bandModels.slice(0, 1) : bandModels;
  const splits = models.map((model) =>
    allocate(result.amount, spotWeights({ credit, model, halfLifeDays: settings.halfLifeDays })),
  );
  return credit.spots.flatMap(({ person }, spot) =>
    person === null ? [] : [{ person, parts: splits.map((split) => split[spot] ?? 0) }],
  );
}
