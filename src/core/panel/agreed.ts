import Big from "big.js";
import { readNumber, show, validWithin } from "../decimal";
import { evaluate } from "../evaluate";
import { isRecord } from "../record";
import { allLeaves, type Template } from "../template";
import type { PanelDecisions } from "./decisions";
import type { PanelFinding } from "./finding";
import { BONUS_ROW, TOTAL_ROW } from "./report";

/** The points that the leader states, as far as the table permits them. */
export interface Agreed {
  readonly points: ReadonlyMap<string, Big>;
  readonly findings: readonly PanelFinding[];
}

function bonusPoints(template: Template, raw: unknown): Big | null {
  const most = template.bonus.reduce((sum, { max }) => sum.plus(max), new Big(0));
  return validWithin(readNumber(raw), 0, Number(most));
}

function pointsOf(template: Template, id: string, raw: unknown, maxima: unknown): Big | null {
  if (id === BONUS_ROW) return bonusPoints(template, raw);
  const report = evaluate(template, id === TOTAL_ROW ? { total: raw } : { scores: { [id]: raw }, maxima });
  const points = id === TOTAL_ROW ? report.total : (report.scores.get(id) ?? null);
  return points === null ? null : new Big(points);
}

/** Rows that can have points of their own. */
export function rowIds(template: Template): string[] {
  const items = allLeaves(template).map(({ id }) => id);
  return [...(items.length > 0 ? items : [TOTAL_ROW]), ...(template.bonus.length > 0 ? [BONUS_ROW] : [])];
}

/**
 * Reads agreed points by the table's own rules: levels, maxima, decimal places.
 * @param raw raw entries of a counted sheet, for re-allocated maxima.
 */
export function readAgreed(template: Template, { agreed }: PanelDecisions, raw: unknown): Agreed {
  const known = rowIds(template);
  const maxima = isRecord(raw) ? raw["maxima"] : undefined;
  const points = new Map<string, Big>();
  const findings: PanelFinding[] = [];
  for (const [id, stated] of agreed) {
    if (!known.includes(id)) findings.push({ code: "decision-unknown", severity: "error", key: `agreed.${id}` });
    else {
      const read = pointsOf(template, id, stated, maxima);
      if (read) points.set(id, read);
      else findings.push({ code: "agreed-refused", severity: "error", item: id, shown: show(stated) });
    }
  }
  return { points, findings };
}
