/** What people call the columns of a ledger of options, so that a pasted header is recognised. */
import type { Bilingual } from "../../../core/performance/cell";

type Plain =
  "number" | "name" | "kind" | "status" | "date" | "investment" | "saving" | "abatement" | "benefit" | "evidence";

/** What the columns that every ledger has are called in both languages. */
export const NAMES: Readonly<Record<Plain, Bilingual>> = {
  number: { zh: "编号", en: "No." },
  name: { zh: "方案名称", en: "Option" },
  kind: { zh: "类型", en: "Kind" },
  status: { zh: "实施状态", en: "Status" },
  date: { zh: "实施日期", en: "Date" },
  investment: { zh: "投资", en: "Investment" },
  saving: { zh: "节约效益", en: "Saving benefit" },
  abatement: { zh: "减排效益", en: "Abatement benefit" },
  benefit: { zh: "经济效益", en: "Benefit" },
  evidence: { zh: "证明材料", en: "Evidence" },
};

/** Words for the same columns in headers of other people's ledgers. */
export const WORDS: Readonly<Record<Plain, readonly string[]>> = {
  number: ["编号", "序号", "方案编号", "方案号", "代号", "no", "no.", "number"],
  name: ["方案名称", "名称", "方案", "项目名称", "方案内容", "name", "option", "optionname"],
  kind: ["类型", "方案类型", "类别", "方案类别", "费用类型", "费用类别", "方案分类", "分类", "kind", "type"],
  status: ["实施状态", "状态", "实施情况", "是否实施", "实施进度", "完成情况", "status"],
  date: ["实施日期", "实施时间", "完成时间", "完成日期", "日期", "时间", "date"],
  investment: ["投资", "投资额", "总投资", "投入", "投资费用", "投资金额", "实际投资", "investment"],
  saving: ["节约效益", "节约收益", "节能降耗效益", "savingbenefit"],
  abatement: ["减排效益", "减排收益", "减污效益", "abatementbenefit"],
  benefit: ["经济效益", "年经济效益", "经济效益合计", "效益", "收益", "年收益", "年效益", "benefit"],
  evidence: ["佐证材料", "佐证", "证明材料", "依据", "凭证", "证据", "evidence"],
};

/** Nouns for what options save or reduce. */
export const RESOURCE_WORDS: Readonly<Record<string, readonly string[]>> = {
  electricity: ["电", "电力", "电量", "用电"],
  coal: ["煤", "煤炭"],
  "raw-coal": ["煤", "原煤", "煤炭"],
  coke: ["焦炭"],
  "fuel-oil": ["燃料油", "重油"],
  petrol: ["汽油"],
  diesel: ["柴油"],
  lpg: ["液化石油气", "液化气"],
  "natural-gas": ["天然气", "气", "燃气"],
  steam: ["蒸汽", "汽"],
  heat: ["热力", "热"],
  "other-energy": ["其他能源", "标准煤", "能"],
  water: ["水", "新鲜水", "新水", "用水", "原水"],
  material: ["原辅材料", "原材料", "原料", "物料", "材"],
  wastewater: ["废水"],
  cod: ["cod", "codcr", "化学需氧量"],
  bod: ["bod", "bod5", "生化需氧量"],
  ammonia: ["氨氮", "nh3n"],
  "other-water": ["其他水污染物"],
  "waste-gas": ["废气"],
  so2: ["so2", "二氧化硫"],
  nox: ["nox", "氮氧化物"],
  vocs: ["vocs", "voc", "挥发性有机物"],
  smoke: ["烟尘"],
  dust: ["颗粒物", "粉尘", "工业粉尘"],
  "other-air": ["其他大气污染物"],
  "solid-waste": ["一般工业固体废物", "一般固体废物", "一般固废", "固体废物", "固废"],
  "hazardous-waste": ["危险废物", "危废"],
  co2: ["co2", "二氧化碳", "碳"],
  other: ["其他"],
};
