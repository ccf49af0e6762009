import { Button } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import { textOf } from "../../importing/groups";
import type { ReviewedGroup, ReviewedRow } from "../../importing/review";
import { addedFor } from "../../importing/rows";
import { differs } from "../../importing/tree";
import { Beside, useKinds } from "./Beside";
import { DoubtNote } from "./DoubtNote";
import { RowCard } from "./RowCard";
import { useImportingStyles } from "./useImportingStyles";
import { useImportingWords, useImportSession, useProblemSentence } from "./useImporting";

/** What a stretch became that is no row: title, heading, note, or nothing. */
function Became({ reviewed }: { readonly reviewed: ReviewedGroup }) {
  const [parts, shared] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { rows: words } = useImportingWords();
  const kindsOf = useKinds();
  const { group, index, canBecomeRow } = reviewed;
  const [first] = group.sources;
  if (!first) return null;
  const take = () =>
    session.change("", (draft) => ({
      ...draft,
      rows: addedFor(draft.rows, index, textOf(group), first.place.rows).rows,
    }));
  return (
    <div className={shared.buttons}>
      <span className={parts.quiet}>{kindsOf(group.sources)}</span>
      {canBecomeRow && (
        <Button size="small" appearance="transparent" onClick={take}>
          {words.takeAsItem}
        </Button>
      )}
    </div>
  );
}

function Row({ reviewed: { row, branch, problems, doubts } }: { readonly reviewed: ReviewedRow }) {
  const sentenceOf = useProblemSentence();
  const isParent = (branch?.children.length ?? 0) > 0;
  const isBlank = branch === null || (!isParent && branch.typed === null);
  return (
    <>
      <RowCard
        row={row}
        id={branch?.id ?? ""}
        points={isBlank ? "" : branch.points.toFixed()}
        isParent={isParent}
        problems={problems.map(sentenceOf).join("\n")}
        otherSum={branch && differs(branch) ? branch.points.toFixed() : ""}
      />
      {doubts.map((doubt) => (
        <DoubtNote key={doubt.index} doubt={doubt} />
      ))}
    </>
  );
}

/** A stretch of the source beside what it became, with every doubt about it. */
export function GroupCard({ reviewed }: { readonly reviewed: ReviewedGroup }) {
  const { group, rows, doubts, index } = reviewed;
  return (
    <Beside sources={group.sources} index={index}>
      {rows.map((row) => (
        <Row key={row.row.key} reviewed={row} />
      ))}
      {rows.length === 0 && <Became reviewed={reviewed} />}
      {doubts.map((doubt) => (
        <DoubtNote key={doubt.index} doubt={doubt} />
      ))}
    </Beside>
  );
}
