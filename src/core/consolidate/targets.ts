import Big from "big.js";
import { readList, readYear, type Column, type ListCell, type ListFinding } from "./list";
import { placeAmong, plainPlace, plainText } from "./places";

/** How many audits a place is to complete in a year (预期目标). */
export interface Target {
  readonly row: number;
  /** As compared, for example 佛山. */
  readonly place: string;
  readonly year: number;
  readonly target: number;
}

/** Targets, and what is wrong with single rows. */
export interface TargetList {
  readonly targets: readonly Target[];
  readonly findings: readonly ListFinding[];
}

/** How many enterprises of a place completed their audit in a year. */
export interface Completed {
  /** As typed. */
  readonly place: string;
  readonly year: number;
  readonly count: number;
}

/** A target with what was completed. */
export interface TargetRow extends Target {
  readonly completed: number;
  /** Completed per target in %, rounded to two decimal places; null where the target is zero: there is no rate of nothing. */
  readonly rate: string | null;
}

/** Targets against completion; years that only one side has are named and not compared. */
export interface TargetComparison {
  readonly rows: readonly TargetRow[];
  /** Completed in places of a compared year for which no target is set. */
  readonly others: readonly Completed[];
  /** Years with targets and nothing completed: nothing is compared with another year's completion. */
  readonly yearsWithoutResults: readonly number[];
  /** Years with completion and no target. */
  readonly yearsWithoutTargets: readonly number[];
}

type Key = "place" | "year" | "target";

const COLUMNS: readonly Column<Key>[] = [
  { key: "place", header: "地市", also: ["所在地市", "城市", "地区", "市"], needed: true },
  { key: "year", header: "年度", also: ["年份", "年", "目标年度"], needed: true },
  {
    key: "target",
    header: "目标",
    also: ["预期目标", "目标数", "年度目标", "目标任务", "任务数", "完成企业清洁生产审核数"],
    needed: true,
  },
];
/** Rows that add others up. */
const SUM = /^(?:合计|总计|小计|全省)$/u;

/**
 * Reads targets from rows of a sheet. Sums among them (合计) are passed over.
 * @throws FaultError where the list as a whole cannot be used.
 */
export function readTargets(rows: readonly (readonly ListCell[])[]): TargetList {
  const targets = new Map<string, Target>();
  const findings: ListFinding[] = [];
  for (const { row, cells } of readList(rows, COLUMNS)) {
    const found = (code: ListFinding["code"], shown: string) => findings.push({ code, row, shown });
    if (SUM.test(plainText(cells.place))) continue;
    const [place, year, target] = [plainPlace(cells.place), readYear(cells.year), plainText(cells.target)];
    if (place === "") found("place-missing", cells.target);
    else if (year === null) found("year-invalid", cells.year);
    else if (!/^\d{1,9}(\.0)?$/u.test(target)) found("target-invalid", cells.target);
    else if (targets.has(`${place} ${year}`)) found("place-twice", cells.place);
    else targets.set(`${place} ${year}`, { row, place, year, target: Number(target) });
  }
  return { targets: [...targets.values()], findings };
}

function rateOf(completed: number, target: number): string | null {
  return target === 0 ? null : new Big(completed).times(100).div(target).round(2).toFixed();
}

/** Compares targets with completion, year by year and place by place. */
export function compareTargets(targets: readonly Target[], completed: readonly Completed[]): TargetComparison {
  const years = (list: readonly { readonly year: number }[]) => [...new Set(list.map(({ year }) => year))].sort();
  const [targetYears, resultYears] = [years(targets), years(completed)];
  const compared = targetYears.filter((year) => resultYears.includes(year));
  const known = new Map(
    compared.map((year) => [year, new Set(targets.filter((each) => each.year === year).map(({ place }) => place))]),
  );
  const counts = new Map<string, number>();
  const others: Completed[] = [];
  for (const result of completed) {
    const places = known.get(result.year);
    if (!places) continue;
    const place = placeAmong(result.place, places);
    if (place === null) others.push(result);
    else counts.set(`${place} ${result.year}`, (counts.get(`${place} ${result.year}`) ?? 0) + result.count);
  }
  const rows = targets.flatMap((target): TargetRow[] => {
    if (!known.has(target.year)) return [];
    const count = counts.get(`${target.place} ${target.year}`) ?? 0;
    return [{ ...target, completed: count, rate: rateOf(count, target.target) }];
  });
  return {
    rows,
    others,
    yearsWithoutResults: targetYears.filter((year) => !resultYears.includes(year)),
    yearsWithoutTargets: resultYears.filter((year) => !targetYears.includes(year)),
  };
}
