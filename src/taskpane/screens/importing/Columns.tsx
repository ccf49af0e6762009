import { makeStyles, tokens } from "@fluentui/react-components";
import { COLUMN_USES, type ReadColumn } from "../../../importing/table/chosenColumns";
import { usePartStyles } from "../../components/usePartStyles";
import { ChoiceField } from "./ChoiceField";
import { DoubtNote } from "./DoubtNote";
import { Fold } from "./Fold";
import { useImportingWords, useImportSession, useImportState, useUnderstandingWords } from "./useImporting";
import { useReview } from "./useReview";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** Letters of a heading that tell it from others. */
const SHORT = 12;

function Column({ column, index }: { readonly column: ReadColumn; readonly index: number }) {
  const session = useImportSession();
  const { rows: words } = useImportingWords();
  const { uses } = useUnderstandingWords();
  const { heading, sample, use } = column;
  const named = (heading || sample).slice(0, SHORT);
  return (
    <ChoiceField
      label={named === "" ? words.column(index + 1) : named}
      value={use}
      options={COLUMN_USES.map((one) => [one, uses[one] ?? one] as const)}
      onChoose={(chosen) => session.takeColumn(index, chosen)}
      name={`column-${index + 1}`}
    />
  );
}

/** What each column of the source was taken for, to be said otherwise; unfolded while that is doubtful. */
export function Columns() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { rows: words } = useImportingWords();
  const columns = useImportState(({ readings, chosen }) => readings.scoring[chosen]?.columns);
  const review = useReview();
  if (!columns) return null;
  return (
    <Fold
      name="columns"
      title={words.columns(columns.length)}
      isOpen={review.columns.some(({ wantsLook }) => wantsLook)}
    >
      <div className={parts.column}>
        {review.columns.map((doubt) => (
          <DoubtNote key={doubt.index} doubt={doubt} />
        ))}
        <div className={styles.columns}>
          {columns.map((column, index) => (
            <Column key={index} column={column} index={index} />
          ))}
        </div>
        <p className={parts.quiet}>{words.columnsHint}</p>
      </div>
    </Fold>
  );
}
