/** Built-in checklists laid out as bureaus print such tables, with merged cells; knows nothing of the importer. */
import type { Template } from "../../src/core/template";
import type { FormCell, OfficialForm } from "./officialForm";

type Checklist = NonNullable<Template["checklist"]>;

interface Layout {
  readonly headings: (checklist: Checklist) => readonly string[];
  /** Whether groups are merged down a column of their own. */
  readonly groupColumn: boolean;
  readonly cells: (checklist: Checklist, number: string, text: string) => readonly string[];
}

/** 序号 | 检查内容 | 符合 | 不符合 | 备注, with groups over the whole width. */
const COLUMNS: Layout = {
  headings: ({ grades }) => ["序号", "检查内容", ...grades, "备注"],
  groupColumn: false,
  cells: ({ grades }, number, text) => [number, text, ...grades.map(() => ""), ""],
};

/** 类别 | 编号 | 评审要求 | 评审结果, with boxes to tick. */
const BOXES: Layout = {
  headings: () => ["类别", "编号", "评审要求", "评审结果"],
  groupColumn: true,
  cells: ({ grades }, number, text) => [number, text, grades.map((grade) => `□${grade}`).join(" ")],
};

function bodyCells(checklist: Checklist, { groupColumn, cells }: Layout, width: number): FormCell[] {
  const found: FormCell[] = [];
  let row = 1;
  let group: { text: string | undefined; cell: number } | null = null;
  checklist.criteria.forEach((criterion, index) => {
    const begins: boolean = !group || group.text !== criterion.group;
    if (begins && groupColumn) {
      group = { text: criterion.group, cell: found.length };
      found.push({ text: criterion.group ?? "", row, column: 0, rowSpan: 0, colSpan: 1, ids: [] });
    } else if (begins) {
      group = { text: criterion.group, cell: -1 };
      if (criterion.group !== undefined)
        found.push({ text: criterion.group, row: row++, column: 0, rowSpan: 1, colSpan: width, ids: [] });
    }
    const own = group && groupColumn ? found[group.cell] : undefined;
    if (own && group) found[group.cell] = { ...own, rowSpan: own.rowSpan + 1 };
    cells(checklist, criterion.number ?? String(index + 1), criterion.text).forEach((text, column) => {
      const ids = text === criterion.text ? [criterion.id] : [];
      found.push({ text, row, column: column + (groupColumn ? 1 : 0), rowSpan: 1, colSpan: 1, ids });
    });
    row++;
  });
  return found;
}

function laidOut({ title, vetoes }: Template, checklist: Checklist, layout: Layout): OfficialForm {
  const headings = layout.headings(checklist);
  const head = headings.map((text, column): FormCell => ({ text, row: 0, column, rowSpan: 1, colSpan: 1, ids: [] }));
  const listed = vetoes.map(({ text }, index) => `（${index + 1}）${text}`);
  return {
    title,
    before: [],
    cells: [...head, ...bodyCells(checklist, layout, headings.length)],
    width: headings.length,
    below: [...(listed.length > 0 ? ["有下列情形之一的，不予通过：", ...listed] : []), "专家签字："],
  };
}

/** The ways in which a checklist is printed, by name. */
export function checklistForms(template: Template): Readonly<Record<string, OfficialForm>> {
  const { checklist } = template;
  if (!checklist) return {};
  return {
    "a column for each answer": laidOut(template, checklist, COLUMNS),
    boxes: laidOut(template, checklist, BOXES),
  };
}
