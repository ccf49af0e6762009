import type { AmountRefusal, AmountSpelling } from "../core/performance/calculation/amount";
import type { FlowGap, PerformanceDetail, ToldFigure } from "../core/performance/finding";
import type { FindingSentences } from "./dictionary";
import { overPairs, spelt, type PairSentences, type Told } from "./told";

/** Printed units in letters; longer names first, for a shorter one may be part of them. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/吨标准煤/gu, "tce"],
  [/千克标准煤/gu, "kgce"],
  [/吨二氧化碳/gu, "t CO2"],
  [/千克二氧化碳/gu, "kg CO2"],
  [/所填单位/gu, "of the unit given"],
  [/单位产品/gu, "unit of product"],
  [/千瓦时|度/gu, "kWh"],
  [/立方米|米3/gu, "m3"],
  [/千克/gu, "kg"],
  [/吉焦/gu, "GJ"],
  [/人次/gu, "attendances"],
  [/小时/gu, "h"],
  [/[个次人]/gu, ""],
  [/分/gu, "points"],
  [/吨/gu, "t"],
  [/元/gu, "CNY"],
  [/年/gu, "a"],
  [/亿/gu, "10^8 "],
  [/万/gu, "10^4 "],
  [/／/gu, "/"],
  [/％/gu, "%"],
  [/平方米/gu, "m2"],
];

function unitWord(unit: string): string {
  if (unit === "年") return "";
  return UNITS.reduce((text, [printed, letters]) => text.replace(printed, letters), unit).trim();
}

/** A name within a sentence: "Fresh water" is "fresh water", "COD" and "BOD5" stay. */
function within(name: string): string {
  return /^[A-Z][a-z]/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function amount(value: string, unit: string): string {
  const word = unitWord(unit);
  if (word === "" || word === "%") return `${value}${word}`;
  return word.startsWith("10^") ? `${value} x ${word}` : `${value} ${word}`;
}

/** A figure with its name, year or column, and unit: "COD discharged (2023) is 12 t/a". */
function tell({ name, when, value, unit }: ToldFigure): Told {
  const what = `${within(name.en)}${when === undefined ? "" : ` (${when})`}`;
  const much = amount(spelt(value), unit);
  return { is: `${what} is ${much}`, as: `${what}, ${much}` };
}

const SPELLINGS: Readonly<Record<AmountSpelling, string>> = {
  text: "The number is stored as text",
  "full-width": "The number is typed in full-width digits",
  thousands: "The number has thousands separators",
  unit: "The unit is repeated after the number",
  magnitude: "The number stands with a word for ten thousand or a hundred million",
};

const REFUSALS: Readonly<Record<AmountRefusal, string>> = {
  "not-a-number": "is not a number",
  approximate: "is no exact figure",
  "doubtful-magnitude": "leaves open which magnitude is meant",
  "other-unit": "is in another unit than this cell",
};

const KINDS = { low: "no/low-cost", high: "medium/high-cost" } as const;
const MEASURES = { "standard-coal": "standard coal coefficient", co2: "CO2 factor" } as const;

const GAPS: Readonly<Record<FlowGap, string>> = {
  "negative-investment": "the investment is negative, so there is no payback time",
  "no-yearly-benefit": "the mean yearly net cash flow is not above 0, so the investment never pays back",
  "rate-not-above-minus-one": "the discount rate is not above -100 %, so there is no net present value",
  "too-large": "the figures are too large for a net present value",
  "zero-flow": "investment and all flows are 0, so there is no internal rate of return",
  "no-sign-change": "the cash flows never change sign, so there is no internal rate of return",
  "several-rates": "the cash flows change sign repeatedly, so the internal rate of return is not unique",
  "not-found": "no internal rate of return was found",
};

function bounds(min: string | null, max: string | null): string {
  if (min === null) return `at most ${max ?? ""}`;
  return max === null ? `at least ${min}` : `${min} to ${max}`;
}

const pairs: PairSentences = {
  "total-differs": (first, second) =>
    `As typed, ${first.is}; added up, ${second.is}. Check the cells; the table computes the total itself.`,
  "completion-differs": (first, second) =>
    `As typed, ${first.is}; by the figures before, aimed at and after, ${second.is}. Check the three figures.`,
  "computed-differs": (first, second) => `As typed, ${first.is}; by the formula, ${second.is}. Restore the formula.`,
  "summary-differs": (first, second) =>
    `As typed, ${first.is}; ${second.is}. Correct one, or clear the cell and let the ledger count.`,
  "implemented-above-proposed": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. No more can be implemented than were proposed: correct it.`,
  "money-without-options": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Without options there is no money: enter the number, or clear the amount.`,
  "low-investment-above-limit": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. At least one option is not no/low-cost: check kinds, number or unit.`,
  "discharged-above-produced": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. No more can be discharged than is produced: check for swapped figures or units.`,
  "handled-above-produced": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Check it, or explain stock of earlier years.`,
  "reduced-above-produced": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. No more can be reduced than was produced: check figures and units.`,
  "reduced-above-discharged": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Check whether production or discharge is meant, and the units.`,
  "saved-above-consumed": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. No more can be saved than was consumed: check figures and units.`,
  "reduction-not-shown": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Check the options' effects or explain.`,
  "years-out-of-order": (first, second) =>
    `${sentence(first.is)}, but ${second.is} in the column before. Enter the years in order.`,
  "years-not-consecutive": (first, second) =>
    `${sentence(first.is)}, but ${second.is} in the column before. Add the year between them, or correct it.`,
  "year-in-future": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. A year that is not over has no figures: correct it.`,
  "year-against-audit": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Check whether the year is before or after the audit.`,
  "coefficient-other-measure": (first, second) =>
    `${sentence(first.is)}, just as the other measure has it: ${second.is}. Standard coal and CO2 were probably mixed up: correct it.`,
  "coefficient-old-equivalent": (first, second) =>
    `${sentence(first.is)}, an old equivalent value (4.04 tce per 10^4 kWh); ${second.is}. Correct it or state the source.`,
  "coefficient-per-litre": (first, second) =>
    `${sentence(first.is)}, which looks like one per litre; ${second.is}. Use the one per mass, and turn litres into mass first.`,
  "coefficient-implausible": (first, second) =>
    `${sentence(first.is)}, far from ${second.as}. Check figure and unit, state the source.`,
  "coefficient-replaced": (first, second) =>
    `${sentence(first.is)}; ${second.is}. The former counts: state its source.`,
  "benefit-not-split": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. The summary adds up these two: split the benefit in the ledger.`,
  "benefit-not-sum": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Benefit is saving plus abatement: correct it.`,
  "payback-implausible": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. It would take centuries to pay back: check the unit of money.`,
  "option-before-audit": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. An earlier option is none of this audit: check it.`,
  "option-after-audit": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Check the date, or make the option a planned one.`,
  "option-in-future": (first, second) =>
    `${sentence(first.is)}, but ${second.is}; yet it is implemented. Correct date or status.`,
  "plan-in-past": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. The planned time is over: update it or the status.`,
  "audit-ends-before-start": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Correct when the audit began and ended.`,
  "filled-before-end": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. The audit was not over then: check the dates.`,
  "away-from-target": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. It moved away from the target: check for a swap.`,
  "target-wrong-side": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. The target is worse than the state: check for a swap.`,
  "target-equals-before": (first, second) =>
    `${sentence(first.is)} and ${second.is}, so there is no completion. Check the target.`,
  "long-term-behind-target": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. The long-term target must go further: check it.`,
  "limits-crossed": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. An option may fall into both kinds: use one limit.`,
  "limits-apart": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. An option between them has no kind: use one limit.`,
  "persons-above-attendances": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Each person attends at least once: correct it.`,
  "attendances-above-possible": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. Check sessions, persons and attendances.`,
  "rows-against-ledger": (first, second) => `${sentence(first.is)}, but ${second.is}. Make them agree.`,
  "bod-above-cod": (first, second) =>
    `${sentence(first.is)}, but ${second.is}. BOD5 is never above COD: check for a swap.`,
  "pollutant-above-wastewater": (first, second) =>
    `${sentence(first.is)}, but ${second.is}: no such concentration. Check both units.`,
  "wastewater-above-fresh": (first, second) =>
    `${sentence(first.is)}, well above ${second.as}. Check it, or explain other sources.`,
  "tax-above-output": (first, second) => `${sentence(first.is)}, but ${second.is}. Check the units of money.`,
};

/** What each finding of a performance table says in English: what is wrong, with both figures, and what to do. */
export const enPerformanceFindings: Pick<FindingSentences, PerformanceDetail["code"]> = {
  ...overPairs(pairs, tell),
  "amount-read": ({ spelling, value }) => `${SPELLINGS[spelling]} and was read as ${value}. Enter the number alone.`,
  "amount-refused": ({ why, shown, unit, proposal }) =>
    `"${shown}" ${REFUSALS[why]} and does not count. Enter a number${unit === "" ? "" : ` in ${unitWord(unit)}`}${proposal === undefined ? "" : `, perhaps ${proposal}`}.`,
  "not-a-kind": ({ shown }) => `"${shown}" is no kind of option. Enter no/low-cost or medium/high-cost.`,
  "not-a-status": ({ shown }) => `"${shown}" is no status. Enter implemented or planned.`,
  "not-a-date": ({ shown }) => `"${shown}" is not a date. Enter year-month-day or year-month.`,
  "date-read": ({ shown, value }) => `The date "${shown}" was read as ${value}. Write all dates alike.`,
  "not-a-year": ({ shown }) => `"${shown}" is not a year. Enter a year of four digits.`,
  "kind-unknown": () =>
    "The option has no kind, and investment and limit do not give one; it is in no total. Enter the kind.",
  "status-unknown": () => "The option has no status and is in no total. Enter implemented or planned.",
  "kind-against-limit": ({ kind, investment, limit }) =>
    `The option is given as ${KINDS[kind]}, but it costs ${investment} and the limit is ${limit} (10^4 CNY). Check both.`,
  "computed-typed": ({ shown, computed, unit }) =>
    computed === null
      ? `The table computes this; "${shown}" does not count. Figures it needs are missing: enter them, clear this.`
      : `The table computes this as ${spelt(computed)} ${unitWord(unit)}; "${shown}" does not count. Restore the formula.`,
  "coefficient-missing": ({ carrier, measure }) =>
    `${carrier.en} has no ${MEASURES[measure]}, so there is no total. Enter it among the coefficients.`,
  "coefficient-negative": ({ carrier, measure, value }) =>
    `The ${MEASURES[measure]} of ${carrier.en} is ${value}, which is below 0. Correct it.`,
  "density-missing": ({ carrier }) =>
    `${carrier.en} is given by volume, its coefficient is per mass, and no density (0 to 2 kg/L) is given. Enter it.`,
  "unit-slip": ({ first, second, factor }) =>
    `${sentence(tell(first).is)}, ${tell(second).is}: about ${factor} times apart. Check the unit of one of them.`,
  "coefficient-scale": ({ first, second, factor }) =>
    `${sentence(tell(first).is)}, but ${tell(second).is}: about ${factor} times apart. Enter it in the unit printed in the table.`,
  "coefficient-outside-range": ({ first, from, to }) =>
    `${sentence(tell(first).is)}, outside the reference range ${from} to ${to}. Check it and state how it was measured.`,
  "coefficient-source-wrong": ({ source }) =>
    `The CO2 factor is said to come from "${source}", which has none. State its real source.`,
  "density-not-needed": ({ first, asked }) =>
    `${sentence(tell(first).is)}, but the table asks for ${unitWord(asked)}. If litres were entered, turn them into mass first.`,
  "outside-bounds": ({ first, min, max }) => `${sentence(tell(first).is)}; it must be ${bounds(min, max)}. Correct it.`,
  "not-whole": ({ first }) => `${sentence(tell(first).is)}; it must be a whole number. Correct it.`,
  "year-missing": () => "The column has figures but no year. Enter the year.",
  "year-implausible": ({ shown }) => `The year ${shown} is not plausible. Check it.`,
  "feasibility-missing": ({ option }) =>
    `The medium/high-cost option "${option}" has no feasibility figures. Enter its yearly net cash flows.`,
  "feasibility-gap": ({ option, gap }) => `Option "${option}": ${GAPS[gap]}. Check investment and flows.`,
  "feasibility-unmatched": ({ number }) =>
    `The feasibility row "${number}" is no medium/high-cost option of the ledger. Check the number.`,
  "npv-negative": ({ option, value, rate }) =>
    `At ${rate}% the net present value of option "${option}" is ${spelt(value)} (10^4 CNY), below 0. Explain why it is done.`,
  "rate-as-fraction": ({ value, meant }) =>
    `The discount rate is ${value}%. Was ${meant} meant? The cell counts in percent.`,
  "number-twice": ({ number }) => `The option number "${number}" is used twice. Give each option its own.`,
  "number-missing": () => "The option has no number. Enter one.",
  "name-missing": () => "The option has no name. Enter one.",
  "investment-missing": ({ option }) => `Option "${option}" has no investment. Enter 0 where it costs nothing.`,
  "option-without-effect": ({ option }) =>
    `The implemented option "${option}" has no benefit, saving or reduction. Enter it, or explain.`,
  "option-in-both": ({ option }) => `Option "${option}" is both implemented and planned. Remove one of the two.`,
  "row-inserted": ({ row }) =>
    `Row ${row} was inserted later; it was read, but the sheet's formulas do not know it. Write the result to complete it.`,
  "claim-not-shown": ({ first, second, table, clause }) =>
    `${sentence(tell(first).is)}, but in the scoring table "${table}", item ${clause}, ${tell(second).is}. Check the score or the figures.`,
};
