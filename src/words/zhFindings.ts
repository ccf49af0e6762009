import type { MetricName, ScoringDetail } from "../core/finding";
import type { FindingSentences } from "./dictionary";

const SHAPES = { object: "对象（键值对）", list: "列表", text: "文字" } as const;

function range(min: string | null, max: string | null): string {
  if (min === null) return `不大于 ${max ?? ""}`;
  return max === null ? `不小于 ${min}` : `${min} 至 ${max}`;
}

function points(from: string, to: string): string {
  return from === to ? `${from} 分` : `${from} 至 ${to} 分`;
}

function measured(metric: MetricName, value: string): string {
  return `${metric.zh}为 ${value}${metric.unit}`;
}

function told(grades: readonly string[]): string {
  return grades.map((grade) => `“${grade}”`).join("、");
}

/** What each finding says in Chinese: what is wrong and what to do. */
export const zhFindings: Pick<FindingSentences, ScoringDetail["code"]> = {
  "wrong-shape": ({ expected }) => `这里应为${SHAPES[expected]}，请按说明的格式改正；暂按空白处理。`,
  "unknown-key": ({ key }) => `不认识字段“${key}”，请检查拼写或删去。`,
  "unknown-id": ({ id }) => `本评分表没有编号“${id}”，请检查编号或删去。`,
  "not-scored-itself": ({ id }) => `编号“${id}”由其下各条相加得出，请填写其下的条目。`,
  "not-a-number": ({ shown, proposal }) =>
    proposal ? `“${shown}”不是数字，是否应为 ${proposal}？请只填数字。` : `“${shown}”不是数字，请填写数字。`,
  "number-as-text": ({ value, fullWidth }) =>
    fullWidth
      ? `数字用了全角字符，已按 ${value} 读取；请改为半角数字，否则表中公式不计入。`
      : `数字是文本格式，已按 ${value} 读取；请改为数字格式，否则表中公式不计入。`,
  "too-many-decimals": ({ value, places }) => `${value} 的小数超过 ${places} 位，请改为至多 ${places} 位小数。`,
  "below-zero": ({ value }) => `${value} 小于 0，请填写不小于 0 的数。`,
  "above-maximum": ({ value, max }) => `${value} 超过分值 ${max}，请填写 0 至 ${max} 之间的数。`,
  "not-a-level": ({ value, levels }) => `${value} 不是规定的分档，请填写 ${levels.join("、")} 之一。`,
  "metric-out-of-range": ({ metric, value, min, max }) =>
    `${measured(metric, value)}，应为 ${range(min, max)}，请核对。`,
  "metric-contradicts-score": ({ metric, value, score, from, to }) =>
    `${measured(metric, value)}时应得 ${points(from, to)}，与所填 ${score} 分矛盾，请核对指标或改分。`,
  "source-gap": ({ metric, value, from, to }) =>
    `${measured(metric, value)}，原文对此没有规定分值，已接受 ${points(from, to)}，请专家组说明理由。`,
  "condition-contradicts-score": ({ value, max, condition }) =>
    `“${condition}”已选“是”，本条应得满分 ${max}，与所填 ${value} 分矛盾，请改为 ${max} 或留空。`,
  missing: () => "尚未评分；空白不等于零分，得零分请填 0。",
  "reason-missing": ({ lost }) => `扣了 ${lost} 分，但没有填写扣分原因，请补填。`,
  "maximum-fixed": ({ max }) => `本评分表的分值不可调整，应为 ${max}，请改回。`,
  "maxima-break-section": ({ section, sum, max }) =>
    `“${section}”各条分值合计 ${sum}，应为 ${max}；可以在大项之内调整，合计不得改变，请改正。`,
  "bonus-out-of-range": ({ value, min, max }) => `加分 ${value} 不在 ${min} 至 ${max} 之间；没有加分请留空。`,
  "not-yes-no": ({ shown }) => `“${shown}”无法识别，请填“是”或“否”。`,
  "not-pass-fail": ({ shown }) => `“${shown}”无法识别，请填“通过”或“不通过”。`,
  "not-a-grade": ({ shown, grades }) => `“${shown}”无法识别，请填${told(grades)}之一。`,
  unanswered: () => "尚未核查；空白不算答复，请核查后填写。",
  "no-without-reason": ({ grade }) => `填为“${grade}”，但没有说明原因，请补填。`,
  "vetoes-unanswered": ({ count }) => `有 ${count} 个否决项没有答复，按不存在处理；请逐项核查后填“是”或“否”。`,
  "veto-is-derived": ({ bound }) => `本项由总分是否低于 ${bound} 分决定，所填内容不采用，请留空。`,
  "total-not-needed": () => "本评分表由各条得分相加得出总分，所填总分不采用，请删去。",
  "gate-failed": ({ text, article }) => `专项评审不通过：${text}（${article}）；单独列示，不影响等级。`,
  "eligibility-not-met": ({ text, article }) => `不符合申请条件“${text}”（${article}），请核实是否受理。`,
  "panel-too-small": ({ count, min, article }) => `专家组 ${count} 人，少于规定的 ${min} 人（${article}），请补齐。`,
  "panel-too-large": ({ count, max, article }) => `专家组 ${count} 人，多于规定的 ${max} 人（${article}），请核对。`,
  "panel-even": ({ count, article }) => `专家组 ${count} 人，应为单数（${article}），请核对。`,
  "recusal-not-declared": ({ expert, article }) =>
    `专家“${expert}”没有声明与企业、咨询机构无利害关系（${article}），请确认。`,
  "recusal-needed": ({ expert, article }) => `专家“${expert}”有利害关系，应当回避（${article}），请更换专家。`,
  "row-missing": ({ sheet, label }) =>
    `工作表“${sheet}”缺少“${label}”一行，可能被删除；请恢复该行，或重新生成工作簿后填入。`,
  "no-room": ({ shown }) => `工作簿里没有填写“${shown}”的位置，没有写入；请在新生成的工作簿中填写。`,
  "row-twice": ({ label, first }) => `“${label}”出现两次，已采用 ${first}；请删除多余的一行。`,
  "sheet-missing": ({ kind }) => `缺少“${kind}”工作表，可能被删除；请恢复后再检查。`,
  "sheet-twice": ({ first, second }) => `“${first}”和“${second}”是同一张表，已采用前者；请删除多余的一张。`,
  "formula-in-entry": ({ value }) => `此处是公式，已按其结果 ${value} 读取；请改为直接填写数字。`,
  "formula-without-value": () =>
    "此处是公式而没有计算结果；请用 Excel、WPS 或 LibreOffice 打开保存一次，或直接填写数字。",
  "maximum-altered": ({ shown, max }) => `分值被改为“${shown}”，本评分表规定为 ${max}，已按 ${max} 核算；请改回。`,
  "result-altered": ({ label, declared, computed }) =>
    `“${label}”表中为 ${declared}，核算${computed === null ? "没有结果" : `为 ${computed}`}；公式或数值可能被改动，请核对。`,
  "template-changed": () => "制表所用的评分表版本与本程序内置的不同，已按内置版本核算；请核对各条分值。",
};
