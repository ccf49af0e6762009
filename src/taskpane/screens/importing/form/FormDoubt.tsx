import { Button } from "@fluentui/react-components";
import { doubtfulCell, formChoices } from "../../../importing/form/formDoubts";
import type { DraftBlock } from "../../../importing/form/formDraft";
import type { PlacedDoubt } from "../../../importing/form/formReview";
import { DoubtFrame } from "../DoubtNote";
import { useImportingWords, useImportSession } from "../useImporting";
import { CellField } from "./CellField";

interface FormDoubtProps {
  readonly block: DraftBlock;
  readonly doubt: PlacedDoubt;
}

/** From so many open doubts of one kind on they can be settled at once. */
const MANY = 3;

/** Settles all doubts of a kind, beside the first of them. */
function SettleAll({ doubt: { alike, index } }: Pick<FormDoubtProps, "doubt">) {
  const session = useImportSession();
  const { form: words } = useImportingWords();
  if (alike.length < MANY || alike[0] !== index) return null;
  return (
    <Button size="small" appearance="transparent" data-choice="settle-all" onClick={() => session.settleAll(alike)}>
      {words.settleAll(alike.length)}
    </Button>
  );
}

/** A doubt about a performance table, with what settles it: what the cell takes, or a choice. */
export function FormDoubt({ block, doubt: placed }: FormDoubtProps) {
  const session = useImportSession();
  const { form: words } = useImportingWords();
  const { doubt, spot, index } = placed;
  const cell = doubtfulCell(doubt, spot);
  return (
    <DoubtFrame doubt={placed}>
      {cell && spot.entry && <CellField block={block} entry={spot.entry} cell={cell} />}
      {formChoices(doubt, spot).map((choice) => (
        <Button key={choice} size="small" data-choice={choice} onClick={() => session.decideForm(index, choice)}>
          {words.choices[choice]}
        </Button>
      ))}
      <SettleAll doubt={placed} />
    </DoubtFrame>
  );
}
