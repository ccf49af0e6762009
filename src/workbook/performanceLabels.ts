import { allPlaces } from "../core/performance/addresses";
import { stepsOf } from "../core/path";
import { ledgerColumns } from "../core/performance/ledgerColumns";
import { oncePer } from "../core/remember";
import type { PerformanceTemplate } from "../core/performance/template";
import { performanceSheetWords } from "../words/performanceSheets";

const { ledger, feasibility, coefficients } = performanceSheetWords;

const FEASIBILITY_LABELS: Readonly<Record<string, string>> = feasibility.columns;
const OPTION_LABELS: Readonly<Record<string, string>> = ledger.columns;
const SETTING_LABELS: Readonly<Record<string, string>> = ledger.settings;
const CARRIER_LABELS: Readonly<Record<string, string>> = coefficients.carriers;

/** What tells cells of one name apart: the year, or the column of the options' summary. */
function columnNames({ years, blocks }: PerformanceTemplate): ReadonlyMap<string, string> {
  const ofYears = years.map(({ cell }) => [cell.key, cell.name.zh] as const);
  const ofOptions = blocks.flatMap((block) => {
    if (block.kind !== "options") return [];
    return block.columns.map(({ key, group, header }) => {
      const above = block.groups.find((one) => one.key === group)?.label ?? "";
      return [key, `${above}${header}`] as const;
    });
  });
  return new Map([...ofYears, ...ofOptions]);
}

/** Names of a table's cells by path, as findings about its sheets call them. */
export const labelsOf = oncePer((template: PerformanceTemplate): ((path: string) => string) => {
  const names = new Map(allPlaces(template).map(({ path, cell }) => [path, cell.name.zh]));
  const columns = columnNames(template);
  const { savings, reductions } = ledgerColumns(template);
  const kept = new Map([...savings, ...reductions].map(({ key, name }) => [key, name.zh]));
  const besideForm: Readonly<Record<string, (steps: readonly string[]) => string | undefined>> = {
    ledger: ([, , field = "", key = ""]) => OPTION_LABELS[field] ?? kept.get(key) ?? ledger.title,
    feasibility: ([, , field = ""]) => FEASIBILITY_LABELS[field] ?? feasibility.title,
    settings: ([, key = ""]) => SETTING_LABELS[key],
    coefficients: ([, , carrier = ""]) => CARRIER_LABELS[carrier],
  };
  const nameOf = (path: string): string => {
    const steps = stepsOf(path);
    const own = names.get(path) ?? names.get(path.replace(/^(\/rows\/[^/]+)\/\d+/u, "$1/0"));
    return own ?? besideForm[steps[0] ?? ""]?.(steps) ?? path;
  };
  return (path) => {
    const column = columns.get(stepsOf(path)[2] ?? "");
    return column === undefined ? nameOf(path) : `${nameOf(path)}（${column}）`;
  };
});
