import type { PerformanceWords } from "./performanceWords";
import { zhDiff } from "./zhDiff";
import { zhSummary } from "./zhSummary";

/** Words about performance tables in Chinese. */
export const zhPerformance: PerformanceWords = {
  tables: { scoring: "评分表", performance: "绩效表" },
  unofficial: "非官方表格",
  inputs: (count) => `${count} 个填写格`,
  yearCount: (count) => `${count} 个统计年度`,
  filled: (filled, count) => `已填 ${filled}/${count} 格`,
  year: (year) => `${year}年`,
  slot: { earlier: "更早年度", before: "审核前", after: "审核后" },
  unnamedYear: (place) => `第 ${place} 个年度`,
  change: "变化",
  points: (change) => `${change} 个百分点`,
  figures: "主要指标",
  single: "其他数据",
  options: "清洁生产方案",
  kind: { low: "无/低费方案", high: "中/高费方案", all: "合计" },
  status: { implemented: "已实施", planned: "待实施", all: "全部" },
  optionLine: (name, { count, investment, benefit }) =>
    [
      name,
      ...(count === null ? [] : [`${count} 项`]),
      ...(investment === null ? [] : [`投资 ${investment} 万元`]),
      ...(benefit === null ? [] : [`经济效益 ${benefit} 万元/年`]),
    ].join("  "),
  economics: "中/高费方案经济可行性",
  payback: (years) => `投资偿还期 ${years} 年`,
  npv: (value, rate) => `净现值 ${value} 万元（贴现率 ${rate}%）`,
  irr: (rate) => `内部收益率 ${rate}%`,
  gap: {
    blank: "没有填写投资和现金流量",
    "negative-investment": "投资为负数",
    "no-yearly-benefit": "年净现金流量平均不大于 0",
    "rate-not-above-minus-one": "贴现率不大于 -100%",
    "too-large": "数值过大，无法计算",
    "zero-flow": "投资和现金流量全为 0",
    "no-sign-change": "现金流量没有正负变化",
    "several-rates": "内部收益率不唯一",
    "not-found": "没有求得内部收益率",
  },
  unnamedOption: "未命名方案",
  computed: "自动计算",
  years: "统计年度",
  ledger: "方案台账",
  coefficients: "折算系数",
  disclaimer: "以上为根据所填数据的计算结果，仅供参考；数据的真实性由企业和审核机构负责。",
  summary: zhSummary,
  diff: zhDiff,
};
