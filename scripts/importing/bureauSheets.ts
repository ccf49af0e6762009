/** Invented tables as bureaus hand them out: sheets and plain text. Written before the recognisers were tried on them. */
import {
  cell,
  expectedTable,
  html,
  row,
  sheet,
  text,
  type Invented,
  type ItemSpec,
  type TableSpec,
} from "./inventedTable";

const numbered = (number: string, text: string, max: number, requirement?: string): ItemSpec =>
  requirement === undefined ? { number, text, max } : { number, text, max, requirement };
const plainItem = (text: string, max: number, requirement?: string): ItemSpec =>
  requirement === undefined ? { text, max } : { text, max, requirement };

const SCHOOL: TableSpec = {
  title: "学校清洁生产审核考核评分表",
  sections: [
    {
      title: "组织领导",
      items: [
        numbered("1", "成立工作小组，定期研究部署", 10, "查文件；未成立不得分"),
        numbered("2", "制定年度计划和总结", 10, "查文件；无计划扣5分，无总结扣5分"),
      ],
    },
    {
      title: "宣传教育",
      items: [
        numbered("3", "开展节水节能主题教育", 20, "查记录；每少一次扣5分"),
        numbered("4", "师生知晓率达到80%", 10, "问卷；每低10%扣2分"),
      ],
    },
    {
      title: "资源节约",
      items: [
        numbered("5", "生均用水量下降", 25, "查台账；未下降不得分"),
        numbered("6", "生均用电量下降", 25, "查台账；未下降不得分"),
      ],
    },
  ],
  bands: [
    ["优秀", 90, true],
    ["合格", 70, true],
  ],
};

const school = sheet(
  [
    ["学校清洁生产审核考核评分表"],
    ["学校名称：", "", "", "", "考核日期："],
    ["序号", "考核项目", "考核内容", "考核方式", "标准分", "扣分标准", "得分"],
    [1, "组织领导", "成立工作小组，定期研究部署", "查文件", 10, "未成立不得分"],
    [2, "", "制定年度计划和总结", "查文件", 10, "无计划扣5分，无总结扣5分"],
    [3, "宣传教育", "开展节水节能主题教育", "查记录", 20, "每少一次扣5分"],
    [4, "", "师生知晓率达到80%", "问卷", 10, "每低10%扣2分"],
    [5, "资源节约", "生均用水量下降", "查台账", 25, "未下降不得分"],
    [6, "", "生均用电量下降", "查台账", 25, "未下降不得分"],
    ["合计", "", "", "", 100],
    ["考核结果：90分以上（含）为优秀，70分以上（含）为合格，70分以下为不合格。"],
    ["考核人签字："],
  ],
  [
    [0, 0, 0, 6],
    [3, 1, 4, 1],
    [5, 1, 6, 1],
    [7, 1, 8, 1],
    [9, 0, 9, 3],
    [10, 0, 10, 6],
  ],
);

const WEIGHTS: TableSpec = {
  title: "清洁生产审核质量评价表",
  sections: [
    {
      number: "一",
      title: "组织保障",
      items: [plainItem("制度建设", 5, "制度健全"), plainItem("人员配置", 10, "专人负责")],
    },
    {
      number: "二",
      title: "审核实施",
      items: [plainItem("数据质量", 25, "来源可查"), plainItem("方案质量", 20, "经济可行")],
    },
    {
      number: "三",
      title: "实施成效",
      items: [plainItem("环境效益", 22.5, "削减明显"), plainItem("经济效益", 17.5, "投资回收期合理")],
    },
  ],
  bands: [["通过", 60, true]],
};

const weights = html(`<p>清洁生产审核质量评价表</p><table>
${row("一级指标", "二级指标", "评价标准", "权重", "得分")}
${row(cell("一、组织保障（15%）", "rowspan=2"), "制度建设", "制度健全", "5%", "")}
${row("人员配置", "专人负责", "10%", "")}
${row(cell("二、审核实施（45%）", "rowspan=2"), "数据质量", "来源可查", "25%", "")}
${row("方案质量", "经济可行", "20%", "")}
${row(cell("三、实施成效（40%）", "rowspan=2"), "环境效益", "削减明显", "22.5%", "")}
${row("经济效益", "投资回收期合理", "17.5%", "")}
${row(cell("合计", "colspan=3"), "100%", "")}</table><p>注：加权得分60分及以上为通过，60分以下为不通过。</p>`);

const NO_SECTION: TableSpec = {
  title: "企业清洁生产现场核查评分表",
  sections: [
    {
      title: "企业清洁生产现场核查评分表",
      items: [
        numbered("1", "厂区环境整洁", 10, "物料堆放有序，无跑冒滴漏"),
        numbered("2", "计量器具配备", 20, "一级计量配备率100%"),
        numbered("3", "节水措施", 20, "冷却水循环使用"),
        numbered("4", "危险废物贮存", 25, "标识规范，台账齐全"),
        numbered("5", "治污设施运行", 25, "运行记录完整"),
      ],
    },
  ],
  bands: [["合格", 60, true]],
};

const noSection = text(`企业清洁生产现场核查评分表
序号\t核查内容\t核查要求\t分值\t得分
1\t厂区环境整洁\t物料堆放有序，无跑冒滴漏\t10\t
2\t计量器具配备\t一级计量配备率100%\t20\t
3\t节水措施\t冷却水循环使用\t20\t
4\t危险废物贮存\t标识规范，台账齐全\t25\t
5\t治污设施运行\t运行记录完整\t25\t
合计\t\t\t100\t
60分及以上为合格，60分以下为不合格。`);

const SIDE_BY_SIDE: TableSpec = {
  title: "清洁生产审核现场评分表",
  sections: [
    {
      number: "一",
      title: "现场管理",
      items: [numbered("1", "生产现场整洁有序", 10), numbered("2", "设备维护保养良好", 20)],
    },
    {
      number: "二",
      title: "资源利用",
      items: [numbered("3", "余热得到回收利用", 15), numbered("4", "中水得到回用", 15)],
    },
    {
      number: "三",
      title: "污染防治",
      items: [
        numbered("5", "废气收集率达到要求", 15),
        numbered("6", "固体废物分类贮存", 10),
        numbered("7", "噪声达标", 15),
      ],
    },
  ],
  bands: [["合格", 75, true]],
};

const sideBySide = sheet(
  [
    ["清洁生产审核现场评分表"],
    ["序号", "评分内容", "分值", "得分", "序号", "评分内容", "分值", "得分"],
    ["一", "现场管理", 30, "", "三", "污染防治", 40],
    [1, "生产现场整洁有序", 10, "", 5, "废气收集率达到要求", 15],
    [2, "设备维护保养良好", 20, "", 6, "固体废物分类贮存", 10],
    ["二", "资源利用", 30, "", 7, "噪声达标", 15],
    [3, "余热得到回收利用", 15, "", "总分", "", 100],
    [4, "中水得到回用", 15],
    ["注：总分75分及以上为合格，75分以下为不合格。"],
  ],
  [
    [0, 0, 0, 7],
    [8, 0, 8, 7],
  ],
);

const PLAIN_TEXT: TableSpec = {
  title: "某县清洁生产审核评估评分标准",
  sections: [
    {
      title: "基础工作",
      items: [plainItem("企业领导重视，成立审核小组（10分）", 10), plainItem("开展宣传培训，职工参与率高（10分）", 10)],
    },
    {
      title: "审核过程",
      items: [
        plainItem("审核程序符合要求，步骤完整（15分）", 15),
        plainItem("审核重点突出，目标设置合理（15分）", 15),
        plainItem("物料平衡测算准确（10分）", 10),
      ],
    },
    { title: "审核绩效", items: [plainItem("方案全部落实（20分）", 20), plainItem("节能减排效果明显（20分）", 20)] },
  ],
  bands: [["通过", 80, true]],
  vetoes: ["企业弄虚作假的，评估不予通过。"],
};

const plainText = text(`某县清洁生产审核评估评分标准

基础工作（20分）
企业领导重视，成立审核小组（10分）
开展宣传培训，职工参与率高（10分）

审核过程（40分）
审核程序符合要求，步骤完整（15分）
审核重点突出，目标设置合理（15分）
物料平衡测算准确（10分）

审核绩效（40分）
方案全部落实（20分）
节能减排效果明显（20分）

总分100分，80分及以上为通过，80分以下为不通过。企业弄虚作假的，评估不予通过。`);

/** The sheets and texts. */
export const BUREAU_SHEETS: readonly Invented[] = [
  { name: "a school's sheet", document: school, template: expectedTable(SCHOOL) },
  { name: "weights in per cent", document: weights, template: expectedTable(WEIGHTS) },
  { name: "no section at all", document: noSection, template: expectedTable(NO_SECTION) },
  { name: "two tables side by side", document: sideBySide, template: expectedTable(SIDE_BY_SIDE) },
  { name: "plain text, no numbers", document: plainText, template: expectedTable(PLAIN_TEXT) },
];
