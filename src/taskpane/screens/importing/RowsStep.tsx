import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { NoteList } from "../../components/ItemNotes";
import { usePartStyles } from "../../components/usePartStyles";
import type { ReviewedGroup } from "../../importing/review";
import { totalOf, treeOf } from "../../importing/tree";
import { Columns } from "./Columns";
import { DoubtFilter, useNextDoubt } from "./DoubtFilter";
import { DoubtNote } from "./DoubtNote";
import { GroupCard } from "./GroupCard";
import { TypedField } from "./TypedField";
import { useImportingStyles } from "./useImportingStyles";
import {
  useDraft,
  useImportingWords,
  useImportSession,
  useImportState,
  useProblems,
  useProblemSentence,
} from "./useImporting";
import { usePortion } from "./usePortion";
import { useReview } from "./useReview";

/** The printed total beside what the sections add up to. */
function Total() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { rows: words } = useImportingWords();
  const sentenceOf = useProblemSentence();
  const { total, rows, base } = useDraft();
  const review = useReview();
  const problems = useProblems().filter(({ code }) => /^(?:total-differs|base-total|no-rows)$/u.test(code));
  const differing = problems.find(({ code }) => code === "total-differs");
  const sum = totalOf(treeOf(rows)).toFixed();
  const type = (typed: string) => session.change("total", (draft) => ({ ...draft, total: typed }));
  return (
    <section className={parts.column} data-total="">
      <h3 className={parts.title}>{words.total}</h3>
      {base === null && (
        <div className={styles.pair}>
          <TypedField label={words.totalHint} value={total} onType={type} name="total" width="8em" isNumber />
          {differing && (
            <Button size="small" data-action="take-total" onClick={() => type(sum)}>
              {words.takeSum(sum)}
            </Button>
          )}
        </div>
      )}
      {problems.length === 0 && <p className={parts.quiet}>{words.agrees(sum)}</p>}
      <NoteList id="total-notes" notes={problems.map((problem) => ["error", sentenceOf(problem)] as const)} />
      {review.total.map((doubt) => (
        <DoubtNote key={doubt.index} doubt={doubt} />
      ))}
    </section>
  );
}

/** The source row by row, beside what was understood. */
export function RowsStep() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const { rows: words } = useImportingWords();
  const review = useReview();
  const openRow = useImportState((state) => state.openRow);
  const [isDoubtful, setDoubtful] = useState(false);
  // What is being corrected stays in sight when its last doubt is gone.
  const isOpen = ({ rows }: ReviewedGroup) => rows.some(({ row }) => row.key === openRow);
  const wanted = review.groups.filter((group) => !isDoubtful || group.wantsLook || isOpen(group));
  const { shown, rest, more } = usePortion(wanted, isOpen);
  const list = useNextDoubt<HTMLUListElement>(review);
  return (
    <>
      <DoubtFilter
        all={review.groups.reduce((count, { rows }) => count + rows.length, 0)}
        open={review.open}
        isDoubtful={isDoubtful}
        onChoose={setDoubtful}
      />
      <Columns />
      <ul ref={list} className={parts.bare}>
        {shown.map((reviewed) => (
          <GroupCard key={reviewed.index} reviewed={reviewed} />
        ))}
      </ul>
      {rest > 0 && (
        <div className={`${parts.part} ${styles.buttons}`}>
          <Button size="small" data-action="more-rows" onClick={more}>
            {words.more(rest)}
          </Button>
        </div>
      )}
      {isDoubtful && shown.length === 0 && <p className={parts.column}>{words.none}</p>}
      <Total />
    </>
  );
}
