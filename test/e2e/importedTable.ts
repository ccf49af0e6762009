/** An invented table as Word copies it: sections in merged cells, one item without points, one sum that is wrong. */
const ROWS: readonly string[] = [
  '<tr><td colspan="5">某市清洁生产审核评分表</td></tr>',
  "<tr><td>项目</td><td>序号</td><td>内容</td><td>分值</td><td>得分</td></tr>",
  '<tr><td rowspan="3">一、组织管理（30分）</td><td>1</td><td>建立清洁生产审核机构，职责明确</td><td>10</td><td></td></tr>',
  "<tr><td>2</td><td>开展全员清洁生产培训，有记录</td><td>10</td><td></td></tr>",
  "<tr><td>3</td><td>清洁生产资料齐全</td><td></td><td></td></tr>",
  '<tr><td rowspan="3">二、方案实施（70分）</td><td>1</td><td>无低费方案全部实施</td><td>30</td><td></td></tr>',
  "<tr><td>2</td><td>中高费方案按计划实施</td><td>25</td><td></td></tr>",
  "<tr><td>3</td><td>方案效益经过核算</td><td>10</td><td></td></tr>",
  '<tr><td colspan="3">合计</td><td>100</td><td></td></tr>',
];

/** What the clipboard holds. */
export const PASTED = {
  html: `<html><body><table>${ROWS.join("")}</table></body></html>`,
  text: ROWS.map((row) => row.replaceAll(/<\/td><td[^>]*>/gu, "\t").replaceAll(/<[^>]+>/gu, "")).join("\n"),
} as const;
