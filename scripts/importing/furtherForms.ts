/** More invented tables: layouts that came up after the recognisers had been written, each of which was wrong at first. */
import { cell, expectedTable, html, row, text, type Invented, type ItemSpec, type TableSpec } from "./inventedTable";

const item = (text: string, max: number, more: Partial<ItemSpec> = {}): ItemSpec => ({ text, max, ...more });
const below = (number: string, text: string, max: number, requirement?: string) =>
  item(text, max, requirement === undefined ? { number } : { number, requirement });

const INDICATORS: TableSpec = {
  title: "某市重点企业清洁生产审核评估打分表",
  sections: [
    {
      title: "组织与准备",
      items: [
        item("领导支持", 5, { requirement: "企业主要负责人参与审核" }),
        item("审核小组", 15, { requirement: "小组成员专业齐全，职责明确" }),
      ],
    },
    {
      title: "方案",
      items: [
        item("方案产生", 50, { requirement: "广泛征集方案" }),
        item("方案实施", 30, { requirement: "方案按计划实施" }),
      ],
    },
  ],
  bands: [["通过", 80, true]],
};

const indicators = html(`<h2>某市重点企业清洁生产审核评估打分表</h2><table>
${row(cell("一级指标", "rowspan=2"), cell("二级指标", "rowspan=2"), cell("评估内容", "rowspan=2"), cell("分值", "colspan=2"), cell("扣分说明", "rowspan=2"))}
${row("满分", "得分")}
${row(cell("组织与准备（20）", "rowspan=2"), "领导支持", "企业主要负责人参与审核", "5", "", "")}
${row("审核小组", "小组成员专业齐全，职责明确", "15", "", "")}
${row(cell("方案（80）", "rowspan=2"), "方案产生", "广泛征集方案", "50", "", "")}
${row("方案实施", "方案按计划实施", "30", "", "")}
${row(cell("总计", "colspan=3"), "100", "", "")}</table>
<p>注：总分80分及以上的为通过评估，80分以下的为不通过。</p>`);

const ONCE: TableSpec = {
  title: "Cleaner Production Acceptance Scorecard",
  sections: [
    { title: "Management", items: [item("Policy and targets are documented", 10), item("Team is assigned", 10)] },
    { title: "Process", items: [item("Material balance is complete", 35), item("Energy audit is complete", 25)] },
    { title: "Results", items: [item("Savings verified", 20)] },
  ],
  bands: [
    ["excellent", 85, true],
    ["pass", 60, true],
  ],
};

const once = text(`Cleaner Production Acceptance Scorecard
Section\tCriterion\tMax points\tPoints awarded\tComments
Management\tPolicy and targets are documented\t10
\tTeam is assigned\t10
Process\tMaterial balance is complete\t35
\tEnergy audit is complete\t25
Results\tSavings verified\t20
Total\t\t100
85 points or more: excellent; 60 points or more: pass; below 60: fail.`);

const LETTERED: TableSpec = {
  title: "清洁生产验收评分标准",
  sections: [
    {
      number: "A",
      title: "组织保障",
      items: [
        below("A1", "机构健全", 5, "有文件得5分，无文件不得分"),
        below("A2", "制度完善", 10, "缺一项扣2分，扣完为止"),
      ],
    },
    {
      number: "B",
      title: "过程管理",
      items: [below("B1", "计量器具配备", 45, "每低5%扣1分"), below("B2", "台账记录", 40, "不完整酌情扣分")],
    },
  ],
  bands: [["通过", 80, true]],
  vetoes: ["企业发生较大及以上环境事件的，直接判定为不通过。"],
};

const lettered = text(`清洁生产验收评分标准
编号\t指标\t满分值\t评分细则\t实得分\t扣分理由
A\t组织保障（15分）
A1\t机构健全\t5\t有文件得5分，无文件不得分
A2\t制度完善\t10\t缺一项扣2分，扣完为止
B\t过程管理（85分）
B1\t计量器具配备\t45\t每低5%扣1分
B2\t台账记录\t40\t不完整酌情扣分
总计\t\t100
注：1.本表满分100分，80分及以上为通过；2.企业发生较大及以上环境事件的，直接判定为不通过。`);

const COUNTED_ON: TableSpec = {
  title: "重点企业清洁生产审核评估评分表",
  sections: [
    {
      number: "一",
      title: "审核报告",
      items: [
        below("1", "报告内容完整规范", 10),
        below("2", "数据真实准确，能够反映企业生产、能耗、物耗及产排污的实际状况", 30),
      ],
    },
    {
      number: "二",
      title: "方案实施",
      items: [below("3", "无低费方案全部实施", 20), below("4", "中高费方案实施率不低于80%", 40)],
    },
  ],
};

const countedOn = text(`重点企业清洁生产审核评估评分表
序号 评估指标 分值 得分
一 审核报告 40
1 报告内容完整规范 10
2 数据真实准确，能够反映企业生产、能耗、物耗及产
排污的实际状况 30
二 方案实施 60
3 无低费方案全部实施 20
4 中高费方案实施率不低于80% 40
总分 100`);

const BOXES: TableSpec = {
  title: "清洁生产审核评分表",
  sections: [
    { number: "一", title: "基本要求", items: [below("1", "符合产业政策", 10), below("2", "污染物达标排放", 10)] },
    { number: "二", title: "审核过程", items: [below("1", "审核重点突出", 50), below("2", "实施到位", 30)] },
  ],
  bands: [
    ["优秀", 90, true],
    ["良好", 75, true],
    ["合格", 60, true],
  ],
};

const boxes = html(`<p>清洁生产审核评分表</p><table>${row("项目", "评分内容", "分数")}
${row("一、基本要求(20)", "1.符合产业政策", "10")}
${row("", "2.污染物达标排放", "10")}
${row("二、审核过程(80)", "1.审核重点突出", "50")}
${row("", "2.实施到位", "30")}
${row("总 分", "", "100")}
${row(cell("评定：优秀（90分及以上）□ 良好（75-89分）□ 合格（60-74分）□ 不合格（60分以下）□", "colspan=3"))}</table>`);

/** The further tables. */
export const FURTHER_FORMS: readonly Invented[] = [
  { name: "two levels of indicators", document: indicators, template: expectedTable(INDICATORS) },
  { name: "English, sections named once", document: once, template: expectedTable(ONCE) },
  { name: "numbers with letters", document: lettered, template: expectedTable(LETTERED) },
  { name: "numbers counted on", document: countedOn, template: expectedTable(COUNTED_ON) },
  { name: "blanks below sections, boxes", document: boxes, template: expectedTable(BOXES) },
];
