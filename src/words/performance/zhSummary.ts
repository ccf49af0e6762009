import type { SummaryWords, ToldOptions } from "./summaryWords";

function money({ investment, benefit }: ToldOptions, investing: string, earning: string): string {
  const parts = [
    ...(investment === null ? [] : [`${investing} ${investment} 万元`]),
    ...(benefit === null ? [] : [`${earning} ${benefit} 万元/年`]),
  ];
  return parts.length === 0 ? "" : `，${parts.join("，")}`;
}

function measured(value: string, unit: string): string {
  return unit === "%" ? `${value}%` : `${value} ${unit}`.trim();
}

function kinds(low: string | null, high: string | null): string {
  const parts = [
    ...(low === null ? [] : [`无/低费方案 ${low} 项`]),
    ...(high === null ? [] : [`中/高费方案 ${high} 项`]),
  ];
  return parts.join("，");
}

/** The draft paragraph in Chinese: what goes into the audit report. */
export const zhSummary: SummaryWords = {
  someEnterprise: "企业",
  space: "",
  proposed: (enterprise, count, low, high) => {
    const parts = kinds(low, high);
    return `${enterprise}本轮清洁生产审核共提出清洁生产方案 ${count} 项${parts === "" ? "" : `，其中${parts}`}。`;
  },
  implemented: (options, low, high) => {
    const parts = kinds(low, high);
    const which = parts === "" ? "" : `（其中${parts}）`;
    return `已实施方案 ${options.count} 项${which}${money(options, "共投资", "取得经济效益")}。`;
  },
  planned: (options) => `计划实施方案 ${options.count} 项${money(options, "预计投资", "预计经济效益")}。`,
  feasible: (option, figures) => `中/高费方案“${option}”${figures.join("，")}。`,
  effects: (parts) => `已实施方案的节能减排效果：${parts.join("，")}。`,
  effect: (name, value, unit) => `${name} ${measured(value, unit)}`,
  years: (before, after, parts) => `与${before}相比，${after}${parts.join("；")}。`,
  change: ({ name, before, after, unit, trend, by, inPoints }) => {
    const way = trend === "fell" ? "下降" : "上升";
    const share = by === null ? "" : `，${way} ${by}${inPoints ? " 个百分点" : "%"}`;
    const to = trend === "fell" ? "降至" : "升至";
    return `${name}由 ${measured(before, unit)}${to} ${measured(after, unit)}${share}`;
  },
  targets: (count, parts) => `本轮审核设定目标 ${count} 项，完成情况：${parts.join("；")}。`,
  target: (name, completion) => `${name}，目标完成率 ${completion}%`,
  training: (parts) => `审核期间开展宣传培训：${parts.join("，")}。`,
  draft: "以上文字由程序根据本表数据生成，属于草稿，仅供编写审核报告时修改使用，请与原始记录核对。",
};
