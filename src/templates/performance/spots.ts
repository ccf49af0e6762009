import type { Cell } from "../../core/performance/cell";
import type { Block, IndicatorsBlock, OptionsBlock, PerformanceTemplate } from "../../core/performance/template";

/** A cell of a template, where it is in the file, and the cells that its formula and its unit may name. */
export interface Spot {
  /** Path in the template's file: `blocks[1].rows[3].cells[0]`. */
  readonly path: string;
  readonly cell: Cell;
  readonly peers: ReadonlyMap<string, Cell>;
}

/** A cell of a template and where it is in the file. */
export interface Located {
  readonly path: string;
  readonly cell: Cell;
}

/** The blocks of one kind, each with its path. */
export function blocksOf<K extends Block["kind"]>(
  template: PerformanceTemplate,
  kind: K,
): { readonly path: string; readonly block: Extract<Block, { kind: K }> }[] {
  return template.blocks.flatMap((block, index) =>
    block.kind === kind ? [{ path: `blocks[${index}]`, block: block as Extract<Block, { kind: K }> }] : [],
  );
}

function located(path: string, cells: readonly Cell[]): Located[] {
  return cells.map((cell, index) => ({ path: `${path}[${index}]`, cell }));
}

function limits({ groups }: OptionsBlock, path: string): Located[] {
  return groups.flatMap(({ limit }, g) => (limit ? [{ path: `${path}.groups[${g}].limit`, cell: limit }] : []));
}

function namings({ rows }: IndicatorsBlock, path: string): Located[] {
  return rows.flatMap(({ naming = [] }, r) => located(`${path}.rows[${r}].naming`, naming));
}

/** Cells filled once: of fields, of indicators' labels, of the summary's headings. */
export function singles(template: PerformanceTemplate): Located[] {
  return [
    ...blocksOf(template, "fields").flatMap(({ path, block }) =>
      block.rows.flatMap((row, r) =>
        row.fields.flatMap((field, f) => located(`${path}.rows[${r}].fields[${f}].cells`, field.cells)),
      ),
    ),
    ...blocksOf(template, "indicators").flatMap(({ path, block }) => namings(block, path)),
    ...blocksOf(template, "options").flatMap(({ path, block }) => limits(block, path)),
  ];
}

/** Cells of indicators; each stands in every year. */
export function indicators(template: PerformanceTemplate): Located[] {
  return blocksOf(template, "indicators").flatMap(({ path, block }) =>
    block.rows.flatMap((row, r) => located(`${path}.rows[${r}].cells`, row.cells)),
  );
}

/** Cells of the options' summary; each stands in every column. */
export function summaryCells(block: OptionsBlock, path: string): Located[] {
  return block.rows.map(({ cell }, r) => ({ path: `${path}.rows[${r}].cell`, cell }));
}

/** The cells by key. */
export function byKey(cells: readonly Located[]): ReadonlyMap<string, Cell> {
  return new Map(cells.map(({ cell }) => [cell.key, cell]));
}

/** Every cell whose formula names cells, in the file's order of kinds; the columns computed from years are not among them. */
export function allSpots(template: PerformanceTemplate): Spot[] {
  const withPeers = (cells: readonly Located[], peers: ReadonlyMap<string, Cell>) =>
    cells.map((each) => ({ ...each, peers }));
  const [once, yearly] = [singles(template), indicators(template)];
  return [
    ...withPeers(once, byKey(once)),
    ...withPeers(yearly, byKey([...once, ...yearly])),
    ...blocksOf(template, "options").flatMap(({ path, block }) => {
      const cells = summaryCells(block, path);
      return withPeers(cells, byKey(cells));
    }),
    ...blocksOf(template, "rows").flatMap(({ path, block }) => {
      const cells = block.columns.map(({ cell }, c) => ({ path: `${path}.columns[${c}].cell`, cell }));
      return withPeers(cells, byKey(cells));
    }),
  ];
}
