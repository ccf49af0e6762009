import { makeStyles, tokens } from "@fluentui/react-components";
import { useTemplate, useWords } from "../context";
import { NumberField } from "./NumberField";

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** The panel's total, for rules whose items are not known. */
export function OwnTotal() {
  const styles = useStyles();
  const { total } = useTemplate();
  const { score: words } = useWords();
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.ownTotal}</h2>
      <p>{words.ownTotalHint}</p>
      <div className={styles.row}>
        <NumberField path="/total" label={words.ownTotal} />
        <span>{words.max(total)}</span>
      </div>
    </section>
  );
}
