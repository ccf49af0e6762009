/** Invented tables as bureaus hand them out: pages and documents with merged cells. Written before the recognisers were tried on them. */
import { cell, expectedTable, html, row, type Invented, type ItemSpec, type TableSpec } from "./inventedTable";

const item = (text: string, max: number, more: Partial<ItemSpec> = {}): ItemSpec => ({ text, max, ...more });
const asked = (text: string, requirement: string, max: number): ItemSpec => ({ text, requirement, max });
const numbered = (number: string, text: string, max: number, requirement?: string): ItemSpec =>
  item(text, max, requirement === undefined ? { number } : { number, requirement });

const THREE_LEVELS: TableSpec = {
  title: "某市企业清洁生产审核验收评分表",
  sections: [
    {
      number: "一",
      title: "审核准备",
      items: [
        item("组织机构", 10, {
          items: [
            item("成立由主要负责人任组长的审核小组并正式发文", 5),
            item("小组成员涵盖生产、设备、环保、财务部门", 5),
          ],
        }),
        asked("宣传培训", "开展全员培训，培训记录完整", 10),
      ],
    },
    {
      number: "二",
      title: "审核过程",
      items: [
        asked("预审核", "现状调研全面，产排污状况分析准确", 15),
        item("审核", 25, { items: [item("物料平衡、水平衡测算完整", 15), item("能源利用效率分析到位", 10)] }),
      ],
    },
    {
      number: "三",
      title: "审核成效",
      items: [
        asked("方案实施", "无/低费方案全部实施，中/高费方案实施率不低于80%", 20),
        asked("目标完成", "近期目标全部完成", 20),
      ],
    },
  ],
  bands: [
    ["良好", 75, true],
    ["合格", 60, true],
  ],
  vetoes: ["审核期间发生较大以上生产安全事故或者突发环境事件的；", "提供虚假材料的。"],
};

const threeLevels =
  html(`<p>附件2</p><p>某市企业清洁生产审核验收评分表</p><p>企业名称：&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;验收日期：&emsp;&emsp;年&emsp;月&emsp;日</p><table>
${row("一级指标", "二级指标", "评分细则", "分值", "得分", "扣分说明")}
${row(cell("一、审核准备（20分）", "rowspan=3"), cell("组织机构", "rowspan=2"), "成立由主要负责人任组长的审核小组并正式发文", "5", "", "")}
${row("小组成员涵盖生产、设备、环保、财务部门", "5", "", "")}
${row("宣传培训", "开展全员培训，培训记录完整", "10", "", "")}
${row(cell("二、审核过程（40分）", "rowspan=3"), "预审核", "现状调研全面，产排污状况分析准确", "15", "", "")}
${row(cell("审核", "rowspan=2"), "物料平衡、水平衡测算完整", "15", "", "")}
${row("能源利用效率分析到位", "10", "", "")}
${row(cell("三、审核成效（40分）", "rowspan=2"), "方案实施", "无/低费方案全部实施，中/高费方案实施率不低于80%", "20", "", "")}
${row("目标完成", "近期目标全部完成", "20", "", "")}
${row(cell("合计", "colspan=3"), "100", "", "")}</table>
<p>评分说明：总分60分及以上且低于75分的为合格，75分及以上的为良好，60分以下的为不合格。</p>
<p>有下列情形之一的，验收不予通过：</p><p>1．审核期间发生较大以上生产安全事故或者突发环境事件的；</p><p>2．提供虚假材料的。</p>
<p>验收专家组（签名）：</p>`);

const TWO_PAGES: TableSpec = {
  title: "清洁生产审核评估评分表",
  sections: [
    {
      number: "一",
      title: "审核准备",
      items: [numbered("1", "领导重视", 10, "主要负责人参与"), numbered("2", "宣传培训", 15, "覆盖全员")],
    },
    {
      number: "二",
      title: "审核过程",
      items: [
        numbered("3", "现状分析", 20, "资料齐全，分析透彻"),
        numbered("4", "平衡测算", 15, "物料、水、能平衡完整"),
        numbered("5", "方案筛选", 10, "技术、环境、经济可行"),
      ],
    },
    {
      number: "三",
      title: "审核成效",
      items: [numbered("6", "节能节水", 15, "指标下降"), numbered("7", "减污", 15, "削减明显")],
    },
  ],
  bands: [["通过", 70, true]],
};

const PAGE_HEAD = row("序号", "评估内容", "评估要求", "分值", "得分");

const twoPages = html(`<p>清洁生产审核评估评分表</p><table>${PAGE_HEAD}
${row("一", cell("审核准备", "colspan=2"), "25", "")}
${row("1", "领导重视", "主要负责人参与", "10", "")}
${row("2", "宣传培训", "覆盖全员", "15", "")}
${row("二", cell("审核过程", "colspan=2"), "45", "")}
${row("3", "现状分析", "资料齐全，分析透彻", "20", "")}
${row(cell("本页小计", "colspan=3"), "45", "")}</table>
<p>第1页 共2页</p><p>清洁生产审核评估评分表（续）</p><table>${PAGE_HEAD}
${row("4", "平衡测算", "物料、水、能平衡完整", "15", "")}
${row("5", "方案筛选", "技术、环境、经济可行", "10", "")}
${row("三", cell("审核成效", "colspan=2"), "30", "")}
${row("6", "节能节水", "指标下降", "15", "")}
${row("7", "减污", "削减明显", "15", "")}
${row(cell("本页小计", "colspan=3"), "55", "")}
${row(cell("总计", "colspan=3"), "100", "")}</table>
<p>第2页 共2页</p><p>注：总分70分以上（含70分）通过评估。</p>`);

const DEDUCTION: TableSpec = {
  title: "清洁生产工作考核细则",
  sections: [
    {
      number: "一",
      title: "组织管理",
      items: [
        numbered("1", "建立清洁生产管理制度（５分）", 5, "每缺一项扣2分，扣完为止"),
        numbered("2", "设置专职管理人员(10分)", 10, "未设置不得分；无任命文件扣５分"),
      ],
    },
    {
      number: "二",
      title: "审核质量",
      items: [
        numbered("1", "审核报告章节完整（２０分）", 20, "每缺一章扣5分，扣完为止"),
        numbered("2", "数据真实可靠（25分)", 25, "每发现一处不实扣5分，最多扣25分"),
      ],
    },
    {
      number: "三",
      title: "持续改进",
      items: [numbered("1", "持续清洁生产计划得到落实(４０分）", 40, "每少落实一项扣10分，扣完为止")],
    },
  ],
  bands: [["合格", 80, true]],
};

const deduction = html(`<h3>清洁生产工作考核细则</h3><table>
${row("考核项目", "考核内容", "扣分标准", "扣分", "实得分")}
${row(cell("一､组织管理(１５分)", "rowspan=2"), "1、建立清洁生产管理制度（５分）", "每缺一项扣2分，扣完为止", "", "")}
${row("２、设置专职管理人员(10分)", "未设置不得分；无任命文件扣５分", "", "")}
${row(cell("二､审核质量（45分)", "rowspan=2"), "1.审核报告章节完整（２０分）", "每缺一章扣5分，扣完为止", "", "")}
${row("2.数据真实可靠（25分)", "每发现一处不实扣5分，最多扣25分", "", "")}
${row("三､持续改进(４０分）", "１．持续清洁生产计划得到落实(４０分）", "每少落实一项扣10分，扣完为止", "", "")}
${row(cell("合&emsp;计（１００分）", "colspan=3"), "", "")}</table>
<p>说明：考核得分８０分(含８０分)以上为合格，８０分以下为不合格。</p>`);

const OWN_TABLES: TableSpec = {
  title: "重点行业清洁生产验收打分表",
  sections: [
    {
      number: "一",
      title: "合规性",
      items: [numbered("1", "排污许可执行情况", 20), numbered("2", "达标排放情况", 20)],
    },
    { number: "二", title: "绩效", items: [numbered("3", "能耗强度下降", 30), numbered("4", "水耗强度下降", 30)] },
  ],
  bands: [
    ["优秀", 90, true],
    ["良好", 80, true],
    ["合格", 60, true],
  ],
  vetoes: ["使用国家明令淘汰的工艺、设备", "主要污染物排放超过总量控制指标", "拒绝、阻碍现场核查"],
};

const ownTables = html(`<p>表1 重点行业清洁生产验收否决项</p><table>
${row("序号", "否决情形", "是否存在")}
${row("1", "使用国家明令淘汰的工艺、设备", "□是 □否")}
${row("2", "主要污染物排放超过总量控制指标", "□是 □否")}
${row("3", "拒绝、阻碍现场核查", "□是 □否")}</table><p>注：存在上述任一情形的，验收不通过。</p>
<p>表2 重点行业清洁生产验收打分表</p><table>
${row("序号", "验收指标", "满分", "得分")}
${row("一", "合规性", "40", "")}
${row("1", "排污许可执行情况", "20", "")}
${row("2", "达标排放情况", "20", "")}
${row("二", "绩效", "60", "")}
${row("3", "能耗强度下降", "30", "")}
${row("4", "水耗强度下降", "30", "")}
${row(cell("合计", "colspan=2"), "100", "")}</table>
<p>表3 验收等级</p><table>
${row("等级", "得分（S）", "验收结论")}
${row("优秀", "S≥90", "通过")}
${row("良好", "80≤S＜90", "通过")}
${row("合格", "60≤S＜80", "通过")}
${row("不合格", "S＜60", "不通过")}</table>`);

const upright = (text: string) => Array.from(text).join("<br>");

const VERTICAL: TableSpec = {
  title: "绿色医院清洁生产考核评分表",
  sections: [
    {
      title: "组织领导",
      items: [numbered("1", "成立领导小组，明确责任科室", 10), numbered("2", "纳入年度工作计划", 10)],
    },
    {
      title: "节能降耗",
      items: [
        numbered("1", "照明采用高效节能灯具", 15),
        numbered("2", "安装分项计量装置", 15),
        numbered("3", "空调温度控制到位", 10),
      ],
    },
    { title: "污染防治", items: [numbered("1", "医疗废物规范处置", 20), numbered("2", "废水稳定达标排放", 20)] },
  ],
  bands: [["达标", 85, true]],
};

const vertical = html(`<p>绿色医院清洁生产考核评分表</p><table>
${row("项目", "考核内容", "标准分", "考核得分", "备注")}
${row(cell(upright("组织领导"), "rowspan=2"), "1. 成立领导小组，明确责任科室", "10", "", "")}
${row("2. 纳入年度工作计划", "10", "", "")}
${row(cell(upright("节能降耗"), "rowspan=3"), "1. 照明采用高效节能灯具", "15", "", "")}
${row("2. 安装分项计量装置", "15", "", "")}
${row("3. 空调温度控制到位", "10", "", "")}
${row(cell(upright("污染防治"), "rowspan=2"), "1. 医疗废物规范处置", "20", "", "")}
${row("2. 废水稳定达标排放", "20", "", "")}
${row(cell("合 计", "colspan=2"), "100", "", "")}</table>
<p>备注：85分及以上为达标，85分以下为不达标。</p>`);

/** The forms. */
export const BUREAU_FORMS: readonly Invented[] = [
  { name: "three levels of indicators", document: threeLevels, template: expectedTable(THREE_LEVELS) },
  { name: "two pages, header repeated", document: twoPages, template: expectedTable(TWO_PAGES) },
  { name: "deductions, mixed widths", document: deduction, template: expectedTable(DEDUCTION) },
  { name: "vetoes, grades in own tables", document: ownTables, template: expectedTable(OWN_TABLES) },
  { name: "upright section titles", document: vertical, template: expectedTable(VERTICAL) },
];
