import { spell } from "../../decimal";
import type { PerformanceCheck } from "./check";
import { citeMoney, ledgerPath } from "./optionCells";
import { agrees, twoFigures } from "./tell";

/** An option's benefit is its saving plus its abatement (audit handbook), as far as the decimals given tell. */
export const benefitParts: PerformanceCheck = ({ ledger }) =>
  ledger.options.flatMap((option) => {
    const { benefit, saving, abatement } = option;
    if (benefit === null || saving === null || abatement === null) return [];
    const added = saving.plus(abatement);
    if (agrees(benefit, added)) return [];
    const name = { zh: "节约效益与减排效益之和", en: "benefit of saving plus abatement" };
    const second = { path: ledgerPath(option, "saving"), figure: { name, value: spell(added), unit: "万元/年" } };
    const first = citeMoney(option, "benefit", benefit);
    return [twoFigures("benefit-not-sum", "error", first, second, [ledgerPath(option, "abatement")])];
  });
