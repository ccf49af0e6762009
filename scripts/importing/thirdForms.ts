/** A third set of invented tables, written after those in `secondForms.ts` were read well, and before these were tried. */
import { cell, expectedTable, html, row, text, type Invented } from "./inventedTable";

const ELEMENTS: Invented = {
  name: "elements",
  document:
    html(`<p>清洁生产审核验收评审表</p><table>${row("序号", "评审要素", "评审要点", "分值（分）", "评审得分", "评审意见")}
${row("1", cell("组织保障", "rowspan=2"), "机构健全、职责明确", "10", "", "")}${row("2", "培训记录完整", "10", "", "")}
${row("3", cell("审核实施", "rowspan=2"), "平衡测试规范", "30", "", "")}${row("4", "方案论证充分", "20", "", "")}
${row("5", "审核成效", "目标完成", "30", "", "")}${row(cell("合计", "colspan=3"), "100", "", "")}</table><p>结论：得分≥80分为“优”，60～79分为“合格”，低于60分为“不合格”。</p>`),
  template: expectedTable({
    title: "清洁生产审核验收评审表",
    sections: [
      {
        title: "组织保障",
        items: [
          { number: "1", text: "机构健全、职责明确", max: 10 },
          { number: "2", text: "培训记录完整", max: 10 },
        ],
      },
      {
        title: "审核实施",
        items: [
          { number: "3", text: "平衡测试规范", max: 30 },
          { number: "4", text: "方案论证充分", max: 20 },
        ],
      },
      { title: "审核成效", items: [{ number: "5", text: "目标完成", max: 30 }] },
    ],
    bands: [
      ["优", 80, true],
      ["合格", 60, true],
    ],
  }),
};
const DIMENSIONS: Invented = {
  name: "dimensions",
  document: text(`企业清洁生产绩效评价打分表
评价维度\t评价指标\t权重（%）\t计分规则\t得分
能源\t单位产品能耗\t30\t每降低1%得3分\t
\t可再生能源占比\t20\t每提高1%得2分\t
环境\t废水排放强度\t25\t达到先进值得满分\t
\t碳排放强度\t25\t达到先进值得满分\t
合计\t\t100\t\t
总分低于60分的为不合格，60分及以上为合格。`),
  template: expectedTable({
    title: "企业清洁生产绩效评价打分表",
    sections: [
      {
        title: "能源",
        items: [
          { text: "单位产品能耗", requirement: "每降低1%得3分", max: 30 },
          { text: "可再生能源占比", requirement: "每提高1%得2分", max: 20 },
        ],
      },
      {
        title: "环境",
        items: [
          { text: "废水排放强度", requirement: "达到先进值得满分", max: 25 },
          { text: "碳排放强度", requirement: "达到先进值得满分", max: 25 },
        ],
      },
    ],
    bands: [["合格", 60, true]],
  }),
};
const BEHIND_NAMES: Invented = {
  name: "points behind names",
  document: html(`<h2>学校清洁生产考评细则</h2><table>${row("考评项目", "考评内容与分值", "扣分原因", "实得分")}
${row(cell("组织管理<br>20分", "rowspan=2"), "1.领导机构健全。8分", "", "")}${row("2.规章制度完善。12分", "", "")}
${row(cell("过程管理<br>80分", "rowspan=2"), "3.用水管理到位。50分", "", "")}${row("4.用电管理到位。30分", "", "")}
${row("总分", "100分", "", "")}</table><p>80分以上为达标学校。</p>`),
  template: expectedTable({
    title: "学校清洁生产考评细则",
    sections: [
      {
        title: "组织管理",
        items: [
          { number: "1", text: "领导机构健全。8分", max: 8 },
          { number: "2", text: "规章制度完善。12分", max: 12 },
        ],
      },
      {
        title: "过程管理",
        items: [
          { number: "3", text: "用水管理到位。50分", max: 50 },
          { number: "4", text: "用电管理到位。30分", max: 30 },
        ],
      },
    ],
    bands: [["达标", 80, true]],
  }),
};
const ROMAN: Invented = {
  name: "Roman, subtotals",
  document: text(`工业园区清洁生产评审打分表
编号\t评审内容\t评审标准\t标准分\t专家打分
I\t基础条件\t\t\t
I.1\t规划完善\t有规划得满分\t10\t
I.2\t设施齐全\t缺一项扣5分\t20\t
小计\t\t\t30\t
II\t工作成效\t\t\t
II.1\t审核覆盖\t覆盖率100%得满分\t40\t
II.2\t减排效果\t未完成不得分\t30\t
小计\t\t\t70\t
总计\t\t\t100\t
注：90分以上优秀；75分以上良好；60分以上合格；60分以下不合格。`),
  template: expectedTable({
    title: "工业园区清洁生产评审打分表",
    sections: [
      {
        number: "I",
        title: "基础条件",
        items: [
          { number: "I.1", text: "规划完善", requirement: "有规划得满分", max: 10 },
          { number: "I.2", text: "设施齐全", requirement: "缺一项扣5分", max: 20 },
        ],
      },
      {
        number: "II",
        title: "工作成效",
        items: [
          { number: "II.1", text: "审核覆盖", requirement: "覆盖率100%得满分", max: 40 },
          { number: "II.2", text: "减排效果", requirement: "未完成不得分", max: 30 },
        ],
      },
    ],
    bands: [
      ["优秀", 90, true],
      ["良好", 75, true],
      ["合格", 60, true],
    ],
  }),
};
/** The tables. */
export const THIRD_FORMS: readonly Invented[] = [ELEMENTS, DIMENSIONS, BEHIND_NAMES, ROMAN];
