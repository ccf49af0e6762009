/** A fourth set of invented tables: pasted text. Written before the recognisers were tried on them. */
import { expectedTable, item, text, type Invented } from "./inventedTable";

const LOST_MERGES: Invented = {
  name: "merged cells lost, score letters",
  document: text(`清洁生产审核绩效评估指标及评分
指标类型\t指标名称\t指标说明\t满分\t评分
定量指标\t节能率\t每节能1%得2分，封顶20分\t20\t
\t节水率\t每节水1%得1分，封顶15分\t15\t
\t污染物削减率\t每削减1%得1分，封顶25分\t25\t
定性指标\t清洁生产组织\t有专职部门、专职人员\t15\t
\t审核持续性\t完成两轮及以上审核\t25\t
合计\t\t\t100\t
评估结论按综合得分M确定：M≥85，优秀；70≤M＜85，良好；60≤M＜70，合格；M＜60，不合格。
凡有下列情形之一的，取消评估资格：
（1）未取得排污许可证的；
（2）审核数据造假的。`),
  template: expectedTable({
    title: "清洁生产审核绩效评估指标及评分",
    sections: [
      {
        title: "定量指标",
        items: [
          item(null, "节能率", 20, "每节能1%得2分，封顶20分"),
          item(null, "节水率", 15, "每节水1%得1分，封顶15分"),
          item(null, "污染物削减率", 25, "每削减1%得1分，封顶25分"),
        ],
      },
      {
        title: "定性指标",
        items: [
          item(null, "清洁生产组织", 15, "有专职部门、专职人员"),
          item(null, "审核持续性", 25, "完成两轮及以上审核"),
        ],
      },
    ],
    vetoes: ["未取得排污许可证的；", "审核数据造假的。"],
    bands: [
      ["优秀", 85, true],
      ["良好", 70, true],
      ["合格", 60, true],
    ],
  }),
};
const RUNNING: Invented = {
  name: "running text, 共…分",
  document: text(`XX区清洁生产审核验收评分标准
（满分100分）
一、审核报告编制（共35分）
1.报告章节完整，符合审核指南要求（10分）
2.数据来源可靠，前后一致（15分）
3.图表规范，结论明确（10分）
二、方案落实情况（共45分）
4.无低费方案实施率达到100%（20分）
5.中高费方案实施率达到80%以上（25分）
三、持续清洁生产（共20分）
6.设立清洁生产专（兼）职岗位（8分）
7.制定下一轮审核计划（12分）
评分结果在60分及以上的，验收通过；低于60分的，限期整改后重新申请验收。
有下列情形之一的，验收不予通过：
（一）审核期间因环境违法被责令停产的；
（二）使用国家禁止使用的物质且未淘汰的。`),
  template: expectedTable({
    title: "XX区清洁生产审核验收评分标准",
    sections: [
      {
        number: "一",
        title: "审核报告编制",
        items: [
          item("1", "报告章节完整，符合审核指南要求（10分）", 10),
          item("2", "数据来源可靠，前后一致（15分）", 15),
          item("3", "图表规范，结论明确（10分）", 10),
        ],
      },
      {
        number: "二",
        title: "方案落实情况",
        items: [
          item("4", "无低费方案实施率达到100%（20分）", 20),
          item("5", "中高费方案实施率达到80%以上（25分）", 25),
        ],
      },
      {
        number: "三",
        title: "持续清洁生产",
        items: [item("6", "设立清洁生产专（兼）职岗位（8分）", 8), item("7", "制定下一轮审核计划（12分）", 12)],
      },
    ],
    vetoes: ["审核期间因环境违法被责令停产的；", "使用国家禁止使用的物质且未淘汰的。"],
    bands: [["通过", 60, true]],
  }),
};
const SPACED: Invented = {
  name: "columns of spaces, half points",
  document: text(`                 洗车行业清洁生产评价表
序号   评价指标             标准分   自评分   核定分
 一    用水管理               40
 1     使用循环水洗车设备     22.5
 2     安装独立水表           17.5
 二    废物管理               60
 3     废油、含油抹布收集     27.5
 4     洗车废水预处理         32.5
       合计                  100
注：80分以上（含80分）为绿色洗车点，80分以下不予授牌。`),
  template: expectedTable({
    title: "洗车行业清洁生产评价表",
    sections: [
      {
        number: "一",
        title: "用水管理",
        items: [item("1", "使用循环水洗车设备", 22.5), item("2", "安装独立水表", 17.5)],
      },
      {
        number: "二",
        title: "废物管理",
        items: [item("3", "废油、含油抹布收集", 27.5), item("4", "洗车废水预处理", 32.5)],
      },
    ],
    bands: [["绿色洗车点", 80, true]],
  }),
};
const DEDUCTIONS: Invented = {
  name: "points in titles, veto row",
  document: text(`集团公司所属企业清洁生产考核评分办法
考核项目\t基本要求\t评分细则\t扣分\t实得分
组织领导（10分）\t主要负责人每年专题研究清洁生产工作\t未研究的扣10分\t\t
目标责任（20分）\t分解年度节能减排目标到车间\t未分解到车间的每个扣4分\t\t
现场管理（30分）\t生产现场整洁，无跑冒滴漏\t发现一处扣2分\t\t
技术进步（40分）\t每年实施清洁生产技术改造项目不少于2项\t每少一项扣20分\t\t
合计（100分）\t\t\t\t
一票否决\t发生较大环境污染事故的；被省级以上环保督察通报批评的\t\t\t
95分以上为优，80～95分（不含95分）为良，60～80分（不含80分）为中，60分以下为差。\t\t\t\t`),
  template: expectedTable({
    title: "集团公司所属企业清洁生产考核评分办法",
    sections: [
      {
        title: "集团公司所属企业清洁生产考核评分办法",
        items: [
          item(null, "组织领导（10分）", 10, "主要负责人每年专题研究清洁生产工作；未研究的扣10分"),
          item(null, "目标责任（20分）", 20, "分解年度节能减排目标到车间；未分解到车间的每个扣4分"),
          item(null, "现场管理（30分）", 30, "生产现场整洁，无跑冒滴漏；发现一处扣2分"),
          item(null, "技术进步（40分）", 40, "每年实施清洁生产技术改造项目不少于2项；每少一项扣20分"),
        ],
      },
    ],
    vetoes: ["发生较大环境污染事故的；", "被省级以上环保督察通报批评的"],
    bands: [
      ["优", 95, true],
      ["良", 80, true],
      ["中", 60, true],
    ],
  }),
};
/** The texts. */
export const FOURTH_TEXTS: readonly Invented[] = [LOST_MERGES, RUNNING, SPACED, DEDUCTIONS];
