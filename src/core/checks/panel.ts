import type { TableCheck } from "./check";

/** The panel has as many experts as the regulation wants, and an odd number where it wants that. */
export const panel: TableCheck = ({ panel: rule }, { experts }) => {
  if (!rule) return [];
  const found = { severity: "warning", path: "/experts", count: experts.length, article: rule.article } as const;
  if (experts.length < rule.min) return [{ ...found, code: "panel-too-small", min: rule.min }];
  if (rule.max !== undefined && experts.length > rule.max) {
    return [{ ...found, code: "panel-too-large", max: rule.max }];
  }
  return rule.odd && experts.length % 2 === 0 ? [{ ...found, code: "panel-even" }] : [];
};
