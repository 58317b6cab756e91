import { switchingValue } from "../metrics/switching-value";
import { byCodeUnits } from "../model/order";
import { none } from "../model/measure";
import type { CreditRow } from "./credit";
import type { Prices } from "./prices";
import type { SwitchingRow, Totals } from "./report";

/**
 * Every price of the user's own that values something in the scope, with the price at which SROI would be exactly 1
 * while all other prices stay as they are. By the proxy's name.
 */
export function switchingRows(credit: readonly CreditRow[], totals: Totals, prices: Prices): readonly SwitchingRow[] {
  const softBase = new Map<string, number>();
  for (const { ledger, net, leaves, selected } of credit) {
    const { proxy } = selected.joined.result;
    if (ledger !== "C" || net === null || proxy === null) continue;
    const valued = leaves.reduce((sum, { minor }) => sum + minor, 0);
    softBase.set(proxy.id, (softBase.get(proxy.id) ?? 0) + valued);
  }
  const value = (totals.hardReturn?.value ?? 0) + (totals.savings?.value ?? 0) + (totals.softBase?.value ?? 0);
  const fullCost = totals.fullCost ?? none("not_applicable");
  return [...softBase]
    .flatMap(([id, soft]): readonly SwitchingRow[] => {
      const proxy = prices.proxy(id);
      if (proxy === undefined) return [];
      const { label, unit, currency, base } = proxy;
      const price = switchingValue({ price: base, soft, rest: value - soft, fullCost });
      return [{ proxy: id, label, unit, currency, base, softBase: soft, price }];
    })
    .sort((a, b) => byCodeUnits(a.proxy, b.proxy));
}
