import type { DiffWords } from "./diffWords";

/** Words of the comparison of two versions in Chinese. */
export const zhDiff: DiffWords = {
  sheet: "对比",
  title: (table) => `${table}  两个版本对比`,
  headers: ["指标", "单位", "前一版本", "后一版本", "变化量", "变化率（%）", "单元格"],
  blank: "（空白）",
  same: "两个版本的填写内容和结果相同。",
  count: (differences, options) =>
    options === 0 ? `共 ${differences} 处不同。` : `共 ${differences} 处不同，另有 ${options} 个方案不同。`,
  what: {
    added: (option) => `新增方案：${option}`,
    removed: (option) => `删除方案：${option}`,
    changed: (option) => `改动方案：${option}`,
  },
  editions: (before, after) => `两个文件所依据的表格版次不同（${before} 和 ${after}），已按内置版次对比。`,
  answer: { true: "是", false: "否", pass: "通过", fail: "不通过" },
  total: "总分",
  grade: "等级",
  section: (label) => `${label}（小计）`,
  reason: (item) => `${item}（理由）`,
  maximum: (item) => `${item}（分值）`,
  ownTotal: "综合得分",
  expert: (number, isDeclaration) => `专家 ${number}${isDeclaration ? "（无利害关系声明）" : ""}`,
  enterprise: {
    name: "企业名称",
    code: "统一社会信用代码",
    place: "所在地市",
    industry: "所属行业",
    date: "评审日期",
    kind: "审核类型",
  },
  field: {
    name: "方案名称",
    kind: "类别",
    status: "状态",
    date: "实施（计划）时间",
    investment: "投资",
    saving: "节约效益",
    abatement: "减排效益",
    benefit: "经济效益",
    evidence: "证明材料",
  },
  flow: (year) => `第 ${year} 年净现金流量`,
  unit: { money: "万元", yearly: "万元/年" },
  note: "变化量为后一版本减前一版本；变化率以前一版本为基数。单元格为后一版本中的位置（后一版本没有的，为前一版本中的位置）。",
};
