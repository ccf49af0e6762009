import type { AmountRefusal, AmountSpelling } from "../core/performance/calculation/amount";
import type { FlowGap, PerformanceDetail, ToldFigure } from "../core/performance/finding";
import type { FindingSentences } from "./dictionary";
import { overPairs, spelt, type PairSentences, type Told } from "./told";

/** A figure with its name, year or column, and unit: "化学需氧量排放量（2023）为 12 吨/年". */
function tell({ name, when, value, unit }: ToldFigure): Told {
  const gap = /^[%％]?$/u.test(unit) ? "" : " ";
  const [what, much] = [`${name.zh}${when === undefined ? "" : `（${when}）`}`, `${spelt(value)}${gap}${unit}`];
  return { is: `${what}为 ${much}`, as: `${what}${what.endsWith("）") ? "" : " "}${much}` };
}

const SPELLINGS: Readonly<Record<AmountSpelling, string>> = {
  text: "数字是文本格式",
  "full-width": "数字用了全角字符",
  thousands: "数字带千位分隔符",
  unit: "数字后重复了单位",
  magnitude: "数字带“万”或“亿”",
};

const REFUSALS: Readonly<Record<AmountRefusal, string>> = {
  "not-a-number": "不是数字",
  approximate: "不是确数",
  "doubtful-magnitude": "的数量级不明确",
  "other-unit": "的单位与本格不同",
};

const KINDS = { low: "无/低费", high: "中/高费" } as const;
const MEASURES = { "standard-coal": "折标准煤系数", co2: "二氧化碳排放因子" } as const;

const GAPS: Readonly<Record<FlowGap, string>> = {
  "negative-investment": "投资为负数，无法计算投资偿还期",
  "no-yearly-benefit": "年净现金流量平均不大于 0，投资无法收回",
  "rate-not-above-minus-one": "贴现率不大于 -100%，无法计算净现值",
  "too-large": "数值过大，无法计算净现值",
  "zero-flow": "投资和各年净现金流量全为 0，没有内部收益率",
  "no-sign-change": "现金流量没有正负变化，没有内部收益率",
  "several-rates": "现金流量正负多次变化，内部收益率不唯一",
  "not-found": "没有求得内部收益率",
};

function bounds(min: string | null, max: string | null): string {
  if (min === null) return `不大于 ${max ?? ""} 的数`;
  return max === null ? `不小于 ${min} 的数` : ` ${min} 至 ${max} 之间的数`;
}

const pairs: PairSentences = {
  "total-differs": (first, second) =>
    `合计不符：所填${first.is}，按各格相加，${second.is}；请核对各格，合计由表格自动计算。`,
  "completion-differs": (first, second) =>
    `所填${first.is}，按审核前、目标、审核后计算，${second.is}；请核对三个数，完成率由表格自动计算。`,
  "computed-differs": (first, second) => `所填${first.is}，按公式计算，${second.is}；请恢复公式并核对所依据的数。`,
  "summary-differs": (first, second) => `所填${first.is}，而${second.is}；请更正其中一处，或删去所填由台账汇总。`,
  "implemented-above-proposed": (first, second) => `${first.is}，多于${second.as}；已实施的不能多于提出的，请更正。`,
  "money-without-options": (first, second) =>
    `${first.is}，而${second.is}；没有方案就没有金额，请补填方案数或删去金额。`,
  "low-investment-above-limit": (first, second) =>
    `${first.is}，超过${second.as}；至少有一个方案不属于无/低费，请核对分类、方案数或单位。`,
  "discharged-above-produced": (first, second) =>
    `${first.is}，大于${second.as}；排放不能多于产生，请核对是否填反或单位有误。`,
  "handled-above-produced": (first, second) =>
    `${first.is}，大于${second.as}；请核对，如含往年贮存量或回用的存货请在报告中说明。`,
  "reduced-above-produced": (first, second) =>
    `${first.is}，大于${second.as}；削减不能多于原有的产生量，请核对数值和单位。`,
  "reduced-above-discharged": (first, second) =>
    `${first.is}，大于${second.as}；请核对减排是指产生量还是排放量，以及单位。`,
  "saved-above-consumed": (first, second) =>
    `${first.is}，大于${second.as}；节约不能多于原有的消耗，请核对数值和单位。`,
  "reduction-not-shown": (first, second) => `${first.is}，而${second.is}；请核对方案效果或说明原因。`,
  "years-out-of-order": (first, second) => `${first.is}，不晚于前一列的${second.as}；请按先后顺序填写年度，不得重复。`,
  "years-not-consecutive": (first, second) =>
    `${first.is}，而前一列的${second.is}，两者不连续；请补填缺少的年度或更正。`,
  "year-in-future": (first, second) => `${first.is}，晚于${second.as}；尚未结束的年度没有全年数据，请更正。`,
  "year-against-audit": (first, second) => `${first.is}，而${second.is}，两者矛盾；请核对年度属于审核前还是审核后。`,
  "coefficient-other-measure": (first, second) =>
    `${first.is}，而${second.is}，两者相同；折标准煤系数与二氧化碳排放因子可能填串，请更正。`,
  "coefficient-old-equivalent": (first, second) =>
    `${first.is}，是旧的等价值（每万千瓦时 4.04 吨标准煤）；本表按当量值，${second.is}，请更正或注明依据。`,
  "coefficient-per-litre": (first, second) =>
    `${first.is}，像是按升计的系数，而${second.is}；请用按质量的系数，升数先乘密度折成质量。`,
  "coefficient-implausible": (first, second) => `${first.is}，而${second.is}，相差过大；请核对数值和单位，并注明依据。`,
  "coefficient-replaced": (first, second) => `${first.is}，不同于${second.as}；按所填计算，请在来源中注明依据。`,
  "benefit-not-split": (first, second) =>
    `${first.is}，而${second.is}；汇总表按两项相加，请在台账中分列节约效益和减排效益。`,
  "benefit-not-sum": (first, second) => `${first.is}，而${second.is}；经济效益应等于节约效益加减排效益，请更正。`,
  "payback-implausible": (first, second) => `${first.is}，而${second.is}；要几百年才能收回，请核对是否把元当作万元。`,
  "option-before-audit": (first, second) =>
    `${first.is}，早于${second.as}；审核前已实施的方案不能算作本轮方案，请核对。`,
  "option-after-audit": (first, second) => `${first.is}，晚于${second.as}；请核对日期，或把状态改为待实施。`,
  "option-in-future": (first, second) => `${first.is}，晚于${second.as}，却填为已实施；请更正日期或状态。`,
  "plan-in-past": (first, second) => `${first.is}，早于${second.as}；计划时间已过，请更新时间或状态。`,
  "audit-ends-before-start": (first, second) => `${first.is}，早于${second.as}；请更正审核的起止时间。`,
  "filled-before-end": (first, second) => `${first.is}，早于${second.as}；审核尚未结束，请核对日期。`,
  "away-from-target": (first, second) => `${first.is}，而${second.is}；变化方向与目标相反，请核对是否填反。`,
  "target-wrong-side": (first, second) => `${first.is}，而${second.is}；目标比现状还差，请核对是否填反。`,
  "target-equals-before": (first, second) => `${first.is}，${second.is}，两者相同，没有目标完成率；请核对目标。`,
  "long-term-behind-target": (first, second) => `${first.is}，而${second.is}；中远期目标应比近期目标更进一步，请核对。`,
  "limits-crossed": (first, second) => `${first.is}，高于${second.as}；同一投资会分入两类，请统一分类标准。`,
  "limits-apart": (first, second) => `${first.is}，低于${second.as}；介于两者之间的方案无法分类，请统一分类标准。`,
  "persons-above-attendances": (first, second) => `${first.is}，多于${second.as}；每人至少一人次，请更正。`,
  "attendances-above-possible": (first, second) => `${first.is}，多于${second.as}；请核对次数、人数和人次。`,
  "rows-against-ledger": (first, second) => `${first.is}，而${second.is}；请使两处一致。`,
  "bod-above-cod": (first, second) =>
    `${first.is}，大于${second.as}；五日生化需氧量不会高于化学需氧量，请核对是否填反。`,
  "pollutant-above-wastewater": (first, second) => `${first.is}，而${second.is}，浓度高得不合理；请核对两者的单位。`,
  "wastewater-above-fresh": (first, second) =>
    `${first.is}，明显大于${second.as}；请核对，如有雨水、原料带水等来源请说明。`,
  "tax-above-output": (first, second) => `${first.is}，大于${second.as}；纳税不会多于产值，请核对单位（万元、亿元）。`,
};

/** What each finding of a performance table says in Chinese: what is wrong, with both figures, and what to do. */
export const zhPerformanceFindings: Pick<FindingSentences, PerformanceDetail["code"]> = {
  ...overPairs(pairs, tell),
  "amount-read": ({ spelling, value }) => `${SPELLINGS[spelling]}，已按 ${value} 读取；请改为只填数字。`,
  "amount-refused": ({ why, shown, unit, proposal }) =>
    `“${shown}”${REFUSALS[why]}，没有采用；请填写${unit === "" ? "" : `以“${unit}”计的`}数字${proposal === undefined ? "" : `，疑为 ${proposal}`}。`,
  "not-a-kind": ({ shown }) => `方案类别“${shown}”无法识别，请填“无/低费”或“中/高费”。`,
  "not-a-status": ({ shown }) => `实施状态“${shown}”无法识别，请填“已实施”或“待实施”。`,
  "not-a-date": ({ shown }) => `“${shown}”不是日期，请按年-月-日或年-月填写。`,
  "date-read": ({ shown, value }) => `日期“${shown}”已按 ${value} 读取，请统一写法。`,
  "not-a-year": ({ shown }) => `“${shown}”不是年份，请填写四位数的年份。`,
  "kind-unknown": () => "没有方案类别，也无法由投资和分类标准得出，未计入汇总；请填写类别。",
  "status-unknown": () => "没有填写实施状态，未计入汇总；请填“已实施”或“待实施”。",
  "kind-against-limit": ({ kind, investment, limit }) =>
    `所填类别为${KINDS[kind]}，而投资 ${investment} 万元、分类标准 ${limit} 万元；请核对类别或投资。`,
  "computed-typed": ({ shown, computed, unit }) =>
    computed === null
      ? `此处由表格计算，所填“${shown}”没有采用；所需的数不全，请补齐并删去所填。`
      : `此处由表格计算，结果为 ${spelt(computed)} ${unit}，所填“${shown}”没有采用；请恢复公式。`,
  "coefficient-missing": ({ carrier, measure }) =>
    `${carrier.zh}缺少${MEASURES[measure]}，无法合计；请在折算系数中填写。`,
  "coefficient-negative": ({ carrier, measure, value }) =>
    `${carrier.zh}的${MEASURES[measure]}为 ${value}，不能小于 0；请更正。`,
  "density-missing": ({ carrier }) =>
    `${carrier.zh}按体积填写而系数按质量计，缺少合理的密度（0 至 2 千克/升）；请填写密度。`,
  "unit-slip": ({ first, second, factor }) =>
    `${tell(first).is}，${tell(second).is}，相差约 ${factor} 倍；请核对其中一处的单位。`,
  "coefficient-scale": ({ first, second, factor }) =>
    `${tell(first).is}，而${tell(second).is}，相差约 ${factor} 倍；请按表中所印的单位更正。`,
  "coefficient-outside-range": ({ first, from, to }) =>
    `${tell(first).is}，不在参考范围 ${from} 至 ${to} 之内；请核对，并注明实测依据。`,
  "coefficient-source-wrong": ({ source }) =>
    `二氧化碳排放因子的来源写作“${source}”，该标准没有排放因子；请改写实际来源。`,
  "density-not-needed": ({ first, asked }) =>
    `${tell(first).is}，而本表的用量以“${asked}”计，不需要密度；如填的是升数，请先乘密度折成质量。`,
  "outside-bounds": ({ first, min, max }) => `${tell(first).is}，应为${bounds(min, max)}；请更正。`,
  "not-whole": ({ first }) => `${tell(first).is}，应为整数；请更正。`,
  "year-missing": () => "本列有数据而没有填写年度；请补填年度。",
  "year-implausible": ({ shown }) => `年度 ${shown} 不合理；请核对。`,
  "feasibility-missing": ({ option }) => `中/高费方案“${option}”没有经济可行性数据；请填写各年净现金流量。`,
  "feasibility-gap": ({ option, gap }) => `方案“${option}”：${GAPS[gap]}；请核对投资和各年净现金流量。`,
  "feasibility-unmatched": ({ number }) => `经济可行性中的方案“${number}”不是台账中的中/高费方案；请核对编号。`,
  "npv-negative": ({ option, value, rate }) =>
    `方案“${option}”按贴现率 ${rate}% 计算的净现值为 ${spelt(value)} 万元，小于 0；经济上不可行，请在报告中说明实施理由。`,
  "rate-as-fraction": ({ value, meant }) => `贴现率为 ${value}%；本格以百分数计，疑应为 ${meant}；请核对。`,
  "number-twice": ({ number }) => `方案编号“${number}”重复；请改为不同的编号。`,
  "number-missing": () => "方案没有编号；请填写编号。",
  "name-missing": () => "方案没有名称；请填写名称。",
  "investment-missing": ({ option }) => `方案“${option}”没有填写投资；不需投资请填 0。`,
  "option-without-effect": ({ option }) => `已实施的方案“${option}”没有效益、节约量或减排量；请补填或在报告中说明。`,
  "option-in-both": ({ option }) => `方案“${option}”同时列为已实施和计划实施；请删去其中一处。`,
  "row-inserted": ({ row }) =>
    `第 ${row} 行是后来插入的，已读取；表中的自动归类公式缺失，请用“写入结果”补上，或把该行内容移到空行。`,
  "claim-not-shown": ({ first, second, table, clause }) =>
    `${tell(first).is}，而评分表“${table}”条目 ${clause} 中${tell(second).is}；两表矛盾，请核对得分或绩效数据。`,
};
