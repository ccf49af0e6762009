import { useState } from "react";
import { NoteList } from "../../../components/ItemNotes";
import { usePartStyles } from "../../../components/usePartStyles";
import { DoubtFilter, useNextDoubt } from "../DoubtFilter";
import { useImportingWords, useImportState } from "../useImporting";
import { useFormProblems, useFormReview } from "../useReview";
import { BlockPart } from "./BlockPart";
import { useFormSentence } from "./useFormSentence";

/** The performance table block by block, each beside its source. */
export function FormStep() {
  const parts = usePartStyles();
  const { rows: words } = useImportingWords();
  const sentenceOf = useFormSentence();
  const review = useFormReview();
  const openRow = useImportState((state) => state.openRow);
  const empty = useFormProblems().filter(({ code }) => code === "no-entries");
  const open = review.reduce((sum, block) => sum + block.open, 0);
  const [isDoubtful, setDoubtful] = useState(open > 0);
  // What is being corrected stays in sight when its last doubt is gone.
  const isBeingChanged = (keys: readonly { readonly key: number }[]) => keys.some(({ key }) => key === openRow);
  const shown = review.filter((one) => !isDoubtful || one.open > 0 || isBeingChanged(one.block.entries));
  const list = useNextDoubt<HTMLDivElement>(review);
  return (
    <>
      <DoubtFilter
        all={review.reduce((count, { block }) => count + block.entries.length, 0)}
        open={open}
        isDoubtful={isDoubtful}
        onChoose={setDoubtful}
      />
      <NoteList id="form-notes" notes={empty.map((problem) => ["error", sentenceOf(problem)] as const)} />
      <div ref={list}>
        {shown.map((one, index) => (
          <BlockPart key={one.block.key} reviewed={one} isDoubtful={isDoubtful} isFirst={index === 0 && open === 0} />
        ))}
      </div>
      {isDoubtful && shown.length === 0 && <p className={parts.column}>{words.none}</p>}
    </>
  );
}
