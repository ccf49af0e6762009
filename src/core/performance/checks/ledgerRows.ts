import type { Finding } from "../../finding";
import { benefitOf, type Option } from "../calculation/option";
import type { PerformanceCheck } from "./check";
import { citeMoney, citeOwnMoney, ledgerPath, optionLabel } from "./optionCells";
import { twoFigures, withOthers } from "./tell";

function ofNumber(option: Option, options: readonly Option[]): Finding[] {
  const path = ledgerPath(option, "number");
  const { number } = option;
  if (number === "") return [{ code: "number-missing", severity: "warning", path }];
  const earlier = options.filter((other) => other.number === number && other.row < option.row);
  if (earlier.length === 0) return [];
  const cells = earlier.map((other) => ledgerPath(other, "number"));
  return [withOthers({ code: "number-twice", severity: "error", path, number }, cells)];
}

function hasEffect(option: Option): boolean {
  const cuts = [...option.savings.values(), ...option.reductions.values()];
  return option.refused.length > 0 || benefitOf(option)?.eq(0) === false || cuts.some((cut) => !cut.eq(0));
}

function gaps(option: Option): Finding[] {
  const label = optionLabel(option);
  const found: Finding[] = [];
  if (option.name === "") {
    found.push({ code: "name-missing", severity: "warning", path: ledgerPath(option, "name") });
  }
  if (option.investment === null && !option.refused.includes("investment")) {
    const path = ledgerPath(option, "investment");
    found.push({ code: "investment-missing", severity: "warning", path, option: label });
  }
  if (option.status === "implemented" && !hasEffect(option)) {
    const path = ledgerPath(option, "benefit");
    found.push({ code: "option-without-effect", severity: "info", path, option: label });
  }
  return found;
}

/** Longer than any plant stands. */
const LONGEST_PAYBACK = 300;

function payback(option: Option): Finding[] {
  const benefit = benefitOf(option);
  const { investment } = option;
  if (!investment || !benefit?.gt(0) || investment.lte(benefit.times(LONGEST_PAYBACK))) return [];
  const second = citeOwnMoney(option, "benefit", benefit);
  return [twoFigures("payback-implausible", "warning", citeMoney(option, "investment", investment), second)];
}

/** Every option has a number of its own, a name and an investment; one carried out does something, and pays in reason. */
export const ledgerRows: PerformanceCheck = ({ ledger: { options } }) =>
  options.flatMap((option) => [...ofNumber(option, options), ...gaps(option), ...payback(option)]);
