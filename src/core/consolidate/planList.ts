import { isSocialCreditCode } from "../socialCreditCode";
import { readList, readYear, type Column, type ListCell, type ListFinding } from "./list";
import { plainCode } from "./places";

/** An enterprise that a bureau's plan list names. */
export interface Planned {
  /** Row of the list, as people count. */
  readonly row: number;
  /** As compared: half-width capitals. */
  readonly code: string;
  /** Name, place and industry are hints: the code is the key. */
  readonly name: string;
  readonly place: string;
  readonly industry: string;
  readonly year: number;
}

/** A plan list, and what is wrong with single rows. */
export interface PlanList {
  readonly planned: readonly Planned[];
  readonly findings: readonly ListFinding[];
}

type Key = "code" | "name" | "place" | "industry" | "year";

const COLUMNS: readonly Column<Key>[] = [
  {
    key: "code",
    header: "统一社会信用代码",
    also: ["社会信用代码", "统一信用代码", "信用代码", "统一社会信用代码证号"],
    needed: true,
  },
  { key: "name", header: "企业名称", also: ["单位名称", "名称", "企业全称", "企业"], needed: false },
  { key: "place", header: "地市", also: ["所在地市", "所属地市", "城市", "所在地", "地区", "市"], needed: false },
  { key: "industry", header: "行业", also: ["所属行业", "行业类别", "行业名称"], needed: false },
  { key: "year", header: "年度", also: ["年份", "审核年度", "年", "计划年度"], needed: true },
];

/**
 * Reads a plan list from rows of a sheet. A row without a code or a year cannot be matched and is reported; a code that
 * stands there twice in a year counts once.
 * @throws FaultError where the list as a whole cannot be used.
 */
export function readPlanList(rows: readonly (readonly ListCell[])[]): PlanList {
  const planned = new Map<string, Planned>();
  const findings: ListFinding[] = [];
  for (const { row, cells } of readList(rows, COLUMNS)) {
    const found = (code: ListFinding["code"], shown: string) => findings.push({ code, row, shown });
    const [code, year] = [plainCode(cells.code), readYear(cells.year)];
    if (code === "") found("code-missing", cells.name);
    else if (year === null) found("year-invalid", cells.year);
    else if (planned.has(`${code} ${year}`)) found("code-twice", cells.code);
    else {
      if (!isSocialCreditCode(code)) found("code-invalid", cells.code);
      const { name, place, industry } = cells;
      planned.set(`${code} ${year}`, { row, code, name, place, industry, year });
    }
  }
  return { planned: [...planned.values()], findings };
}
