import { performanceSheetWords } from "../../../../words/performanceSheets";
import { entryAt } from "../draft";
import { dateRule, numberRule, type Rule } from "../rules";
import type { LedgerDraft } from "./layout";
import { SETTING_COLUMNS, SETTINGS_ROW, type SettingKey } from "./slots";

const words = performanceSheetWords.ledger;
const { prompts } = performanceSheetWords;

/** First column of each setting's label. */
const LABELS: Readonly<Record<SettingKey, string>> = {
  auditStart: "kind",
  moneyLimit: "investment",
  discountRate: "benefit",
};

function ruleOf(key: SettingKey, at: string): Rule {
  const title = words.settings[key];
  if (key === "auditStart") return dateRule(title, at);
  if (key === "moneyLimit") return numberRule(title, prompts.limit, 0, null);
  return numberRule(title, prompts.rate, -99, 1000);
}

function setting({ draft, sheet, at }: LedgerDraft, key: SettingKey): void {
  const path = `/settings/${key}`;
  const slot = { row: SETTINGS_ROW, column: SETTING_COLUMNS[key] };
  const column = at(slot.column);
  draft.book.claim(path, "ledger", slot);
  sheet.put(at(LABELS[key]), "text", words.settings[key], { mergeTo: column - 1 });
  const style = key === "auditStart" ? "textEntry" : "score";
  sheet.put(column, style, entryAt(draft, path), { slot, path });
  sheet.validate((refer) => ruleOf(key, refer("ledger", slot.row, slot.column)), column);
}

/**
 * Title and settings, beside the columns that are repeated on every page; a setting that the form has a cell for stands
 * there.
 */
export function ledgerHead(ledger: LedgerDraft): void {
  const { draft, sheet, at } = ledger;
  sheet.put(at("kind"), "title", `${draft.filled.template.title}  ${words.title}`, { mergeTo: at("evidence") });
  sheet.atLeast(32);
  sheet.nextRow();
  const own = (["auditStart", "moneyLimit"] as const).filter((key) => draft.settings[key].startsWith("/settings/"));
  for (const key of [...own, "discountRate"] as const) setting(ledger, key);
  sheet.atLeast(26);
  sheet.nextRow();
}
