import { performanceSheetWords } from "../../../../words/performanceSheets";
import type { SheetBuilder } from "../../builder";
import type { Draft } from "../draft";
import { GROUP } from "./columns";
import { givenRow, totalRow } from "./footRows";
import { COMPUTED_COLUMNS, FIRST, newLedger, type LedgerDraft } from "./layout";
import { optionRow, optionRules } from "./optionRow";
import { ledgerHead } from "./settings";
import { HEAD } from "./slots";

const words = performanceSheetWords.ledger;

function headerRow({ sheet, layout, at }: LedgerDraft): void {
  sheet.headerRow = sheet.row;
  layout.columns.forEach(({ key, header, width }, index) => {
    sheet.put(FIRST + index, "header", header, { slot: { row: HEAD, column: key } });
    sheet.fit(sheet.row, header, width);
  });
  for (const [key] of COMPUTED_COLUMNS) {
    const slot = { row: HEAD, column: key };
    if (key === GROUP) sheet.put(at(key), "header", words.group, { slot });
    else sheet.put(at(key), "hidden", key, { slot });
  }
  sheet.nextRow();
}

/** The columns that begin a new page: each part of those behind the first ten. */
function partBreaks({ layout, at, last }: LedgerDraft): number[] {
  const first = at("evidence") + 1;
  return Array.from(
    { length: Math.ceil((last + 1 - first) / layout.inPart) },
    (_, part) => first + part * layout.inPart,
  );
}

/** The ledger of options: one row an option, as wide as the form asks, printed in parts beside number and name. */
export function ledgerSheet(draft: Draft): SheetBuilder {
  const ledger = newLedger(draft);
  const { sheet, rows, last, at } = ledger;
  ledgerHead(ledger);
  headerRow(ledger);
  const first = sheet.row;
  rows.forEach((row, index) => optionRow(ledger, row, index));
  optionRules(ledger, first);
  totalRow(ledger);
  sheet.print(FIRST, last);
  givenRow(ledger);
  for (const line of words.help) {
    sheet.put(FIRST, "note", line, { mergeTo: at("evidence") });
    sheet.nextRow();
  }
  const repeated = [FIRST, at("name")] as const;
  const columnBreaks = partBreaks(ledger);
  sheet.paper = { landscape: true, pagesWide: columnBreaks.length + 1, rowBreaks: [], columnBreaks, repeated };
  return sheet;
}
