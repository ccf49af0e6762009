/** Words of the draft opinion. It goes into an official file, so it is Chinese in every language of the interface. */
export const opinionWords = {
  stage: { assessment: "评估", acceptance: "验收" },
  someEnterprise: "该企业",
  basis: (regulation: string, title: string, enterprise: string, stage: string) =>
    `依据《${regulation}》，专家组按照“${title}”对${enterprise}的清洁生产审核${stage}进行了评分。`,
  checklistBasis: (regulation: string, enterprise: string, stage: string) =>
    `依据《${regulation}》，专家组对${enterprise}的清洁生产审核${stage}进行了逐项核查。`,
  checklistExperts: (names: readonly string[]) => `参加核查的专家共 ${names.length} 人：${names.join("、")}。`,
  checked: (count: number, counts: readonly string[]) =>
    `共核查 ${count} 项${counts.length > 0 ? `，其中${counts.join("，")}` : ""}。`,
  gradeCount: (grade: string, count: number) => `“${grade}”${count} 项`,
  unchecked: (count: number) => `尚有 ${count} 项没有核查，目前不能得出合格的结论。`,
  outcome: (word: string) => `按照规定，核查结果为“${word}”。`,
  noOutcomes: "原文没有规定各项评定如何得出结论，因此不给出结果。",
  openOutcome: "因此暂不给出结果。",
  lowest: (parts: readonly string[]) => `主要问题：${parts.join("；")}。`,
  found: (label: string, grade: string, reason: string | null) =>
    `${label}，核查为“${grade}”${reason ? `（${reason}）` : ""}`,
  experts: (names: readonly string[]) => `参加评分的专家共 ${names.length} 人：${names.join("、")}。`,
  total: (total: number, max: number) => `总分 ${total} 分（满分 ${max} 分）。`,
  sections: (parts: readonly string[]) => `其中：${parts.join("；")}。`,
  section: (title: string, score: number, max: number) => `${title} ${score} 分（满分 ${max} 分）`,
  bonus: (points: number) => `总分中含加分 ${points} 分。`,
  incomplete: (missing: number, provisional: number) =>
    `尚有 ${missing} 条没有有效评分，已评部分暂计 ${provisional} 分，目前不能形成评分结论。`,
  mistaken: (provisional: number) =>
    `各条均已评分，但填写中有错误尚未改正，暂计 ${provisional} 分，目前不能形成评分结论。`,
  noVeto: "没有发现否决情形。",
  unanswered: (count: number) => `尚有 ${count} 个否决项没有核查。`,
  vetoes: (texts: readonly string[]) => `存在下列否决情形：${texts.join("；")}。`,
  veto: (text: string, article: string) => `${text}（${article}）`,
  grade: (word: string) => `按照规定，评分结果为“${word}”。`,
  conditionalGrade: (word: string) => `如这些否决项均不存在，评分结果为“${word}”。`,
  noGrade: "原文没有规定合格分数线，因此不给出等级。",
  undecided: "因此暂不给出等级。",
  honour: (honour: string) => `该结果可能对应“${honour}”，是否授予由主管部门按程序决定。`,
  gate: (text: string, passed: boolean) => `${text}：${passed ? "通过" : "不通过"}。`,
  deductions: (parts: readonly string[]) => `主要扣分情况：${parts.join("；")}。`,
  deduction: (label: string, lost: string, reason: string | null) =>
    `${label}，扣 ${lost} 分${reason ? `（${reason}）` : ""}`,
  draft: "以上文字由程序根据评分生成，属于计算结果和意见草稿，仅供专家组修改使用；结论由主管部门作出。",
} as const;
