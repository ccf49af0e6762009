/** The cells of a performance table as they are compared: by what is printed for each. */
import { allPlaces } from "../../src/core/performance/addresses";
import type { Cell } from "../../src/core/performance/cell";
import type { FieldsBlock, PerformanceTemplate } from "../../src/core/performance/template";
import type { Remark, Source } from "../../src/core/template";
import { plain } from "../../src/importing/wording/text";

function asked(cell: Cell): string {
  if (cell.kind !== "number") return cell.kind;
  const yearly = /[/／]年$/u.test(cell.after ?? "") && !cell.unit.zh.endsWith("年");
  return plain(`${cell.unit.zh}${yearly ? "/年" : ""}`);
}

const bare = (text: string | null | undefined) => plain(text ?? "").replace(/[：:]$/u, "");

/** Labels of fields, with the row's own words in front where one label stands in several rows. */
function fieldLabels({ rows }: FieldsBlock): [string, string][] {
  const printed = rows.flatMap(({ fields }) => fields.map(({ label }) => label));
  return rows.flatMap(({ heading, fields }) =>
    fields.flatMap(({ label, cells }) => {
      const twice = heading && printed.filter((one) => one === label).length > 1;
      const words = `${twice ? `${bare(heading.text)}/` : ""}${bare(label)}`;
      return cells.map(({ key }, index): [string, string] => [key, `${words}#${index}`]);
    }),
  );
}

/** Label of each cell as printed, by block and key. */
function labels({ blocks }: PerformanceTemplate): ReadonlyMap<string, string> {
  const found = blocks.flatMap((block): [string, string][] => {
    switch (block.kind) {
      case "fields":
        return fieldLabels(block);
      case "indicators":
        return block.rows.flatMap(({ label, cells, naming = [] }) => [
          ...naming.map(({ key }): [string, string] => [key, `${bare(label)}#naming`]),
          ...cells.map(({ key }, index): [string, string] => [key, `${bare(label)}#${index}`]),
        ]);
      case "options":
        return [
          ...block.rows.map(({ key, label }): [string, string] => [key, bare(label)]),
          ...block.groups.flatMap(({ limit, label }): [string, string][] => (limit ? [[limit.key, bare(label)]] : [])),
        ];
      case "rows":
        return block.columns.map(({ header, cell }): [string, string] => [
          `${block.key}/${cell.key}`,
          bare(header ?? cell.before ?? block.title?.text),
        ]);
      case "notes":
        return [];
    }
  });
  return new Map(found);
}

/** Every cell of a table with what is printed for it, and its id in the printed form. */
export function told(
  template: PerformanceTemplate,
): { readonly key: string; readonly id: string; readonly name: string }[] {
  const known = labels(template);
  return allPlaces(template).map(({ path, cell, block }) => {
    const [, kind = "", first = "", ...rest] = path.split("/");
    if (kind === "years") return { key: `year ${first}`, id: `years/${first}`, name: cell.name.zh };
    const isRow = kind === "rows";
    const label = known.get(isRow ? `${first}/${cell.key}` : first) ?? "";
    const at = isRow ? (rest[0] ?? "") : rest.join("/");
    const id = `${block}/${kind === "options" ? first : cell.key}`;
    return { key: `${label} [${asked(cell)}] ${at}`, id, name: cell.name.zh };
  });
}

/** What a template says of where its words come from. */
export interface Origin {
  readonly source?: Source;
  readonly remarks?: readonly Remark[];
}

/** Where the label of each cell comes from, by the cell's id. */
export function originsOf({ blocks, years }: PerformanceTemplate): ReadonlyMap<string, Origin> {
  const all = blocks.flatMap((block): [string, Origin][] => {
    const id = (key: string) => `${block.key}/${key}`;
    const each = (cells: readonly Cell[], origin: Origin) =>
      cells.map(({ key }): [string, Origin] => [id(key), origin]);
    switch (block.kind) {
      case "fields":
        return block.rows.flatMap((row) => row.fields.flatMap((field) => each(field.cells, field)));
      case "indicators":
        return block.rows.flatMap((row) => each([...(row.naming ?? []), ...row.cells], row));
      case "options":
        return [
          ...block.rows.map((row): [string, Origin] => [id(row.key), row]),
          ...block.groups.map((group): [string, Origin] => [id(group.limit?.key ?? ""), group]),
        ];
      case "rows":
        return block.columns.map((column) => [id(column.cell.key), column]);
      case "notes":
        return [];
    }
  });
  return new Map([...all, ...years.map((year): [string, Origin] => [`years/${year.cell.key}`, year])]);
}

/** What the source prints where the template mends a slip. */
export function asPrinted(key: string, { remarks = [] }: Origin): string {
  const slips = remarks.flatMap(({ slip }) => slip ?? []);
  return slips.reduce((text, { seed, corrected }) => text.replace(plain(corrected), plain(seed)), key);
}
