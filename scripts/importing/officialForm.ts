/** Built-in tables laid out as the regulations print them, with merged cells; knows nothing of the importer. */
import { allItems, leaves, type Item, type Section, type Template } from "../../src/core/template";

/** A cell of a printed form. `ids` are the sections, items and vetoes that stand in it. */
export interface FormCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly ids: readonly string[];
}

/** A printed form; a form in two tables has the first one's cells in `before`. */
export interface OfficialForm {
  readonly title: string;
  readonly before: readonly FormCell[];
  readonly cells: readonly FormCell[];
  readonly width: number;
  /** Paragraphs under the table. */
  readonly below: readonly string[];
}

/** How a form writes maxima, by how deep the item stands. */
type PointsAt = (max: number, depth: number) => string;

const BRACKETS: PointsAt = (max, depth) => (depth === 0 ? String(max) : depth > 2 ? `[${max}]` : `（${max}）`);
const BARE: PointsAt = String;
const UNIT: PointsAt = (max) => `${max} 分`;

class FormBuilder {
  readonly cells: FormCell[] = [];
  row = 0;

  put(column: number, text: string, ids: readonly string[] = [], rowSpan = 1, colSpan = 1, row = this.row): void {
    this.cells.push({ text, row, column, rowSpan, colSpan, ids });
  }

  next(): void {
    this.row++;
  }
}

/** A text set upright or in a narrow column: `width` letters a line. */
export function wrapped(text: string, width: number): string {
  const letters = Array.from(text);
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, line) =>
    letters.slice(line * width, (line + 1) * width).join(""),
  ).join("\n");
}

/** Notes that the form prints beside the table: a merged column as narrow as it is long. */
function remarkColumn(form: FormBuilder, template: Template, top: number): void {
  const column = template.form?.columns.findIndex(({ role }) => role === "remark") ?? -1;
  const notes = template.form?.notes.filter(({ text }) => !/^说明|^2、总分/u.test(text)) ?? [];
  if (column < 0 || notes.length === 0) return;
  form.put(column, notes.map(({ text }) => wrapped(text, 6)).join("\n"), [], form.row - top, 1, top);
}

/** 序号 | 内容 | 标准 | 得分 (| 备注): sections have rows of their own. */
function plainForm(template: Template, pointsAt: PointsAt): FormBuilder {
  const form = new FormBuilder();
  const columns = template.form?.columns ?? [];
  columns.forEach(({ header }, column) => form.put(column, header));
  form.next();
  const top = form.row;
  const itemRow = (item: Item, depth: number): void => {
    form.put(0, item.number ?? "", [item.id]);
    form.put(1, item.text, [item.id]);
    form.put(2, pointsAt(item.max, depth), [item.id]);
    form.next();
    for (const inner of item.items ?? []) itemRow(inner, depth + 2);
  };
  for (const section of template.sections) {
    form.put(0, section.number ?? "", [section.id]);
    form.put(1, section.title, [section.id]);
    form.put(2, pointsAt(section.max, 0), [section.id]);
    form.next();
    for (const item of section.items) itemRow(item, 1);
  }
  remarkColumn(form, template, top);
  form.put(0, template.form?.totalLabel ?? "", [], 1, 2);
  if (!/福建/u.test(template.title)) form.put(2, String(template.total));
  form.next();
  return form;
}

function vetoRows(
  form: FormBuilder,
  template: Template,
  printed: Readonly<Record<string, string>>,
  width: number,
): void {
  const top = form.row;
  form.put(0, "否\n定\n项", [], template.vetoes.length, 1, top);
  for (const { id, number, text } of template.vetoes) {
    form.put(1, `${number ?? ""}${printed[id] ?? text}`, [id], 1, width - 1);
    form.next();
  }
}

/** 系列序号 | 项目 | 序号 | 主要内容 | 要求 | 项目分值 | 实际得分. */
function voluntaryForm(template: Template): FormBuilder {
  const form = new FormBuilder();
  ["系\n列\n序\n号", "项目", "序\n号", "主要内容", "要求", "项\n目\n分\n值", "实\n际\n得\n分"].forEach((text, column) =>
    form.put(column, text),
  );
  form.next();
  for (const section of template.sections) {
    const top = form.row;
    for (const item of section.items) {
      form.put(2, item.number ?? "", [item.id]);
      form.put(3, item.text, [item.id]);
      form.put(4, item.requirement ?? "", [item.id]);
      form.put(5, String(item.max), [item.id]);
      form.next();
    }
    form.put(0, section.number ?? "", [section.id], form.row - top, 1, top);
    form.put(1, wrapped(`${section.title}（${section.max}分）`, 4), [section.id], form.row - top, 1, top);
  }
  form.put(0, "累计分值", [], 1, 5);
  form.put(5, "100");
  form.next();
  return form;
}

/** 序号 | 项目 | 主要内容 | 标准 | 要求 | 项目分值 | 实际得分, where 标准 holds the section's maximum. */
function enterpriseForm(template: Template): FormBuilder {
  const form = new FormBuilder();
  ["序\n号", "项目", "主要内容", "标准", "要求", "项目\n分值", "实际\n得分"].forEach((text, column) =>
    form.put(column, text),
  );
  form.next();
  for (const section of template.sections) {
    const top = form.row;
    for (const item of section.items) {
      form.put(2, item.text, [item.id]);
      form.put(4, item.requirement ?? "", [item.id]);
      form.put(5, String(item.max), [item.id]);
      form.next();
    }
    const span = form.row - top;
    form.put(0, section.number ?? "", [section.id], span, 1, top);
    form.put(1, wrapped(section.title, 2), [section.id], span, 1, top);
    form.put(3, String(section.max), [section.id], span, 1, top);
  }
  form.put(0, "累计分值", [], 1, 6);
  form.next();
  form.put(0, "签名", [], 1, 4);
  form.put(4, "日期", [], 1, 2);
  form.next();
  return form;
}

/** The points of an enumeration, each in a row of its own, as the form prints them. */
function listed(requirement: string): string[] {
  return requirement.split(/(?<=[；。])(?=（\d+）)/u);
}

function provincialSection(form: FormBuilder, section: Section): void {
  const top = form.row;
  for (const item of section.items) {
    const first = form.row;
    const lines = item.items
      ? item.items.map((inner) => ({ text: `${inner.number ?? ""}${inner.text}`, id: inner.id }))
      : listed(item.requirement ?? "").map((text) => ({ text, id: item.id }));
    for (const { text, id } of lines) {
      form.put(3, text, [id]);
      form.next();
    }
    form.put(1, `${item.number ?? ""}、${item.text}`, [item.id], form.row - first, 1, first);
    form.put(2, UNIT(item.max, 1), [item.id], form.row - first, 1, first);
  }
  form.put(0, wrapped(`${section.number ?? ""}、${section.title}`, 4), [section.id], form.row - top, 1, top);
  form.put(1, "分数小计");
  form.put(2, UNIT(section.max, 0));
  form.next();
}

/** 类别 | 打分项 | 分值 | 具体内容 | 打分, with a table of vetoes before it. */
function provincialForm(
  template: Template,
  printed: Readonly<Record<string, string>>,
): { before: FormBuilder; form: FormBuilder } {
  const before = new FormBuilder();
  before.put(0, "存在下列情况之一的，验收不予通过");
  before.put(1, "是或否");
  template.vetoes.forEach(({ id, text }, index) => {
    before.next();
    before.put(0, `（${index + 1}）${printed[id] ?? text}`, [id]);
  });
  const form = new FormBuilder();
  ["类别", "打分项", "分值", "具体内容", "打分"].forEach((text, column) => form.put(column, text));
  form.next();
  for (const section of template.sections) provincialSection(form, section);
  form.put(0, "综合得分", [], 1, 2);
  form.put(2, "100\n分");
  form.put(3, "达到85分为优秀，达到70分不足85分为合格。", [], 1, 2);
  form.next();
  return { before, form };
}

const PLAIN_POINTS: Readonly<Record<string, PointsAt>> = { "guangdong-2009-mandatory": BARE };

function builtForm(
  template: Template,
  printed: Readonly<Record<string, string>>,
): { before: FormBuilder; form: FormBuilder } {
  const before = new FormBuilder();
  if (template.id === "guangdong-2009-voluntary") return { before, form: voluntaryForm(template) };
  if (template.id === "guangdong-2003") return { before, form: enterpriseForm(template) };
  if (template.id === "shandong-2008") return provincialForm(template, printed);
  return { before, form: plainForm(template, PLAIN_POINTS[template.id] ?? BRACKETS) };
}

/** Lays a built-in table out as its regulation prints it. */
export function officialForm(template: Template, printed: Readonly<Record<string, string>>): OfficialForm {
  const { before, form } = builtForm(template, printed);
  const width = form.cells.reduce((most, { column, colSpan }) => Math.max(most, column + colSpan), 0);
  if (/^fujian/u.test(template.id)) vetoRows(form, template, printed, width);
  const remarked = form.cells.some(({ text }) => text.includes("分项标\n"));
  const notes = (template.form?.notes ?? []).filter(({ text }) => /^说明|^2、总分|^[一二三1-9]、/u.test(text));
  const below = template.id === "inner-mongolia-2005" && remarked ? [] : notes.map(({ text }) => text);
  const shandong = template.id === "shandong-2008";
  return {
    title: template.title,
    before: before.cells,
    cells: form.cells,
    width,
    below: shandong ? [] : [...below, `${template.form?.signature ?? ""}：`],
  };
}

/** Ids of everything that a template's form prints, for checking that nothing was left out. */
export function printedIds(template: Template): string[] {
  return template.sections.flatMap((section) => [section.id, ...allItems(section.items).map(({ id }) => id)]);
}

/** How many items of a template take points. */
export function leafCount(template: Template): number {
  return template.sections.reduce((sum, { items }) => sum + leaves(items).length, 0);
}
