import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { memo, useEffect, useRef } from "react";
import { NoteList } from "../../components/ItemNotes";
import type { DraftRow } from "../../importing/draft";
import { metricLine } from "../../importing/metrics";
import { withText } from "../../importing/rows";
import { KINDS, RowEditor } from "./RowEditor";
import { hasLostFocus } from "./focus";
import { useImportingStyles } from "./useImportingStyles";
import { useImportingWords, useImportSession, useImportState } from "./useImporting";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  wording: { overflowWrap: "anywhere" },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginRight: "6px" },
  points: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", fontWeight: 600 },
  more: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  out: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** Where a row stands in the table and what is wrong with it; texts, so that a card whose facts stay is not drawn anew. */
export interface RowCardProps {
  readonly row: DraftRow;
  /** Id by position; "" for a row that was taken out. */
  readonly id: string;
  /** Points, or the sum of what stands below. */
  readonly points: string;
  readonly isParent: boolean;
  /** Sentences, one a line. */
  readonly problems: string;
  /** The sum that the row's own points are not; "" where they agree. */
  readonly otherSum: string;
}

function Wording({ row, id }: Pick<RowCardProps, "row" | "id">) {
  const styles = useStyles();
  const { rows: words } = useImportingWords();
  const { depth, number, text, requirement, levels, metrics } = row;
  const kind = depth === null ? words.kinds.none : words.kinds[KINDS[depth]];
  return (
    <span className={styles.wording}>
      <span className={styles.kind}>
        {kind} {id}
      </span>
      <span lang="zh-CN" className={mergeClasses(depth === null && styles.out)}>
        {[number, text].filter((part) => part !== "").join(" ")}
      </span>
      {requirement !== "" && (
        <span className={styles.more} lang="zh-CN">
          {requirement}
        </span>
      )}
      {levels !== "" && (
        <span className={styles.more} lang="zh-CN">
          {words.levels}: {levels.replaceAll("\n", " / ")}
        </span>
      )}
      {metrics.map((metric) => (
        <span key={metric.id} className={styles.more} lang="zh-CN">
          {metricLine(metric)}
        </span>
      ))}
    </span>
  );
}

/** Takes the sum in the place of what is typed as a row's points. */
function SumButton({ row, otherSum }: Pick<RowCardProps, "row" | "otherSum">) {
  const session = useImportSession();
  const { rows: words } = useImportingWords();
  if (otherSum === "") return null;
  const take = () =>
    session.change("", (draft) => ({ ...draft, rows: withText(draft.rows, row.key, "points", otherSum) }));
  return (
    <div>
      <Button size="small" data-action="take-sum" onClick={take}>
        {words.takeSum(otherSum)}
      </Button>
    </div>
  );
}

/** A section or item as it was understood; its fields when it is being corrected. */
export const RowCard = memo(function RowCard({ row, id, points, isParent, problems, otherSum }: RowCardProps) {
  const [styles, shared] = [useStyles(), useImportingStyles()];
  const session = useImportSession();
  const { rows: words } = useImportingWords();
  const isOpen = useImportState(({ openRow }) => openRow === row.key);
  const wasOpen = useRef(isOpen);
  const sentences = problems === "" ? [] : problems.split("\n");
  const notes = `row-${row.key}-notes`;
  const card = useRef<HTMLDivElement>(null);
  // The button that closed the fields is gone with them.
  useEffect(() => {
    if (!isOpen && wasOpen.current && hasLostFocus()) {
      card.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div
      ref={card}
      className={styles.row}
      style={{ paddingLeft: `${Math.max(0, (row.depth ?? 1) - 1) * 12}px` }}
      data-import-row={id || `out-${row.key}`}
    >
      <div className={styles.line}>
        <Wording row={row} id={id} />
        <span className={mergeClasses(styles.points, otherSum !== "" && styles.wrong)}>
          {points === "" ? words.blank : words.worth(points)}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={words.edit(id === "" ? row.text : id)}
          aria-expanded={isOpen}
          onClick={() => session.openRow(isOpen ? null : row.key)}
        />
      </div>
      {isOpen && <RowEditor row={row} isParent={isParent} />}
      <NoteList id={notes} notes={sentences.map((sentence) => ["error", sentence] as const)} />
      <div className={shared.buttons}>
        <SumButton row={row} otherSum={otherSum} />
      </div>
    </div>
  );
});
