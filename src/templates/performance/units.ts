import type { Unit } from "../../core/performance/cell";

/** What a printed unit is in base units: a figure in it times `factor` is in one of `bases`. Full-width signs count as their plain ones. */
const UNITS: Readonly<Record<string, { readonly bases: readonly string[]; readonly factor: number }>> = {
  人: { bases: ["1"], factor: 1 },
  人次: { bases: ["1"], factor: 1 },
  次: { bases: ["1"], factor: 1 },
  个: { bases: ["1"], factor: 1 },
  小时: { bases: ["h"], factor: 1 },
  "%": { bases: ["%"], factor: 1 },
  // A form may print 万元 for what is counted by the year.
  万元: { bases: ["CNY", "CNY/a"], factor: 1e4 },
  亿元: { bases: ["CNY", "CNY/a"], factor: 1e8 },
  "万元/年": { bases: ["CNY/a"], factor: 1e4 },
  "吨/年": { bases: ["t/a"], factor: 1 },
  "万吨/年": { bases: ["t/a"], factor: 1e4 },
  "万度/年": { bases: ["kWh/a"], factor: 1e4 },
  "万千瓦时/年": { bases: ["kWh/a"], factor: 1e4 },
  "万米3/年": { bases: ["m3/a"], factor: 1e4 },
  "万立方米/年": { bases: ["m3/a"], factor: 1e4 },
  "吉焦/年": { bases: ["GJ/a"], factor: 1 },
  "吨标准煤/年": { bases: ["tce/a"], factor: 1 },
  "吨二氧化碳/年": { bases: ["tCO2/a"], factor: 1 },
  项: { bases: ["1"], factor: 1 },
  家: { bases: ["1"], factor: 1 },
  台: { bases: ["1"], factor: 1 },
  套: { bases: ["1"], factor: 1 },
  h: { bases: ["h"], factor: 1 },
  "h/a": { bases: ["h/a"], factor: 1 },
  "小时/年": { bases: ["h/a"], factor: 1 },
  元: { bases: ["CNY", "CNY/a"], factor: 1 },
  "元/年": { bases: ["CNY/a"], factor: 1 },
  "亿元/年": { bases: ["CNY/a"], factor: 1e8 },
  "万元/a": { bases: ["CNY/a"], factor: 1e4 },
  "10,000yuan": { bases: ["CNY", "CNY/a"], factor: 1e4 },
  "10,000yuan/a": { bases: ["CNY/a"], factor: 1e4 },
  吨: { bases: ["t", "t/a"], factor: 1 },
  万吨: { bases: ["t", "t/a"], factor: 1e4 },
  t: { bases: ["t", "t/a"], factor: 1 },
  "t/a": { bases: ["t/a"], factor: 1 },
  "万t/a": { bases: ["t/a"], factor: 1e4 },
  千克: { bases: ["t", "t/a"], factor: 1e-3 },
  kg: { bases: ["t", "t/a"], factor: 1e-3 },
  "千克/年": { bases: ["t/a"], factor: 1e-3 },
  "kg/a": { bases: ["t/a"], factor: 1e-3 },
  度: { bases: ["kWh", "kWh/a"], factor: 1 },
  万度: { bases: ["kWh", "kWh/a"], factor: 1e4 },
  "度/年": { bases: ["kWh/a"], factor: 1 },
  千瓦时: { bases: ["kWh", "kWh/a"], factor: 1 },
  万千瓦时: { bases: ["kWh", "kWh/a"], factor: 1e4 },
  "千瓦时/年": { bases: ["kWh/a"], factor: 1 },
  kWh: { bases: ["kWh", "kWh/a"], factor: 1 },
  万kWh: { bases: ["kWh", "kWh/a"], factor: 1e4 },
  "kWh/a": { bases: ["kWh/a"], factor: 1 },
  "万kWh/a": { bases: ["kWh/a"], factor: 1e4 },
  立方米: { bases: ["m3", "m3/a"], factor: 1 },
  万立方米: { bases: ["m3", "m3/a"], factor: 1e4 },
  "立方米/年": { bases: ["m3/a"], factor: 1 },
  m3: { bases: ["m3", "m3/a"], factor: 1 },
  万m3: { bases: ["m3", "m3/a"], factor: 1e4 },
  "m3/a": { bases: ["m3/a"], factor: 1 },
  "万m3/a": { bases: ["m3/a"], factor: 1e4 },
  吉焦: { bases: ["GJ", "GJ/a"], factor: 1 },
  GJ: { bases: ["GJ", "GJ/a"], factor: 1 },
  "GJ/a": { bases: ["GJ/a"], factor: 1 },
  吨标准煤: { bases: ["tce", "tce/a"], factor: 1 },
  吨标煤: { bases: ["tce", "tce/a"], factor: 1 },
  "吨标煤/年": { bases: ["tce/a"], factor: 1 },
  tce: { bases: ["tce", "tce/a"], factor: 1 },
  "tce/a": { bases: ["tce/a"], factor: 1 },
  吨二氧化碳: { bases: ["tCO2", "tCO2/a"], factor: 1 },
  tCO2: { bases: ["tCO2", "tCO2/a"], factor: 1 },
  "tCO2/a": { bases: ["tCO2/a"], factor: 1 },
  所填单位: { bases: ["u", "u/a"], factor: 1 },
  "千克/单位产品": { bases: ["t/u"], factor: 1e-3 },
  "吨/单位产品": { bases: ["t/u"], factor: 1 },
  "千瓦时/单位产品": { bases: ["kWh/u"], factor: 1 },
  "立方米/单位产品": { bases: ["m3/u"], factor: 1 },
  "吉焦/单位产品": { bases: ["GJ/u"], factor: 1 },
  "千克标准煤/单位产品": { bases: ["tce/u"], factor: 1e-3 },
  "千克二氧化碳/单位产品": { bases: ["tCO2/u"], factor: 1e-3 },
  "所填单位/单位产品": { bases: ["u/u"], factor: 1 },
  "千克/万元": { bases: ["t/CNY"], factor: 1e-7 },
  "吨/万元": { bases: ["t/CNY"], factor: 1e-4 },
  "千瓦时/万元": { bases: ["kWh/CNY"], factor: 1e-4 },
  "立方米/万元": { bases: ["m3/CNY"], factor: 1e-4 },
  "吉焦/万元": { bases: ["GJ/CNY"], factor: 1e-4 },
  "千克标准煤/万元": { bases: ["tce/CNY"], factor: 1e-7 },
  "吨标准煤/万元": { bases: ["tce/CNY"], factor: 1e-4 },
  "吨二氧化碳/万元": { bases: ["tCO2/CNY"], factor: 1e-4 },
  "所填单位/万元": { bases: ["u/CNY"], factor: 1e-4 },
};

/** Whether base and factor of a unit are what its printed form means; false for a printed form that is not known. */
export function isKnownUnit({ zh, base, factor }: Unit): boolean {
  const plain = zh.normalize("NFKC");
  const known = Object.hasOwn(UNITS, plain) ? UNITS[plain] : undefined;
  return known !== undefined && known.factor === factor && known.bases.includes(base);
}

/** What a printed unit is; null where it is not known. `yearly`: a sum of money without "/年" is a year's all the same. */
export function knownUnit(zh: string, yearly: boolean): Unit | null {
  const plain = zh.normalize("NFKC").replace(/\s+/gu, "");
  const known = Object.hasOwn(UNITS, plain) ? UNITS[plain] : undefined;
  const base = yearly ? known?.bases.at(-1) : known?.bases[0];
  return known && base !== undefined && !base.startsWith("u")
    ? { zh: zh.replace(/\s+/gu, ""), base, factor: known.factor }
    : null;
}

/** The base unit of one figure per another: t/a per CNY/a is t/CNY. Null where the two do not share their period. */
export function ratioBase(of: Unit, per: Unit): string | null {
  const [above, below] = [of.base, per.base].map((base) => base.replace(/\/a$/, ""));
  const samePeriod = of.base.endsWith("/a") === per.base.endsWith("/a");
  return samePeriod ? `${above ?? ""}/${below ?? ""}` : null;
}

/** The printed units that are known, for a person to choose from. */
export const KNOWN_UNITS: readonly string[] = Object.keys(UNITS).filter((zh) => knownUnit(zh, false) !== null);
