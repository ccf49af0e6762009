import type { PanelWords } from "./panelWords";

const SHAPES = { object: "对象（键值对）", list: "列表", text: "文字", method: "mean、trimmed 或 agreed" } as const;
const FIELDS = { code: "统一社会信用代码", name: "企业名称" } as const;
const list = (texts: readonly string[]) => texts.join("、");

/** Words about a panel's sheets in Chinese. */
export const zhPanel: PanelWords = {
  findings: {
    "panel-too-small": ({ count, min, article }) =>
      `计入的专家 ${count} 人，少于规定的 ${min} 人（${article}），请补齐。`,
    "panel-too-large": ({ count, max, article }) =>
      `计入的专家 ${count} 人，多于规定的 ${max} 人（${article}），请核对。`,
    "panel-even": ({ count, article }) => `计入的专家 ${count} 人，规定应为单数（${article}），请增减。`,
    "nobody-counted": () => "没有可以计入的专家评分，请提供专家的评分表。",
    "expert-unnamed": () => "封面没有写明是哪位专家的评分表，暂以文件名称呼；请在封面只填本人姓名，或在文件名中写明。",
    "expert-twice": ({ expert, first, same }) =>
      same
        ? `专家“${expert}”的评分表有两份，内容相同，只计入“${first}”。`
        : `专家“${expert}”的评分表有两份，内容不同，请确认以哪份为准，去掉另一份（另一份是“${first}”）。`,
    "expert-awaited": ({ expert }) => `封面列有专家“${expert}”，但没有其评分表；请补交，或从封面删去。`,
    "expert-recused": ({ expert, article }) =>
      `专家“${expert}”有利害关系，应当回避${article === null ? "" : `（${article}）`}，其评分不计入。`,
    "recusal-undeclared": ({ expert, article }) =>
      `专家“${expert}”没有声明与企业、咨询机构无利害关系（${article}），请确认。`,
    "recused-tick": ({ expert, clause }, label) =>
      `回避的专家“${expert}”曾就“${label(clause)}”提出否定意见，不计入；请专家组自行核实。`,
    "enterprise-differs": ({ field, first, second, firstFile }) =>
      `${FIELDS[field]}为“${second}”，而“${firstFile}”为“${first}”；请核对是否同一家企业。`,
    "sheet-incomplete": ({ expert, items }) =>
      `专家“${expert}”有 ${items.length} 条没有评分：${list(items)}；空白不等于零分，请补评，或由专家组商定得分。`,
    "sheet-mistaken": ({ expert, items }) =>
      `专家“${expert}”有 ${items.length} 条评分无效：${list(items)}；请检查其评分表并改正，或由专家组商定得分。`,
    "maxima-differ": ({ items }) => `各专家对条目 ${list(items)} 的分值调整不一致，无法合成；请统一分值。`,
    "section-broken": ({ section, experts }, label) =>
      `“${label(section)}”各条分值之和与该大项不符（专家：${list(experts)}），请改正分值。`,
    "answers-differ": ({ clause, yes, no }, label) =>
      `“${label(clause)}”：${list(yes)}填“是”，${list(no)}填“否”；请专家组统一。`,
    "eligibility-doubted": ({ clause, experts }, label) =>
      `${list(experts)}认为不符合申请条件“${label(clause)}”，请核实是否受理。`,
    disagreement: ({ item, spread, max, highest, lowest }, label) =>
      `“${label(item)}”（${max} 分）评分相差 ${spread} 分，最高为${list(highest)}，最低为${list(lowest)}；请专家组合议。`,
    "grades-differ": ({ grades }) =>
      `各专家的总分分属不同等级：${grades.map(({ expert, label }) => `${expert}“${label}”`).join("、")}。`,
    "trimmed-needs-more": ({ count, min }) =>
      `去掉最高分和最低分求平均至少要 ${min} 名专家，现有 ${count} 名；请改用平均分或商定得分。`,
    "agreed-refused": ({ item, shown }, label) =>
      `“${label(item)}”的商定得分“${shown}”不合评分表的规定，没有采用；请按分值和分档更正。`,
    "agreed-missing": ({ items }) => `条目 ${list(items)} 评分不一，没有商定得分；请填写商定得分。`,
    "agreed-outside": ({ item, agreed, lowest, highest }, label) =>
      `“${label(item)}”的商定得分 ${agreed} 不在各专家评分 ${lowest} 至 ${highest} 之间，请说明理由。`,
    "veto-unanswered": ({ clause, experts }, label) =>
      `否决项“${label(clause)}”有专家没有答复（${list(experts)}），暂按不存在处理；请核查后答复。`,
    "gate-unanswered": ({ clause, experts }, label) =>
      `专项评审“${label(clause)}”有专家没有答复（${list(experts)}），请补填。`,
    "answer-unreadable": ({ clause, experts }, label) =>
      `“${label(clause)}”的答复无法识别（${list(experts)}），请改填“是”或“否”、“通过”或“不通过”。`,
    "clause-cleared": ({ clause, by, reason, experts }, label) =>
      `${list(experts)}就“${label(clause)}”提出否定意见，经${by}排除，理由：${reason}。`,
    "clearing-incomplete": ({ clause, lacks }, label) =>
      `排除“${label(clause)}”须写明${lacks === "reason" ? "理由" : "排除人"}，没有采用；请补填。`,
    "clearing-without-effect": ({ clause, derived }, label) =>
      derived ? `“${label(clause)}”由总分决定，不能排除。` : `没有专家提出“${label(clause)}”，不需要排除。`,
    "decision-unknown": ({ key }) => `专家组决定中的“${key}”无法对应，请检查编号或拼写。`,
    "decision-shape": ({ key, expected }) =>
      `专家组决定${key === "" ? "" : `中的“${key}”`}应为${SHAPES[expected]}，没有采用；请改正。`,
  },
  method: {
    mean: "各专家评分的平均分",
    trimmed: "逐条去掉一个最高分和一个最低分后的平均分",
    agreed: "专家组商定得分",
  },
  standing: { counted: "计入", recused: "回避，不计入", repeated: "重复，不计入" },
  state: { holds: "成立", cleared: "已排除", no: "不存在", open: "未答复", unreadable: "无法识别" },
  title: "专家组评审意见",
  experts: (counted, sheets) => `专家：计入 ${counted} 人，共 ${sheets} 份评分表`,
  bonus: "加分",
  total: "总分",
  spread: "极差",
  disputed: "分歧较大",
  agreed: "商定",
  of: (points, max) => `${points} / ${max}`,
  vetoes: "否决项",
  gates: "专项评审",
  grade: "等级",
  noGrade: "未定",
  tickedBy: (expert, reason) => (reason === null ? expert : `${expert}（${reason}）`),
  clearedBy: (by, reason) => `${by}排除，理由：${reason}`,
  inFile: (file) => `${file}：`,
  disclaimer: "以上为计算结果和专家组参考意见，验收结论由主管部门作出。",
};
