import type { ColumnChoice } from "../../importing/table/chosenColumns";
import { understand } from "../../importing/understand";
import type { Draft } from "./draft";
import type { ImportState } from "./importState";
import { draftFrom } from "./startDraft";

/** Everything that depends on how the source's columns were read. */
export type ColumnReading = Pick<ImportState, "readings" | "columnChoices" | "draft" | "groups" | "doubts">;

/** What a person typed about the table as a whole stays when it is read again. */
function sameHead(draft: Draft, { base, title, place, year, audit, stage, maker, identity }: Draft): Draft {
  return { ...draft, base, title, place, year, audit, stage, maker, identity };
}

/** Reads the source's table again with what a person says of a column; null where there is none to read. */
export function readWith(state: ImportState, column: number, use: ColumnChoice["use"]): ColumnReading | null {
  const { source, draft, chosen, readings } = state;
  if (!source || !draft) return null;
  const others = state.columnChoices.filter((one) => one.table !== chosen || one.column !== column);
  const columnChoices = [...others, { table: chosen, column, use }];
  const scoring = understand(source, columnChoices);
  const understood = scoring[chosen];
  if (!understood) return null;
  const settled = new Set(state.doubts.filter(({ isSettled }) => isSettled).map(({ doubt }) => JSON.stringify(doubt)));
  const doubts = understood.doubts.map((doubt) => ({ doubt, isSettled: settled.has(JSON.stringify(doubt)) }));
  const again = draftFrom(understood);
  return {
    readings: { ...readings, scoring },
    columnChoices,
    draft: sameHead(again.draft, draft),
    groups: again.groups,
    doubts,
  };
}
