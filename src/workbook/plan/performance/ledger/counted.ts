import type { OptionFigure, OptionKind, OptionStatus } from "../../../../core/performance/cell";
import { performanceSheetWords } from "../../../../words/performanceSheets";
import type { FormulaText, Refer } from "../../builder";
import { quote } from "../../formulas";
import { GAP, guarded, rounded } from "../formulas";
import { columnOf, GROUP, HELPERS } from "./columns";
import { columnRange, GIVEN_ROW } from "./slots";

const { kinds, statuses } = performanceSheetWords.ledger;

/** The word by which the options of one kind and status are counted. */
export function groupWord(kind: Exclude<OptionKind, "all">, status: Exclude<OptionStatus, "all">): string {
  return `${kinds[kind]}·${statuses[status]}`;
}

/** The words of all groups that belong to a kind and a status. */
export function groupWords(kind: OptionKind, status: OptionStatus): string[] {
  const ofKind = kind === "all" ? (["low", "high"] as const) : ([kind] as const);
  const ofStatus = status === "all" ? (["implemented", "planned"] as const) : ([status] as const);
  return ofKind.flatMap((one) => ofStatus.map((other) => groupWord(one, other)));
}

/** Conditional sums over the options of some groups. */
class Groups {
  private readonly group: string;

  constructor(
    refer: Refer,
    private readonly words: readonly string[],
  ) {
    this.group = columnRange(refer, GROUP);
  }

  count(): string {
    return this.added((word) => `COUNTIF(${this.group},${quote(word)})`);
  }

  countIf(column: string, criterion: string): string {
    return this.added((word) => `COUNTIFS(${this.group},${quote(word)},${column},${quote(criterion)})`);
  }

  sum(column: string): string {
    return rounded(this.added((word) => `SUMIF(${this.group},${quote(word)},${column})`));
  }

  private added(of: (word: string) => string): string {
    const parts = this.words.map(of);
    return parts.length === 1 ? parts.join() : `(${parts.join("+")})`;
  }
}

function amount(groups: Groups, figure: OptionFigure, refer: Refer): string {
  const key = columnOf(figure);
  if (key === null) return groups.count();
  const column = columnRange(refer, key);
  const numbers = groups.countIf(column, ">-1E+300");
  const unreadable =
    key === HELPERS.benefit
      ? `${groups.countIf(column, performanceSheetWords.gap)}>0`
      : `${groups.countIf(column, "<>")}>${numbers}`;
  const isMoney = figure.measure !== "saving" && figure.measure !== "reduction";
  const sum = groups.sum(column);
  const given = isMoney ? `IF(${groups.count()}=0,0,IF(${numbers}=0,"",${sum}))` : sum;
  const told = `IF(${unreadable},${GAP},${given})`;
  // What no option saves or reduces is not kept in this ledger.
  return isMoney ? told : `IF(${refer("ledger", GIVEN_ROW, key)}=0,"",${told})`;
}

/** A figure of options as the ledger adds it up; an empty text while no option has a kind and a status. */
export function countedFormula(figure: OptionFigure): FormulaText {
  return (refer) => {
    const placed = refer("ledger", GIVEN_ROW, GROUP);
    const groups = new Groups(refer, groupWords(figure.kind, figure.status));
    return guarded(`IF(ISNUMBER(${placed}),IF(${placed}=0,"",${amount(groups, figure, refer)}),${GAP})`);
  };
}
