/** Invented tables in layouts that no collected regulation has: swapped columns, points inside the text, two header rows. */
import { cell, expectedTable, html, row, type Invented, type TableSpec } from "./inventedTable";

const SWAPPED: TableSpec = {
  title: "某市企业清洁生产审核验收考核表",
  sections: [
    {
      number: "第一部分",
      title: "组织管理",
      items: [
        { number: "1", text: "领导机构", requirement: "成立由主要负责人任组长的领导小组，分工明确", max: 5 },
        { number: "2", text: "培训情况", requirement: "培训覆盖率达到 90%，记录齐全", max: 10 },
      ],
    },
    {
      number: "第二部分",
      title: "方案实施",
      items: [
        { number: "3", text: "无低费方案", requirement: "全部实施，佐证充分", max: 25 },
        {
          number: "4",
          text: "中高费方案",
          requirement: "实施率 60%以上25分；30%以上15分；其余0分",
          max: 25,
          levels: [
            [25, 25],
            [15, 15],
            [0, 0],
          ],
        },
      ],
    },
    {
      number: "第三部分",
      title: "审核绩效",
      items: [
        { number: "5", text: "节能降耗", requirement: "单位产品综合能耗下降", max: 20 },
        { number: "6", text: "污染减排", requirement: "主要污染物排放量削减", max: 15 },
      ],
    },
  ],
  bands: [
    ["优秀", 90, true],
    ["合格", 70, true],
  ],
};

const swapped = html(`<h2>某市企业清洁生产审核验收考核表</h2><table>
${row("满分", "实得分", "序号", "考核内容", "考核要求", "备注")}
${row(cell("第一部分 组织管理（15分）", "colspan=6"))}
${row("5", "", "1", "领导机构", "成立由主要负责人任组长的领导小组，分工明确", "")}
${row("10", "", "2", "培训情况", "培训覆盖率达到 90%，记录齐全", "")}
${row(cell("第二部分 方案实施（50分）", "colspan=6"))}
${row("25", "", "3", "无低费方案", "全部实施，佐证充分", "")}
${row("25", "", "4", "中高费方案", "实施率 60%以上25分；30%以上15分；其余0分", "")}
${row(cell("第三部分 审核绩效（35分）", "colspan=6"))}
${row("20", "", "5", "节能降耗", "单位产品综合能耗下降", "")}
${row("15", "", "6", "污染减排", "主要污染物排放量削减", "")}
${row("100", "", cell("合计", "colspan=4"))}
</table><p>注：得分90分及以上为优秀，70～89分为合格，70分以下为不合格。</p>`);

const INSIDE: TableSpec = {
  title: "园区清洁生产评分表",
  sections: [
    {
      number: "一",
      title: "基础工作",
      items: [
        { number: "1", text: "成立清洁生产工作机构，职责明确（6分）", max: 6 },
        { number: "2", text: "资料齐全、真实，能够追溯（4分）", max: 4 },
      ],
    },
    {
      number: "二",
      title: "审核过程",
      items: [
        { number: "1", text: "预审核：现状调查全面，重点确定合理，共 20 分。", max: 20 },
        { number: "2", text: "审核：物料、水、能平衡（15 分）完整并有分析", max: 15 },
        { number: "3", text: "方案的产生与筛选（满分 15 分）", max: 15 },
      ],
    },
    {
      number: "三",
      title: "实施效果",
      items: [
        { number: "1", text: "经济效益明显 [20分]", max: 20 },
        { number: "2", text: "环境效益明显，20分", max: 20 },
      ],
    },
  ],
  vetoes: ["审核期间发生重大环境事故的", "提供虚假材料的"],
  bonus: [[0, 5]],
};

const inside = html(`<p>园区清洁生产评分表</p><table>
${row("序号", "评审内容", "得分")}
${row("一", "基础工作（10分）", "")}
${row("1", "成立清洁生产工作机构，职责明确（6分）", "")}
${row("2", "资料齐全、真实，能够追溯（4分）", "")}
${row("二", "审核过程（50分）", "")}
${row("1", "预审核：现状调查全面，重点确定合理，共 20 分。", "")}
${row("2", "审核：物料、水、能平衡（15 分）完整并有分析", "")}
${row("3", "方案的产生与筛选（满分 15 分）", "")}
${row("三", "实施效果（40分）", "")}
${row("1", "经济效益明显 [20分]", "")}
${row("2", "环境效益明显，20分", "")}
${row(cell("总分（100分）", "colspan=2"), "")}
</table><p>否决项：</p><p>（1）审核期间发生重大环境事故的</p><p>（2）提供虚假材料的</p><p>通过绿色工厂认定的，最高可加5分。</p>`);

const TWO_HEADERS: TableSpec = {
  title: "清洁生产水平评价表",
  sections: [
    {
      number: "一",
      title: "生产工艺及装备",
      items: [
        { number: "1.1", text: "装备水平", requirement: "无淘汰类装备", max: 10 },
        { number: "1.2", text: "自动化程度", requirement: "关键工序自动控制", max: 10 },
      ],
    },
    {
      number: "二",
      title: "资源能源消耗",
      items: [
        { number: "2.1", text: "单位产品取水量", requirement: "达到先进值", max: 15 },
        { number: "2.2", text: "单位产品综合能耗", requirement: "达到先进值", max: 15 },
        { number: "2.3", text: "水重复利用率", requirement: "不低于 80%", max: 10 },
      ],
    },
    {
      number: "三",
      title: "污染物产生",
      items: [
        { number: "3.1", text: "废水", requirement: "稳定达标", max: 20 },
        { number: "3.2", text: "废气", requirement: "稳定达标", max: 20 },
      ],
    },
  ],
  bands: [
    ["优秀", 85, false],
    ["良好", 75, false],
    ["合格", 60, true],
  ],
};

const twoHeaders = html(`<p>清洁生产水平评价表</p><table>
${row(cell("序号", "rowspan=2"), cell("一级指标", "rowspan=2"), cell("评价内容", "colspan=2"), cell("分值", "rowspan=2"), cell("得分", "colspan=2"))}
${row("项目", "要求", "自评", "专家")}
${row("1.1", cell("一、生产工艺及装备", "rowspan=2"), "装备水平", "无淘汰类装备", "10", "", "")}
${row("1.2", "自动化程度", "关键工序自动控制", "10", "", "")}
${row("2.1", cell("二、资源能源消耗", "rowspan=3"), "单位产品取水量", "达到先进值", "15", "", "")}
${row("2.2", "单位产品综合能耗", "达到先进值", "15", "", "")}
${row("2.3", "水重复利用率", "不低于 80%", "10", "", "")}
${row("3.1", cell("三、污染物产生", "rowspan=2"), "废水", "稳定达标", "20", "", "")}
${row("3.2", "废气", "稳定达标", "20", "", "")}
${row(cell("总计", "colspan=4"), "100", "", "")}
</table><p>说明：总分高于85分为优秀，高于75分为良好，不低于60分为合格，其余为不合格。</p>`);

/** The invented forms. */
export const INVENTED_FORMS: readonly Invented[] = [
  { name: "columns swapped", document: swapped, template: expectedTable(SWAPPED) },
  { name: "points inside the text", document: inside, template: expectedTable(INSIDE) },
  { name: "two header rows", document: twoHeaders, template: expectedTable(TWO_HEADERS) },
];
