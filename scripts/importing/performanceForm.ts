/** Built-in performance tables laid out as their regulations print them; knows nothing of the importer. */
import type { Cell } from "../../src/core/performance/cell";
import type {
  Block,
  Field,
  FieldsBlock,
  IndicatorsBlock,
  OptionsBlock,
  PerformanceTemplate,
  RowsBlock,
} from "../../src/core/performance/template";
import type { FormCell, OfficialForm } from "./officialForm";

/** Columns of the forms: every division that they need. */
const WIDTH = 24;

class Printer {
  readonly cells: FormCell[] = [];
  row = 0;

  put(column: number, end: number, text: string, ids: readonly string[] = [], rowSpan = 1, row = this.row): void {
    this.cells.push({ text, row, column, rowSpan, colSpan: end - column, ids });
  }

  /** Texts beside one another from `from` to the right edge. */
  across(from: number, texts: readonly { readonly text: string; readonly ids?: readonly string[] }[]): void {
    const step = (WIDTH - from) / texts.length;
    texts.forEach(({ text, ids }, index) => {
      this.put(from + Math.round(index * step), from + Math.round((index + 1) * step), text, ids);
    });
  }
}

const DATE = "      年   月   日";

function blankOf(cell: Cell): string {
  if (cell.kind === "list") return cell.markers.join("\n");
  return cell.kind === "date" ? DATE : "";
}

const idsOf = (block: string, cells: readonly Cell[]) => cells.map(({ key }) => `${block}/${key}`);

/** A label with figures in a sentence: "总计投资      万元，". */
function sentence({ label, cells }: Field): string {
  return `${label ?? ""}${cells.map(({ before = "", after = "" }) => `${before}      ${after}`).join("")}`;
}

const isSentence = ({ cells }: Field) =>
  cells.length > 0 && cells.every(({ kind, after }) => kind === "number" && after !== undefined);

/** A field whose label ends with a colon: the place to fill stands behind it, in the same cell. */
function inline(field: Field): string {
  const [first] = field.cells;
  const dates = field.cells.filter(({ kind }) => kind === "date").map(() => DATE);
  return `${field.label ?? ""}${dates.length > 0 ? dates.join("至") : first ? "        " : ""}`;
}

function fields(form: Printer, { key, rows, title }: FieldsBlock): void {
  if (title) {
    form.put(0, WIDTH, title.text);
    form.row++;
  }
  for (const { number, heading, fields: all } of rows) {
    if (all.every(({ label, cells }) => label?.endsWith("：") ?? cells.length === 0)) {
      form.put(
        0,
        WIDTH,
        all.map(inline).join("   "),
        idsOf(
          key,
          all.flatMap(({ cells }) => cells),
        ),
      );
      form.row++;
      continue;
    }
    if (all.every(isSentence)) {
      form.put(
        0,
        WIDTH,
        all.map(sentence).join(""),
        idsOf(
          key,
          all.flatMap(({ cells }) => cells),
        ),
      );
      form.row++;
      continue;
    }
    const front = [number, heading?.text ?? null].filter((text) => text !== null);
    front.forEach((text, index) => form.put(index * 2, index * 2 + 2, text));
    const pairs = all.flatMap(({ label, cells }) => {
      const ids = idsOf(key, cells);
      const blank = { text: cells[0] ? blankOf(cells[0]) : "", ids };
      const unit = cells.find(({ kind, after }) => kind === "text" && after !== undefined);
      const printed = `${label ?? ""}${unit ? `${unit.before ?? ""}    ${unit.after ?? ""}` : ""}`;
      return label === null ? [blank] : cells.length > 0 ? [{ text: printed, ids }, blank] : [{ text: label }];
    });
    form.across(front.length * 2, pairs);
    form.row++;
  }
}

function indicators(form: Printer, { key, rows, corner }: IndicatorsBlock, years: number): void {
  const each = Array.from({ length: years }, (_, index) => `y${index + 1}`);
  form.across(0, [{ text: corner?.text ?? "" }, ...each.map((year) => ({ text: "年", ids: [`years/${year}`] }))]);
  form.row++;
  for (const { label, cells, naming = [] } of rows) {
    const ids = idsOf(key, [...naming, ...cells]);
    form.across(0, [{ text: label, ids }, ...each.map(() => ({ text: "", ids }))]);
    form.row++;
  }
}

function optionHeads(form: Printer, { columns, groups, corner, key }: OptionsBlock, from: number): void {
  const step = (WIDTH - from) / columns.length;
  const left = (index: number) => from + Math.round(index * step);
  form.put(0, from, corner?.text ?? "", [], 2);
  columns.forEach(({ group, header }, index) => {
    if (group === null) form.put(left(index), left(index + 1), header, [], 2);
    else form.put(left(index), left(index + 1), header, [], 1, form.row + 1);
  });
  for (const group of groups) {
    const own = columns.flatMap((column, index) => (column.group === group.key ? [index] : []));
    const text = `${group.label}${group.limit ? "（   ）" : ""}`;
    const ids = group.limit ? idsOf(key, [group.limit]) : [];
    form.put(left(own[0] ?? 0), left((own.at(-1) ?? 0) + 1), text, ids);
  }
  form.row += 2;
}

function options(form: Printer, block: OptionsBlock): void {
  const from = 10;
  if (block.title) form.put(0, WIDTH, block.title.text);
  form.row++;
  optionHeads(form, block, from);
  const grouped = block.rows.filter(({ group }) => group !== null);
  const first = block.rows.findIndex(({ group }) => group !== null);
  if (grouped.length > 0)
    form.put(0, 2, Array.from(grouped[0]?.group?.text ?? "").join("\n"), [], grouped.length, form.row + first);
  for (const { group, label, key } of block.rows) {
    const ids = [`${block.key}/${key}`];
    form.put(group ? 2 : 0, from, label, ids);
    form.across(
      from,
      block.columns.map(() => ({ text: "", ids })),
    );
    form.row++;
  }
}

function rowHeads(form: Printer, { columns, key }: RowsBlock, from: number): void {
  if (columns.some(({ group }) => group !== null)) {
    const groups = [...new Set(columns.map(({ group, header }) => group ?? header))];
    const step = (WIDTH - from) / columns.length;
    for (const group of groups) {
      const own = columns.flatMap((column, index) => ((column.group ?? column.header) === group ? [index] : []));
      const [left, right] = [own[0] ?? 0, (own.at(-1) ?? 0) + 1].map((index) => from + Math.round(index * step));
      const alone = columns[own[0] ?? 0]?.group === null;
      form.put(left ?? 0, right ?? 0, group ?? "", [], alone ? 2 : 1);
    }
    form.row++;
    columns.forEach(({ header, group, cell }, index) => {
      const [left, right] = [index, index + 1].map((at) => from + Math.round(at * step));
      if (group !== null) form.put(left ?? 0, right ?? 0, header ?? "", idsOf(key, [cell]));
    });
  } else
    form.across(
      from,
      columns.map(({ header, cell }) => ({ text: header ?? "", ids: idsOf(key, [cell]) })),
    );
  form.row++;
}

/** Words around the places of a row: "投资：      （万元）/效益：      （万元）/年". */
function around({ columns, markers, key }: RowsBlock, index: number): { text: string; ids: readonly string[] }[] {
  const told = columns.filter(({ cell }) => cell.before !== undefined);
  const blank = columns.filter(({ cell }) => cell.before === undefined);
  const words = told.map(({ cell }) => `${cell.before ?? ""}      ${cell.after ?? ""}`).join("");
  const marker = markers?.[index]?.text ?? "";
  const first = blank.map(({ cell }, at) => ({
    text: at === 0 && told.length > 0 ? marker : "",
    ids: idsOf(key, [cell]),
  }));
  const numbered = marker !== "" && told.length === 0 ? [{ text: marker, ids: [] }] : [];
  const last =
    told.length > 0
      ? [
          {
            text: words,
            ids: idsOf(
              key,
              told.map(({ cell }) => cell),
            ),
          },
        ]
      : [];
  return [...numbered, ...first, ...last];
}

function rows(form: Printer, block: RowsBlock, aside: boolean): void {
  const { title, columns, printed, key } = block;
  const from = title && aside ? 4 : 0;
  const top = form.row;
  if (title && !aside) {
    form.put(0, WIDTH, title.text);
    form.row++;
  }
  const headed = columns.some(({ header }) => header !== null);
  if (headed) rowHeads(form, block, from);
  for (let index = 0; index < printed; index++) {
    form.across(
      from,
      headed ? columns.map(({ cell }) => ({ text: "", ids: idsOf(key, [cell]) })) : around(block, index),
    );
    form.row++;
  }
  if (title && aside) form.put(0, from, title.text, [], form.row - top, top);
}

function print(form: Printer, block: Block, template: PerformanceTemplate): void {
  if (block.kind === "fields") fields(form, block);
  else if (block.kind === "indicators") indicators(form, block, template.years.length);
  else if (block.kind === "options") options(form, block);
  else if (block.kind === "rows") rows(form, block, template.id.startsWith("anhui"));
}

/** Lays a built-in performance table out as its regulation prints it. Ids are those of `cellId`. */
export function performanceForm(template: PerformanceTemplate): OfficialForm {
  const form = new Printer();
  for (const block of template.blocks) print(form, block, template);
  const notes = template.blocks.flatMap((block) => (block.kind === "notes" ? block.notes.map(({ text }) => text) : []));
  return { title: template.title, before: [], cells: form.cells, width: WIDTH, below: notes };
}
