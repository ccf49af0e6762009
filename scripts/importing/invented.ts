/** Invented tables of the same kind in layouts and words that no collected regulation has. No authority issued any of them. */
import { BUREAU_FORMS } from "./bureauForms";
import { BUREAU_SHEETS } from "./bureauSheets";
import { FIFTH_FORMS } from "./fifthForms";
import { FOURTH_FORMS } from "./fourthForms";
import { FOURTH_SHEETS } from "./fourthSheets";
import { FOURTH_TEXTS } from "./fourthTexts";
import { FURTHER_FORMS } from "./furtherForms";
import { INVENTED_FORMS } from "./inventedForms";
import { SECOND_FORMS } from "./secondForms";
import { SEVENTH_FORMS } from "./seventhForms";
import { SIXTH_FORMS } from "./sixthForms";
import { THIRD_FORMS } from "./thirdForms";
import { cell, expectedTable, html, row, text, type Invented, type TableSpec } from "./inventedTable";

const UNNUMBERED: TableSpec = {
  title: "县级清洁生产验收打分表",
  sections: [
    {
      title: "审核准备",
      items: [
        { text: "企业领导重视", max: 5 },
        { text: "宣传培训到位", max: 10 },
      ],
    },
    {
      title: "审核实施",
      items: [
        { text: "物料平衡准确", max: 15 },
        { text: "方案可行", max: 20 },
        { text: "方案已按计划实施", max: 10 },
      ],
    },
    {
      title: "审核成效",
      items: [
        { text: "节约资源能源", max: 22 },
        { text: "减少污染物排放", max: 18 },
      ],
    },
  ],
  bands: [["通过", 60, true]],
};

const unnumbered = text(`县级清洁生产验收打分表
评分项目\t标准分\t得分\t扣分理由
审核准备\t15\t\t
企业领导重视\t5\t\t
宣传培训到位\t10\t\t
审核实施\t45\t\t
物料平衡准确\t15\t\t
方案可行\t20\t\t
方案已按计划实施\t10\t\t
审核成效\t40\t\t
节约资源能源\t22\t\t
减少污染物排放\t18\t\t
合计\t100\t\t
备注：60分（含）以上为通过，60分以下不予通过。\t\t\t
评审专家签字：\t\t\t`);

const ENGLISH: TableSpec = {
  title: "Cleaner Production Audit Score Sheet",
  sections: [
    {
      number: "A",
      title: "Management",
      items: [
        { number: "1", text: "Commitment", requirement: "A signed policy and a named team leader", max: 10 },
        { number: "2", text: "Training", requirement: "Nine in ten employees trained, with records", max: 15 },
      ],
    },
    {
      number: "B",
      title: "Audit process",
      items: [
        {
          number: "3",
          text: "Material balance",
          requirement: "Inputs and outputs measured and closed within 5 %",
          max: 20,
        },
        { number: "4", text: "Options", requirement: "Options ranked by cost and benefit", max: 15 },
      ],
    },
    {
      number: "C",
      title: "Results",
      items: [
        { number: "5", text: "Savings", requirement: "Energy and water use per unit went down", max: 25 },
        { number: "6", text: "Emissions", requirement: "All limits kept throughout the year", max: 15 },
      ],
    },
  ],
  bands: [
    ["excellent", 85, true],
    ["pass", 70, true],
  ],
  vetoes: ["Data were forged.", "A major accident happened during the audit."],
};

const english = html(`<h1>Cleaner Production Audit Score Sheet</h1><table>
${row("No.", "Item", "Requirement", "Max. score", "Score", "Remarks")}
${row(cell("A. Management (25 points)", "colspan=6"))}
${row("1", "Commitment", "A signed policy and a named team leader", "10", "", "")}
${row("2", "Training", "Nine in ten employees trained, with records", "15", "", "")}
${row(cell("B. Audit process (35 points)", "colspan=6"))}
${row("3", "Material balance", "Inputs and outputs measured and closed within 5 %", "20", "", "")}
${row("4", "Options", "Options ranked by cost and benefit", "15", "", "")}
${row(cell("C. Results (40 points)", "colspan=6"))}
${row("5", "Savings", "Energy and water use per unit went down", "25", "", "")}
${row("6", "Emissions", "All limits kept throughout the year", "15", "", "")}
${row(cell("Total", "colspan=3"), "100", "", "")}
</table><p>Notes: at least 85 points: excellent; 70 points or above: pass; below 70 points: fail.</p>
<p>The enterprise fails if any of the following holds:</p><p>(1) Data were forged.</p><p>(2) A major accident happened during the audit.</p>
<p>Signature of the assessor:</p>`);

const BROKEN: TableSpec = {
  title: "重点企业清洁生产评估打分表",
  sections: [
    {
      number: "一",
      title: "审核程序",
      items: [
        { number: "1", text: "按照程序开展审核，时间安排合理，资料完整，能反映企业实际", max: 10 },
        { number: "2", text: "专家参与了审核的全过程", max: 10 },
      ],
    },
    {
      number: "二",
      title: "审核深度",
      items: [
        { number: "1", text: "平衡测试数据完整，误差在允许范围以内，并对误差原因作了分析", max: 30 },
        { number: "2", text: "原因分析到位", max: 20 },
      ],
    },
    { number: "三", title: "审核效果", items: [{ number: "1", text: "目标完成情况良好", max: 30 }] },
  ],
  bands: [
    ["优秀", 85, true],
    ["合格", 60, true],
  ],
};

const broken = text(`重点企业清洁生产评估打分表
序号 评估内容 满分 得分
一、审核程序 20分
1、按照程序开展审核，时间安排合理，资料完整，能
反映企业实际 10分
2、专家参与了审核的全过程 10分
二、审核深度 50分
1、平衡测试数据完整，误差在允许范围以内，并对误
差原因作了分析 30分
2、原因分析到位 20分
三、审核效果 30分
1、目标完成情况良好 30分
合计 100分
注：85分（含85分）以上为优秀，60分以上（含60分）至85分为合格。`);

/** The invented tables. */
export const INVENTED: readonly Invented[] = [
  ...INVENTED_FORMS,
  { name: "no numbers at all", document: unnumbered, template: expectedTable(UNNUMBERED) },
  { name: "English", document: english, template: expectedTable(ENGLISH) },
  { name: "broken lines, points with 分", document: broken, template: expectedTable(BROKEN) },
  ...FURTHER_FORMS,
  ...BUREAU_FORMS,
  ...BUREAU_SHEETS,
  ...SECOND_FORMS,
  ...THIRD_FORMS,
  ...FOURTH_FORMS,
  ...FOURTH_SHEETS,
  ...FOURTH_TEXTS,
  ...FIFTH_FORMS,
  ...SIXTH_FORMS,
  ...SEVENTH_FORMS,
];
