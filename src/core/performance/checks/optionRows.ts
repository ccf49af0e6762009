import Big from "big.js";
import { pointer, type Finding } from "../../finding";
import type { Option } from "../calculation/option";
import { benefitOf } from "../calculation/option";
import type { Figures } from "../figures";
import type { RowsBlock } from "../template";
import type { PerformanceCheck } from "./check";
import { citeMoney, ledgerPath, optionsOf } from "./optionCells";
import { EQUAL_BAND, slipFactor, unitSlip } from "./slip";
import { agrees, blockOf, citedAt, twoFigures } from "./tell";

type OptionsRows = RowsBlock & { readonly options: NonNullable<RowsBlock["options"]> };

interface Row {
  readonly block: OptionsRows;
  readonly path: string;
  readonly name: string;
}

function blocksOf(figures: Figures): OptionsRows[] {
  return blockOf(figures, "rows").filter((block): block is OptionsRows => block.options !== undefined);
}

function rowsOf(figures: Figures): Row[] {
  return blocksOf(figures).flatMap((block) => {
    const names = figures.places.filter(({ path }) => path.startsWith(`/rows/${block.key}/`) && path.endsWith("/name"));
    return names.flatMap(({ path }) => {
      const name = figures.text(path);
      return name === "" ? [] : [{ block, name, path: path.slice(0, -"/name".length) }];
    });
  });
}

function compareMoney(figures: Figures, { path }: Row, option: Option): Finding[] {
  const given = { investment: option.investment, benefit: benefitOf(option) };
  return (["investment", "benefit"] as const).flatMap((field) => {
    const [first, value] = [citedAt(figures, `${path}/${field}`), given[field]];
    if (!first || value === null || agrees(first.value, value)) return [];
    const { path: cell, figure } = citeMoney(option, field, value);
    const name = { zh: `方案台账中${figure.name.zh}`, en: `the ledger's ${figure.name.en}` };
    const second = { path: cell, figure: { ...figure, name } };
    const factor = slipFactor(first.value, value, new Big(EQUAL_BAND));
    if (factor !== null) return [unitSlip("error", factor, first, second)];
    return [twoFigures("rows-against-ledger", "error", first, second)];
  });
}

/** The ledger's option that a row names, with or without its number. */
function optionOf(name: string, options: readonly Option[]): Option | undefined {
  return options.find((option) => option.name !== "" && name.includes(option.name));
}

function compareCount(block: OptionsRows, rows: readonly Row[], options: readonly Option[]): Finding[] {
  if (rows.length === options.length) return [];
  const title = block.title?.text ?? "";
  const name = { zh: `“${title}”的行数`, en: `number of rows "${block.key}"` };
  const path = `${rows[0]?.path ?? pointer("rows", block.key, "0")}/name`;
  const first = { path, figure: { name, value: String(rows.length), unit: "个" } };
  const counted = { zh: "方案台账中同类方案的个数", en: "number of such options in the ledger" };
  const ledger = options[0] ? ledgerPath(options[0], "number") : "/ledger";
  const second = { path: ledger, figure: { name: counted, value: String(options.length), unit: "个" } };
  return [twoFigures("rows-against-ledger", "warning", first, second)];
}

/** An option that is being carried out may stand under either heading, so the lists together are enough. */
function isWhole(figures: Figures, rows: readonly Row[]): boolean {
  const blocks = blocksOf(figures);
  return rows.length === blocks.flatMap(({ options }) => optionsOf(figures, options)).length;
}

function ofBlock(figures: Figures, block: OptionsRows, rows: readonly Row[]): Finding[] {
  const own = rows.filter((row) => row.block === block);
  const options = optionsOf(figures, block.options);
  const money = own.flatMap((row) => {
    const option = optionOf(row.name, options);
    return option ? compareMoney(figures, row, option) : [];
  });
  return [...(isWhole(figures, rows) ? [] : compareCount(block, own, options)), ...money];
}

function inBoth(rows: readonly Row[]): Finding[] {
  return rows.flatMap((row, index): Finding[] => {
    const earlier = rows.slice(0, index).find(({ name, block }) => name === row.name && block !== row.block);
    if (!earlier) return [];
    const others = [{ path: `${earlier.path}/name` }];
    return [{ code: "option-in-both", severity: "error", path: `${row.path}/name`, option: row.name, others }];
  });
}

/** Options listed one by one in the form are those of the ledger, with the same money, and each is listed once. */
export const optionRows: PerformanceCheck = (figures) => {
  const rows = rowsOf(figures);
  // A form whose lists are still blank, or an audit without a ledger, has nothing to compare.
  const hasBoth = rows.length > 0 && figures.ledger.options.length > 0;
  const against = hasBoth ? blocksOf(figures).flatMap((block) => ofBlock(figures, block, rows)) : [];
  return [...against, ...inBoth(rows)];
};
