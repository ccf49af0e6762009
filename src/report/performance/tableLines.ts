import { coefficientRows } from "../../core/performance/carriers";
import { isComputed, type Cell } from "../../core/performance/cell";
import { ledgerColumns } from "../../core/performance/ledgerColumns";
import type {
  Block,
  IndicatorsBlock,
  OptionsBlock,
  PerformanceTemplate,
  RowsBlock,
} from "../../core/performance/template";
import { pointer } from "../../core/finding";
import type { Dictionary } from "../../words/dictionary";
import { labelOfPath } from "../pathLabel";

/** A cell with its path: an entry to fill in, or a computed figure. */
function cellLine(path: string, cell: Cell, { language, performance }: Dictionary): string {
  const unit = cell.kind === "number" && cell.unit.zh !== "1" ? ` [${cell.unit.zh}]` : "";
  const computed = isComputed(cell) ? `  (${performance.computed})` : "";
  return `    ${path}  ${cell.name[language]}${unit}${computed}`;
}

function field(cell: Cell): string {
  return pointer("fields", cell.key) + (cell.kind === "list" ? `/0…${cell.markers.length - 1}` : "");
}

function choice(keys: readonly string[]): string {
  return `{${keys.join("|")}}`;
}

function indicatorLines({ rows, columns }: IndicatorsBlock, slots: readonly string[], words: Dictionary): string[] {
  const after = columns.map(({ key, cell }) => cellLine(`${pointer("indicators", "…")}/${key}`, cell, words));
  const lines = rows.flatMap(({ naming = [], cells }) => [
    ...naming.map((cell) => cellLine(field(cell), cell, words)),
    ...cells.map((cell) => cellLine(`${pointer("indicators", cell.key)}/${choice(slots)}`, cell, words)),
  ]);
  return [...lines, ...after];
}

function optionLines({ groups, columns, rows }: OptionsBlock, words: Dictionary): string[] {
  const typed = columns.filter(({ formula }) => formula === undefined).map(({ key }) => key);
  const limits = groups.flatMap(({ limit }) => (limit ? [cellLine(field(limit), limit, words)] : []));
  return [
    ...limits,
    ...rows.map(({ key, cell }) => cellLine(`${pointer("options", key)}/${choice(typed)}`, cell, words)),
  ];
}

function rowLines({ key, columns, printed }: RowsBlock, words: Dictionary): string[] {
  return columns.map(({ cell }) => cellLine(`${pointer("rows", key)}/0…${printed - 1}/${cell.key}`, cell, words));
}

function blockLines(block: Block, slots: readonly string[], words: Dictionary): string[] {
  switch (block.kind) {
    case "fields":
      return block.rows.flatMap((row) =>
        row.fields.flatMap(({ cells }) => cells.map((cell) => cellLine(field(cell), cell, words))),
      );
    case "indicators":
      return indicatorLines(block, slots, words);
    case "options":
      return optionLines(block, words);
    case "rows":
      return rowLines(block, words);
    case "notes":
      return block.notes.map(({ text }) => `    ${text}`);
  }
}

function besideForm(template: PerformanceTemplate, words: Dictionary): string[] {
  const { performance, language } = words;
  const { savings, reductions } = ledgerColumns(template);
  const ledger = [
    "number name kind status date investment saving abatement benefit evidence",
    ...savings.map(({ key, name, unit }) => `savings/${key}  ${name[language]} [${unit}]`),
    ...reductions.map(({ key, name, unit }) => `reductions/${key}  ${name[language]} [${unit}]`),
  ];
  const coefficients = coefficientRows(template).map(({ measure, carrier }) => {
    const path = pointer("coefficients", measure, carrier, "value");
    return `    ${path}  ${labelOfPath(template, path, language)}`;
  });
  return [
    `  ${performance.ledger}  /ledger/0…`,
    ...ledger.map((line) => `    ${line}`),
    `  ${performance.economics}  /feasibility/0…`,
    "    number flows/0…9",
    ...(coefficients.length === 0 ? [] : [`  ${performance.coefficients}`, ...coefficients]),
  ];
}

/** A performance table as lines: blocks, and every cell with its path in the entries. */
export function performanceTableLines(template: PerformanceTemplate, words: Dictionary): string[] {
  const slots = template.years.map(({ cell }) => cell.key);
  const years = template.years.map(({ cell }) => cellLine(pointer("years", cell.key), cell, words));
  const blocks = template.blocks.flatMap((block) => [
    `  ${("title" in block ? block.title?.text : null) ?? block.key}  (${block.key})`,
    ...blockLines(block, slots, words),
  ]);
  return [
    `${template.title}  ${template.id}`,
    ...(years.length === 0 ? [] : [`  ${words.performance.years}`, ...years]),
    ...blocks,
    ...besideForm(template, words),
    ...template.remarks.map((remark) => `* ${remark[words.language]}`),
  ];
}
