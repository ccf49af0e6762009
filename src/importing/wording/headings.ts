import { plain } from "./text";

/** What a column holds, as far as its heading says. A section's own number and maximum may have columns. */
export type ColumnMeaning =
  "section" | "number" | "text" | "requirement" | "max" | "score" | "reason" | "remark" | "ignored";

/** Headings with what they can mean, the likelier first. Small letters, no spaces. */
const WORDS: readonly [readonly ColumnMeaning[], string][] = [
  [
    ["number"],
    "序号 系列序号 编号 序 项次 条号 条款号 条目号 no no. # item no. itemno. itemno number ref ref. s/n nr nr.",
  ],
  [
    ["section"],
    "系列 类别 大类 大项 板块 模块 分类 类目 项目类别 评价类别 一级指标 一级项目 一级条目 考核类别 评分类别 评审类别 section category part area group",
  ],
  [["section", "text"], "项目 评分项目 评价项目 考核项目 验收项目 评审项目 审核项目 检查项目 指标类别 aspect topic"],
  [
    ["text"],
    "内容 主要内容 项目内容 打分项 评分项 考核项 检查项 评价项 验收内容 评估内容 评审内容 审核内容 考核内容 评价内容 检查内容 评分内容 指标 二级指标 评价指标 考核指标 指标名称 项目名称 条目 评分条目 二级项目 子项 要点 事项 要素 item items content contents criterion criteria indicator description question subject check itemdescription whatischecked",
  ],
  [
    ["requirement"],
    "要求 标准要求 具体内容 具体要求 评分细则 评分标准 评分办法 评分方法 评分说明 评分依据 评分要点 打分标准 打分说明 打分细则 计分方法 计分标准 考核标准 考核要求 评价标准 评价要点 评审要点 评审标准 验收标准 验收要求 细则 办法 方法 依据 口径 规则 三级指标 扣分标准 评分规则 赋分标准 赋分说明 requirement requirements howtoscore scoringguide scoringrules scoringrule scoring guidance rule rules whatisrequired expected evidencerequired",
  ],
  [["max", "requirement"], "标准 standard"],
  [
    ["max"],
    "分值 项目分值 标准分 标准分值 标准分数 满分 满分值 配分 最高分 最高分值 应得分 权重 权重分 分值范围 分值区间 分数范围 赋分 分值（分） 分值(分) 满分(分) maximum max max. maxscore max.score maximumscore maxpoints max.points maximumpoints points pts fullmarks fullscore weight weighting marksavailable possible available pointsavailable",
  ],
  [["max", "score"], "分数 marks"],
  [
    ["score"],
    "得分 实得分 实际得分 打分 评分 自评分 自评得分 企业自评 专家评分 专家打分 评审得分 评审分 考核得分 核定分 复核分 复评分 初审分 终审分 核定得分 评估得分 验收得分 得分(分) 最终得分 score awarded marksawarded pointsawarded given result actual actualscore yourscore auditscore",
  ],
  [
    ["reason"],
    "扣分 扣分原因 扣分理由 扣分说明 扣分情况 扣分依据 减分原因 失分原因 原因 reason reasons reasonfordeduction reasonfordeductions deductionreason deduction deductions whypointslost",
  ],
  [
    ["remark", "requirement"],
    "说明 评审说明 remark remarks note notes comment comments 备注 附注 佐证材料 证明材料 备查材料 evidence 评语",
  ],
  [["ignored"], "核对 扣分原因(不打印)"],
];

const MEANINGS = new Map<string, readonly ColumnMeaning[]>(
  WORDS.flatMap(([meanings, words]) => words.split(" ").map((word) => [plain(word), meanings] as const)),
);
const LONGEST = Math.max(...Array.from(MEANINGS.keys(), (word) => word.length));

/** What a heading can mean, the likelier first; empty when it is not known. */
export function headingMeanings(heading: string): readonly ColumnMeaning[] {
  const bare = plain(heading).replace(/[及与和](?:分值|分数|满分)$/u, "");
  return MEANINGS.get(bare) ?? MEANINGS.get(bare.replace(/\(.{1,12}\)$/u, "")) ?? [];
}

const KNOWN_SUFFIX = 2;

/** The meaning of a heading, or of the known one that it ends in: "清洁生产审核评估内容". */
export function endingMeanings(text: string, most: number): readonly ColumnMeaning[] {
  const letters = Array.from(plain(text));
  if (letters.length > most) return headingMeanings(text);
  for (let start = 0; start <= letters.length - KNOWN_SUFFIX; start++) {
    const found = headingMeanings(letters.slice(start).join(""));
    if (found.length > 0) return found;
  }
  const known = headingMeanings(text);
  return known.length === 0 && letters.length <= SCORE_LETTERS && SCORE.test(plain(text)) ? ["max", "score"] : known;
}

/** A heading that speaks of points, whichever: "基准分", "测评分值". */
const SCORE = /^\p{Script=Han}*(?<![部成水组百扣充])分(?:值|数)?(?:\(.{1,6}\))?$/u;
const SCORE_LETTERS = 10;

const STARTS = new Set(
  Array.from(MEANINGS.keys()).flatMap((word) => Array.from(word, (_, index) => word.slice(0, index))),
);

/** Whether a known heading begins so: "实际" of "实际得分". */
export function beginsHeading(text: string): boolean {
  return STARTS.has(plain(text));
}

/** Whether any of some headings can mean one of what is wanted. */
export function hasMeaning(
  headings: readonly { readonly meanings: readonly ColumnMeaning[] }[],
  ...wanted: readonly ColumnMeaning[]
): boolean {
  return headings.some(({ meanings }) => meanings.some((meaning) => wanted.includes(meaning)));
}

/** A heading found in a line of headings. */
export interface FoundHeading {
  readonly text: string;
  readonly meanings: readonly ColumnMeaning[];
}

/** Longest word among headings in a line that may end in a known one. */
const WORD_LETTERS = 8;

/** Words that are no heading as a whole but end in one: "评估指标". */
function nearlyKnown(words: readonly string[]): ReadonlyMap<string, readonly ColumnMeaning[]> {
  const near = words.map(plain).filter((word) => !MEANINGS.has(word));
  return new Map(
    near.map((word) => [word, endingMeanings(word, WORD_LETTERS)] as const).filter(([, found]) => found.length > 0),
  );
}

interface Path {
  readonly cost: number;
  readonly headings: readonly FoundHeading[];
}

/** All letters of some lines without blanks, and before which of them a blank parts two words. */
function spelled(lines: readonly string[]): { letters: readonly string[]; gaps: ReadonlySet<number> } {
  const letters: string[] = [];
  const gaps = new Set<number>();
  for (const line of lines) {
    const words = line.trim().split(/\s+/u);
    words.forEach((word, index) => {
      const apart = index > 0 && word.length > 1 && (words[index - 1]?.length ?? 0) > 1;
      if (apart) gaps.add(letters.length);
      letters.push(...Array.from(plain(word)));
    });
  }
  return { letters, gaps };
}

/**
 * Takes a line of headings apart, whatever spaces and line ends fell into it; null unless it holds nothing else. A blank inside a heading costs, unless it
 * only sets letters apart: "标准 要求" is two headings, "序 号" and "项目⏎分值" are one.
 */
export function splitHeadings(lines: readonly string[]): readonly FoundHeading[] | null {
  const { letters, gaps } = spelled(lines);
  if (letters.length > 120) return null;
  const near = nearlyKnown(lines.flatMap((line) => line.trim().split(/\s+/u)));
  const best: (Path | undefined)[] = [{ cost: 0, headings: [] }];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const text = letters.slice(start, end).join("");
      const meanings = MEANINGS.get(text) ?? near.get(text);
      if (!meanings) continue;
      const inner = Array.from(gaps).filter((gap) => gap > start && gap < end).length;
      const cost = before.cost + 1 + inner * 1.2;
      if (cost < (best[end]?.cost ?? Infinity))
        best[end] = { cost, headings: [...before.headings, { text, meanings }] };
    }
  }
  return best[letters.length]?.headings ?? null;
}
