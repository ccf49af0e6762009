/** An invented performance table as Word copies it: a unit that is not known, a label without one, two figures in one label. */
const TABLES: readonly (readonly string[])[] = [
  ["企业名称||统一社会信用代码|", "主要产品产量（万尾/年）||单位产品水耗|"],
  ["指标|审核前|审核后", "COD产生/排放量（吨/年）||", "新鲜水用量（万吨/年）||"],
  ["方案名称|投资（万元）|经济效益（万元/年）", "||", "||"],
];

function rowOf(row: string): string {
  const cells = row.split("|").map((text) => `<td>${text}</td>`);
  return `<tr>${cells.join("")}</tr>`;
}

/** What the clipboard holds. */
export const PASTED_FORM = {
  html: `<html><body><p>某市清洁生产审核绩效表</p>${TABLES.map((rows) => `<table>${rows.map(rowOf).join("")}</table>`).join("")}</body></html>`,
  text: TABLES.map((rows) => rows.join("\n").replaceAll("|", "\t")).join("\n"),
} as const;
