import Big from "big.js";
import { spell } from "../../decimal";
import type { Figures } from "../figures";
import type { PerformanceCheck } from "./check";
import { citeMoney, ledgerPath } from "./optionCells";
import { agrees, blockOf, twoFigures } from "./tell";

/** Whether the summary asks saving and abatement apart, and adds them up. */
function isSplit(figures: Figures): boolean {
  return blockOf(figures, "options").some(({ rows }) => rows.some(({ measure }) => measure === "saving-benefit"));
}

/** Where the summary adds up benefit of saving and of abatement, an option's benefit is split: else it would count too little. */
export const benefitSplit: PerformanceCheck = (figures) => {
  if (!isSplit(figures)) return [];
  return figures.ledger.options.flatMap((option) => {
    const { benefit, saving, abatement, refused } = option;
    const isWhole = saving !== null && abatement !== null;
    if (benefit === null || isWhole || refused.includes("saving") || refused.includes("abatement")) return [];
    const given = saving ?? abatement ?? new Big(0);
    if (agrees(benefit, given)) return [];
    const name = { zh: "已分列的节约效益与减排效益", en: "benefit split into saving and abatement" };
    const second = { path: ledgerPath(option, "saving"), figure: { name, value: spell(given), unit: "万元/年" } };
    const first = citeMoney(option, "benefit", benefit);
    return [twoFigures("benefit-not-split", "error", first, second, [ledgerPath(option, "abatement")])];
  });
};
