/** What scoring tables claim about options and targets by full marks for an item, or by a condition said to be met. */

/** A share or a number that a performance table shows as well. */
export type ClaimedFigure = "low-share" | "high-share" | "high-count" | "completion";

/** A claim: with full marks for the item, or a yes to the condition, the figure is at least that much. */
export interface Claim {
  /** Id of the scoring table. */
  readonly template: string;
  readonly group: "scores" | "eligibility";
  readonly item: string;
  readonly figure: ClaimedFigure;
  /** In %, or a number of options. */
  readonly atLeast: number;
}

function claim(template: string, item: string, figure: ClaimedFigure, atLeast: number): Claim {
  return { template, group: item.startsWith("e") ? "eligibility" : "scores", item, figure, atLeast };
}

/** Every such claim, by the wording of the item. */
export const CLAIMS: readonly Claim[] = [
  // 无、低费方案100%实施且落实到管理制度或操作规程中；中高费方案实施率50%以上
  claim("guangdong-2009-voluntary", "1.9", "low-share", 100),
  claim("guangdong-2009-voluntary", "1.9", "high-share", 50),
  // 无低费方案实施程度: no figure is printed, but full marks are for all of them.
  claim("guangdong-2009-mandatory", "3.2", "low-share", 100),
  // 清洁生产无/低费方案90％以上实施; 中/高费方案至少有1个实施; 目标指标实现率达到80％以上
  claim("anhui-2007", "3.3", "low-share", 90),
  claim("anhui-2007", "3.4", "high-count", 1),
  claim("anhui-2007", "3.7", "completion", 80),
  claim("anhui-2007", "e2", "low-share", 90),
  claim("anhui-2007", "e2", "high-count", 1),
  // 对90%无费/低费方案进行了实施; 结合技术改造实施了中费/高费方案
  claim("zhejiang-2003", "3.1", "low-share", 90),
  claim("zhejiang-2003", "3.4", "high-count", 1),
  claim("zhejiang-2003", "e2", "low-share", 90),
  claim("zhejiang-2003", "e2", "high-count", 1),
  claim("inner-mongolia-2005", "3.1", "low-share", 90),
  claim("inner-mongolia-2005", "3.4", "high-count", 1),
  // 无/低费清洁生产方案90％以上实施
  claim("fujian-2009-assessment", "5.2", "low-share", 90),
  // 无/低费方案，完成率达100%; 中/高费方案并全部完成
  claim("fujian-2009-acceptance", "1.3", "low-share", 100),
  claim("fujian-2009-acceptance", "1.4", "high-share", 100),
  // 实施完成了无、低费方案
  claim("shandong-2008", "e1", "low-share", 100),
];
