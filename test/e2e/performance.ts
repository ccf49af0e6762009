import { readFileSync } from "node:fs";
import type { CoefficientTable } from "../../src/core/performance/calculation/coefficient";
import type { PerformanceTemplate } from "../../src/core/performance/template";
import { planPerformanceTable } from "../../src/tasks/planTable";
import { a1 } from "../../src/workbook/address";

type Entry = string | number;

interface Sample {
  readonly fields: Readonly<Record<string, Entry | readonly Entry[]>>;
  readonly years: Readonly<Record<string, number>>;
  readonly indicators: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, Entry>>[]>>;
  readonly ledger: readonly Option[];
  readonly feasibility: readonly { readonly number: string; readonly flows: readonly number[] }[];
  readonly coefficients: Readonly<
    Record<"standard-coal" | "co2", Readonly<Record<string, { id: string | null; value: number; source: string }>>>
  >;
}

interface Option {
  readonly [key: string]: Entry | Readonly<Record<string, number>>;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

const sample = read("assets/samples/general-performance.json") as Sample;
const table = read("src/templates/performance/general-performance.json") as PerformanceTemplate;

/** The general performance table, which the end-to-end tests fill. */
export const PERFORMANCE_TABLE = table.id;

/** A cell as a spreadsheet copies it: quoted where it holds what parts cells and rows. */
function copied(entry: Entry | undefined): string {
  const text = String(entry ?? "");
  return /[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a spreadsheet copies them. */
function tsv(rows: readonly (readonly (Entry | undefined)[])[]): string {
  return rows.map((row) => row.map(copied).join("\t")).join("\r\n");
}

const YEARS = table.years.map(({ cell }) => cell.key);

/** Labels and entries of a block of single fields, two columns. */
export function fieldsOf(key: string): string {
  const rows = table.blocks.flatMap((block) => (block.kind === "fields" && block.key === key ? block.rows : []));
  const fields = rows.flatMap((row) => row.fields);
  return tsv(
    fields.flatMap(({ label, cells: [cell] }) => {
      const entry = cell && sample.fields[cell.key];
      const lines = typeof entry === "object" ? entry : [entry];
      return lines.map((line) => [label ?? "", line]);
    }),
  );
}

/** Label and years of every indicator that the sample fills, under a header with the years. */
export function indicatorTable(): string {
  const totals = table.blocks.flatMap((block) => (block.kind === "indicators" ? block.rows : []));
  const rows = totals.flatMap(({ key, label }): Entry[][] => {
    const figures = sample.indicators[key];
    return figures ? [[label, ...YEARS.map((year) => figures[year] ?? "")]] : [];
  });
  return tsv([["指标", ...Object.values(sample.years)], ...rows]);
}

/** Entries of a block of repeated rows, in the order of its columns; computed columns are blank. */
export function rowsOf(key: string): string {
  const columns = table.blocks.flatMap((block) => (block.kind === "rows" && block.key === key ? block.columns : []));
  return tsv((sample.rows[key] ?? []).map((row) => columns.map(({ cell }) => row[cell.key])));
}

const HEADERS: readonly (readonly [header: string, key: string])[] = [
  ["序号", "number"],
  ["方案名称", "name"],
  ["方案类型", "kind"],
  ["实施情况", "status"],
  ["实施时间", "date"],
  ["投资（万元）", "investment"],
  ["节约效益（万元/年）", "saving"],
  ["减排效益（万元/年）", "abatement"],
  ["经济效益（万元/年）", "benefit"],
  ["佐证材料", "evidence"],
];

/** The form's own labels of what options save and cut, with the place of each in an option. */
const GROUPED = table.blocks.flatMap((block) =>
  block.kind === "options"
    ? block.rows.flatMap(({ label, measure, of }) =>
        measure === "saving" || measure === "reduction" ? [{ label, group: `${measure}s`, key: of ?? "" }] : [],
      )
    : [],
);

/** The ledger as consultants keep it: a title, a header, an option a row, and totals. */
export function ledgerTable(change: (option: Option) => Option): string {
  const rows = sample.ledger
    .map(change)
    .map((option) => [
      ...HEADERS.map(([, key]) => option[key] as Entry),
      ...GROUPED.map(({ group, key }) => (option[group] as Readonly<Record<string, number>> | undefined)?.[key]),
    ]);
  const header = [...HEADERS.map(([text]) => text), ...GROUPED.map(({ label }) => label)];
  return tsv([["清洁生产方案一览表"], header, ...rows, ["合计", "", "", "", "", 395.9]]);
}

/** Net cash flows of the sample's medium/high-cost options. */
export const FLOWS = sample.feasibility;

/** Coefficients that only the enterprise knows, by path. */
export const OWN_COEFFICIENTS = Object.entries(sample.coefficients).flatMap(([measure, carriers]) =>
  Object.entries(carriers).flatMap(([carrier, { id, value, source }]): [path: string, value: Entry][] => {
    const path = `/coefficients/${measure}/${carrier}`;
    return id === null
      ? [
          [`${path}/value`, value],
          [`${path}/source`, source],
        ]
      : [];
  }),
);

/** A run of rows of the form's sheet, with its first cell and the figures that go there. */
interface Run {
  readonly cell: string;
  readonly text: string;
}

/** The sample's figure of an indicator's cell; null for every other cell. */
function figureAt(path: string): { readonly figure: number | undefined } | null {
  const [, group, key = "", year = ""] = path.split("/");
  const figures = group === "indicators" && YEARS.includes(year) ? sample.indicators[key] : undefined;
  return figures ? { figure: figures[year] } : null;
}

/** The form's sheet as it is planned: figures of the sample by row, each with its column. */
function plannedFigures(): Map<number, { readonly column: number; readonly figure: number | undefined }[]> {
  const [standardCoal, co2] = ["standard-coal", "co2"].map(
    (name) => read(`src/templates/coefficients/${name}.json`) as CoefficientTable,
  );
  if (!standardCoal || !co2) throw new Error("no coefficients");
  const known = { kind: "performance", template: table, reference: { standardCoal, co2 }, hash: "" } as const;
  const form = planPerformanceTable(known, {}).sheets.find(({ kind }) => kind === "form");
  const rows = new Map<number, { readonly column: number; readonly figure: number | undefined }[]>();
  for (const { path = "", row, column } of form?.cells ?? []) {
    const found = figureAt(path);
    if (found) rows.set(row, [...(rows.get(row) ?? []), { column, ...found }]);
  }
  return rows;
}

/** The indicators as runs of neighbouring cells of the form's sheet, years beside one another. */
export function indicatorRuns(): Run[] {
  const rows = plannedFigures();
  const starts = [...rows.keys()].filter((row) => !rows.has(row - 1)).sort((one, other) => one - other);
  return starts.map((start) => {
    const lines: (number | undefined)[][] = [];
    for (let row = start; rows.has(row); row++) lines.push((rows.get(row) ?? []).map(({ figure }) => figure));
    return { cell: a1({ row: start, column: rows.get(start)?.[0]?.column ?? 0 }), text: tsv(lines) };
  });
}
