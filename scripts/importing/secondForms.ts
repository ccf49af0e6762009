/** More invented tables as bureaus hand them out, written after those in `bureauForms.ts` were read well, and before these were tried. */
import { cell, expectedTable, html, item, row, text, type Invented, type TableSpec } from "./inventedTable";

const WIDE_SECTIONS: TableSpec = {
  title: "园区清洁生产工作评估考核表",
  sections: [
    {
      number: "（一）",
      title: "政策执行",
      items: [
        item("1", "制度建设", 15, "制度健全得15分，每缺一项扣3分"),
        item("2", "资金保障", 15, "有专项资金得15分，没有不得分"),
      ],
    },
    {
      number: "（二）",
      title: "工作成效",
      items: [item("3", "审核完成率", 40, "每低于计划1个百分点扣2分"), item("4", "减排成效", 30, "由专家酌情打分")],
    },
  ],
  bands: [
    ["优秀", 90, true],
    ["合格", 60, true],
  ],
};

const wideSections = html(`<p>附件 3：园区清洁生产工作评估考核表</p><table>
${row("序号", "考核要点", "评分标准及扣分办法", "权重分", "自评分", "复核分", "扣分依据")}
${row(cell("（一）政策执行（满分30分）", "colspan=7"))}
${row("1", "制度建设", "制度健全得15分，每缺一项扣3分", "15", "", "", "")}
${row("2", "资金保障", "有专项资金得15分，没有不得分", "15", "", "", "")}
${row(cell("（二）工作成效（满分70分）", "colspan=7"))}
${row("3", "审核完成率", "每低于计划1个百分点扣2分", "40", "", "", "")}
${row("4", "减排成效", "由专家酌情打分", "30", "", "", "")}
${row(cell("合计得分", "colspan=3"), "100", "", "", "")}</table>
<p>评定标准：90～100分为优秀，60～89分为合格，60分以下为不合格。</p><p>考核组组长：&emsp;&emsp;成员：</p>`);

const GRADED: TableSpec = {
  title: "清洁生产审核报告质量评分表",
  sections: [
    {
      number: "一",
      title: "报告编制",
      items: [
        {
          number: "1",
          text: "内容完整",
          max: 20,
          levels: [
            [20, 20],
            [16, 16],
            [12, 12],
            [0, 0],
          ],
        },
        {
          number: "2",
          text: "数据翔实",
          max: 30,
          levels: [
            [30, 30],
            [24, 24],
            [18, 18],
            [0, 0],
          ],
        },
      ],
    },
    {
      number: "二",
      title: "方案质量",
      items: [
        {
          number: "3",
          text: "方案可行",
          max: 50,
          levels: [
            [50, 50],
            [40, 40],
            [30, 30],
            [0, 0],
          ],
        },
      ],
    },
  ],
  bands: [["通过", 70, true]],
};

const graded = html(`<p>清洁生产审核报告质量评分表</p><table>
${row(cell("序号", "rowspan=2"), cell("评审项目", "rowspan=2"), cell("评分档次", "colspan=4"), cell("得分", "rowspan=2"))}
${row("优", "良", "中", "差")}
${row("一", cell("报告编制（50分）", "colspan=6"))}
${row("1", "内容完整", "20", "16", "12", "0", "")}
${row("2", "数据翔实", "30", "24", "18", "0", "")}
${row("二", cell("方案质量（50分）", "colspan=6"))}
${row("3", "方案可行", "50", "40", "30", "0", "")}
${row(cell("总分", "colspan=6"), "")}</table><p>70分以上（含）通过评审。</p>`);

const SPANS: TableSpec = {
  title: "企业清洁生产绩效评分表",
  sections: [
    {
      title: "资源能源",
      items: [item(null, "单位产品能耗", 25, "优于先进值"), item(null, "单位产品取水", 25, "优于先进值")],
    },
    { title: "环境保护", items: [item(null, "污染物排放", 30, "稳定达标"), item(null, "固废利用", 20, "综合利用")] },
  ],
  bands: [
    ["优秀", 85, true],
    ["合格", 60, true],
  ],
};

const spans = html(`<p>企业清洁生产绩效评分表</p><table>
${row("类别", "评价指标", "评价依据", "分值范围", "评分")}
${row(cell("资源能源<br>（50分）", "rowspan=2"), "单位产品能耗", "优于先进值", "0-25", "")}
${row("单位产品取水", "优于先进值", "0-25", "")}
${row(cell("环境保护<br>（50分）", "rowspan=2"), "污染物排放", "稳定达标", "0～30", "")}
${row("固废利用", "综合利用", "0～20", "")}
${row(cell("总得分", "colspan=3"), "100", "")}</table><p>注：总得分≥85为优秀，60≤总得分＜85为合格，总得分＜60为不合格。</p>`);

const DASHED: TableSpec = {
  title: "清洁生产示范单位评定标准",
  sections: [
    {
      number: "A",
      title: "管理",
      items: [item("A-1", "机构健全", 20), item("A-2", "制度完善", 20)],
    },
    { number: "B", title: "绩效", items: [item("B-1", "节能", 30), item("B-2", "减污", 30)] },
  ],
  bands: [["示范单位", 80, true]],
  vetoes: ["近三年受到环境行政处罚的", "未按规定开展审核的"],
  bonus: [[0, 10]],
};

const dashed = text(`清洁生产示范单位评定标准
编号\t评定内容\t满分\t得分
A 管理\t\t40\t
A-1\t机构健全\t20\t
A-2\t制度完善\t20\t
B 绩效\t\t60\t
B-1\t节能\t30\t
B-2\t减污\t30\t
合计\t\t100\t
附加分：获得省级以上表彰的，最高加10分。\t\t\t
一票否决：\t\t\t
1.近三年受到环境行政处罚的\t\t\t
2.未按规定开展审核的\t\t\t
总分80分以上的评为示范单位。\t\t\t`);

const LINES: TableSpec = {
  title: "清洁生产审核验收专家评分表",
  sections: [
    {
      number: "一",
      title: "审核过程",
      items: [
        item("1", "审核程序完整", 15, "八个阶段齐全，资料完备"),
        item("2", "平衡测试准确", 25, "物料平衡误差不超过百分之五，水平衡、能平衡完整"),
      ],
    },
    {
      number: "二",
      title: "审核效果",
      items: [item("1", "方案实施到位", 30, "计划方案全部实施"), item("2", "目标全部完成", 30, "以验收时实测数据为准")],
    },
  ],
  bands: [["合格", 60, true]],
};

const lines = text(`清洁生产审核验收专家评分表
序号 项目 要求 分值 得分
一 审核过程 40
1 审核程序完整 八个阶段齐全，资料完备 15
2 平衡测试准确 物料平衡误差不超过百分之五，
水平衡、能平衡完整 25
二 审核效果 60
1 方案实施到位 计划方案全部实施 30
2 目标全部完成 以验收时实测数据为准 30
合计 100
说明：60分以上为合格。
专家签名：`);

const OUTLINE: TableSpec = {
  title: "企业清洁生产自评打分标准",
  sections: [
    {
      number: "一",
      title: "领导与组织",
      items: [item("1", "主要负责人重视（10分）", 10), item("2", "机构人员落实（10分）", 10)],
    },
    {
      number: "二",
      title: "过程与方法",
      items: [item("1", "现状分析清楚（20分）", 20), item("2", "平衡测算准确（20分）", 20)],
    },
    { number: "三", title: "成果与效益", items: [item("1", "方案实施到位（40分）", 40)] },
  ],
  bands: [["通过", 75, true]],
};

const outline = text(`企业清洁生产自评打分标准

一、领导与组织（20分）
1、主要负责人重视（10分）
2、机构人员落实（10分）
二、过程与方法（40分）
1、现状分析清楚（20分）
2、平衡测算准确（20分）
三、成果与效益（40分）
1、方案实施到位（40分）

总分75分及以上为通过。`);

/** The tables. */
export const SECOND_FORMS: readonly Invented[] = [
  { name: "wide sections, two scores", document: wideSections, template: expectedTable(WIDE_SECTIONS) },
  { name: "a column for each grade", document: graded, template: expectedTable(GRADED) },
  { name: "points as spans", document: spans, template: expectedTable(SPANS) },
  { name: "numbers with dashes", document: dashed, template: expectedTable(DASHED) },
  { name: "lines with requirements", document: lines, template: expectedTable(LINES) },
  { name: "plain text, numbered", document: outline, template: expectedTable(OUTLINE) },
];
