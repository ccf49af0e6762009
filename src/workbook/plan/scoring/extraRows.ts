import type { Bonus } from "../../../core/template";
import { sheetWords } from "../../../words/sheets";
import { entryValue } from "../cellValues";
import { effectiveScore, rangeStatus, STATUS } from "../formulas";
import { between } from "../validations";
import { blankCells, isBlank, type ScoringDraft } from "./draft";

const words = sheetWords.scoring;

/** Row key of the panel's own total. */
export const OWN_TOTAL = "own-total";

/** A row for bonus points, below the total of the sections. */
export function bonusRow(draft: ScoringDraft, { id, text, min, max }: Bonus): void {
  const { sheet, columns, filled } = draft;
  const raw = entryValue(filled.entries.bonus.get(id));
  const claimed = isBlank(raw) ? null : filled.report.bonus;
  sheet.put(1, "text", `${words.bonus}：${text}`, { mergeTo: columns.max - 1 });
  sheet.put(columns.max, "points", `${min}～${max}`);
  sheet.put(columns.score, "score", raw, { slot: { row: id, column: "score" } });
  sheet.validate(() => between(words.bonus, String(min), String(max)), columns.score);
  blankCells(draft, ["reason", "remark"], "text");
  sheet.put(columns.status, "status", claimed === null && !isBlank(raw) ? STATUS.wrong : STATUS.valid, {
    slot: { row: id, column: "status" },
    formula: (refer) => rangeStatus(refer("scoring", id, "score"), min, max, STATUS.valid),
  });
  sheet.put(columns.effective, "hidden", claimed ?? "", {
    slot: { row: id, column: "effective" },
    formula: (refer) => {
      const cell = refer("scoring", id, "score");
      return `IF(${refer("scoring", id, "status")}="",IF(ISNUMBER(${cell}),${cell},""),"")`;
    },
  });
  sheet.atLeast(26);
  sheet.nextRow();
}

/** The panel's own total, for rules whose items are not known. */
export function ownTotalRow({ sheet, columns, filled }: ScoringDraft): void {
  const { template, entries, report } = filled;
  const raw = entryValue(entries.total);
  const missing = isBlank(raw) ? STATUS.blank : STATUS.wrong;
  const max = String(template.total);
  const slot = (column: string) => ({ row: OWN_TOTAL, column });
  sheet.put(1, "note", words.noItems, { mergeTo: columns.last });
  sheet.nextRow();
  sheet.put(columns.text, "text", words.ownTotal);
  sheet.put(columns.max, "points", template.total);
  sheet.put(columns.score, "score", raw, { slot: slot("score") });
  sheet.validate(() => between(words.ownTotal, "0", max), columns.score);
  sheet.put(columns.status, "status", report.total === null ? missing : STATUS.valid, {
    slot: slot("status"),
    formula: (refer) => rangeStatus(refer("scoring", OWN_TOTAL, "score"), 0, template.total, STATUS.blank),
  });
  sheet.put(columns.effective, "hidden", report.total ?? "", {
    slot: slot("effective"),
    formula: (refer) => {
      const [status, score] = [refer("scoring", OWN_TOTAL, "status"), refer("scoring", OWN_TOTAL, "score")];
      return effectiveScore(status, score, max, false);
    },
  });
  sheet.atLeast(30);
  sheet.nextRow();
}
