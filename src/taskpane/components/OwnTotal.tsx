import {} from "@fluentui/react-components";
import { useTemplate, useWords } from "../context";
import { NumberField } from "./NumberField";
import { usePartStyles } from "./usePartStyles";

/** The panel's total, for rules whose items are not known. */
export function OwnTotal() {
  const parts = usePartStyles();
  const { total } = useTemplate();
  const { score: words } = useWords();
  return (
    <section className={parts.part}>
      <h2 className={parts.title}>{words.ownTotal}</h2>
      <p>{words.ownTotalHint}</p>
      <div className={parts.row}>
        <NumberField path="/total" label={words.ownTotal} />
        <span>{words.max(total)}</span>
      </div>
    </section>
  );
}
