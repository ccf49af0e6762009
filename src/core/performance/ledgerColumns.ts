/** Which columns the ledger of a template has for what options save and reduce: those that its form asks for. */
import { oncePer } from "../remember";
import { isComputed, type Bilingual, type NumberCell, type OptionMeasure } from "./cell";
import { allPlaces } from "./addresses";
import type { LedgerColumn } from "./calculation/rowReader";
import type { PerformanceTemplate } from "./template";

/** A column of the ledger, with its name. */
export interface NamedColumn extends LedgerColumn {
  readonly name: Bilingual;
}

/** The ledger's columns beside those of money, which every ledger has. Units are the form's printed ones. */
export interface LedgerColumns {
  readonly savings: readonly NamedColumn[];
  readonly reductions: readonly NamedColumn[];
}

interface Asked extends OptionMeasure {
  readonly cell: NumberCell;
}

/** The figures of options that the form asks for, in its order; computed ones are not asked. */
function asked(template: PerformanceTemplate): Asked[] {
  const cells = allPlaces(template).flatMap(({ cell }) =>
    cell.kind === "number" && cell.option ? [{ ...cell.option, cell }] : [],
  );
  const rows = template.blocks.flatMap((block) => (block.kind === "options" ? block.rows : []));
  return [...cells, ...rows].filter(({ cell }) => !isComputed(cell));
}

function columns(all: readonly Asked[], measure: OptionMeasure["measure"]): NamedColumn[] {
  const named = all.flatMap(({ measure: given, of, cell }) =>
    given === measure && of !== undefined ? [[of, { key: of, unit: cell.unit.zh, name: cell.name }] as const] : [],
  );
  // A form may ask the same figure of several kinds of options; the first names the column.
  return [...new Map([...named].reverse()).values()].reverse();
}

/** The ledger's columns of a template, in the form's order. */
export const ledgerColumns = oncePer((template: PerformanceTemplate): LedgerColumns => {
  const all = asked(template);
  return { savings: columns(all, "saving"), reductions: columns(all, "reduction") };
});
