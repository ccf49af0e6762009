import type { Dictionary } from "./dictionary";
import { zhPaths } from "./pathWords";
import { zhPerformance } from "./performance/zhPerformance";
import { zhFaults } from "./zhFaults";
import { zhFindings } from "./zhFindings";
import { zhPerformanceFindings } from "./zhPerformanceFindings";

/** Chinese (zh-CN), the first language of the interface. */
export const zh: Dictionary = {
  language: "zh",
  severity: { error: "错误", warning: "提醒", info: "说明" },
  findings: { ...zhFindings, ...zhPerformanceFindings },
  faults: zhFaults,
  steps: {
    reallocated: ({ items }) => `条目 ${items.join("、")} 的分值经过调整，所在大项的分值不变。`,
    "full-marks": ({ condition, items }) => `${condition}：条目 ${items.join("、")} 计满分。`,
    bonus: ({ text, points }) => `加 ${points} 分：${text}`,
    incomplete: ({ filled, count, provisional }) =>
      filled === count
        ? `各条均已评分，但有错误尚未改正，暂计 ${provisional} 分，没有总分。`
        : `已有效评分 ${filled}/${count} 条，暂计 ${provisional} 分；未评不等于零分，因此没有总分。`,
    total: ({ total, max, bonus }) =>
      bonus > 0 ? `总分 ${total} 分（满分 ${max} 分，其中加分 ${bonus} 分）。` : `总分 ${total} 分（满分 ${max} 分）。`,
    veto: ({ text, label }) => `存在否决情形“${text}”，结果为“${label}”，与总分无关。`,
    "veto-unreadable": () => "有否决项的答复无法识别，因此不给出等级。",
    "below-bound": ({ bound, reachable }) => `可能达到的最高总分为 ${reachable} 分，低于 ${bound} 分。`,
    band: ({ label, text, total }) => `总分 ${total} 分，等级为“${label}”：${text}`,
    "no-pass-mark": () => "原文没有规定合格分数线，因此只给出总分和否决项，不给出等级。",
    gate: ({ text, passed }) => `${passed ? "通过" : "不通过"}：${text}（单独列示，不影响等级）`,
    honour: ({ honour }) => `可能对应的称号：${honour}；是否授予由主管部门按程序决定。`,
    "veto-fails": ({ text, label }) => `存在否决情形“${text}”，结果为“${label}”。`,
    unfinished: ({ answered, count }) =>
      `已核查 ${answered}/${count} 项；没有核查不等于符合，全部核查之前不能得出合格的结论。`,
    "grade-counts": ({ counts }) => `${counts.map(({ grade, count }) => `${grade} ${count} 项`).join("，")}。`,
    criterion: ({ text, grade }) => `“${text}”核查为“${grade}”。`,
    outcome: ({ label, text }) => `结果为“${label}”：${text}`,
    "no-outcomes": () => "原文没有规定各项评定如何得出结论，因此只列出各级项数，不给出结果。",
  },
  result: {
    template: "评分表",
    total: "总分",
    provisional: "暂计",
    bonus: "加分",
    grade: "等级",
    noGrade: "未定",
    passed: "通过",
    failed: "不通过",
    honour: (honour) => `可能对应的称号：${honour}`,
    next: (label, distance, inclusive) =>
      inclusive ? `距“${label}”还差 ${distance} 分` : `须比现在高出 ${distance} 分以上才为“${label}”`,
    filled: (filled, count) => `已评 ${filled}/${count} 条`,
    answered: (answered, count) => `已核查 ${answered}/${count} 项`,
    gradeCount: (grade, count) => `${grade} ${count} 项`,
    vetoes: "否决项",
    none: "无",
    gates: "专项评审",
    findings: (errors, warnings, infos) =>
      `检查：${errors} 个错误，${warnings} 个提醒${infos > 0 ? `，${infos} 个说明` : ""}`,
    noFindings: "检查：没有发现问题",
    explanation: "结果说明",
    disclaimer: "以上为计算结果和参考意见，验收结论由主管部门作出。",
    article: (article) => `（依据：${article}）`,
    itemPrefix: (label) => `${label}：`,
    missing: (count, labels) => `${count} 条尚未评分（空白不等于零分，得零分请填 0）：${labels}`,
    unanswered: (count, labels) => `${count} 项尚未核查（空白不算答复）：${labels}`,
    items: (count) => `${count} 个评分条目`,
    criteria: (count) => `${count} 项核查内容，不计分`,
    vetoCount: (count) => `${count} 个否决项`,
    force: { "in-force": "现行", repealed: "已废止" },
    rulesOnly: "仅收录规则，未收录条目",
    points: "分",
    unofficial: "非官方文本",
    ownForm: "官方条文，自制表式",
    made: (version, by, on) => `自制表，第 ${version} 版，${by === null ? "" : `${by}，`}${on}`,
  },
  performance: zhPerformance,
  paths: zhPaths,
};
