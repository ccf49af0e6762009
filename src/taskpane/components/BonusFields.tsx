import { makeStyles, tokens } from "@fluentui/react-components";
import { pointer } from "../../core/finding";
import { useTemplate, useWords } from "../context";
import { ItemNotes } from "./ItemNotes";
import { NumberField } from "./NumberField";

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Points on top of the sections. */
export function BonusFields() {
  const styles = useStyles();
  const { bonus } = useTemplate();
  const { score: words } = useWords();
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.bonus}</h2>
      {bonus.map(({ id, text, min, max }) => (
        <div key={id}>
          <p lang="zh-CN">{text}</p>
          <div className={styles.row}>
            <NumberField path={pointer("bonus", id)} label={`${words.bonus} ${text}`} />
            <span className={styles.quiet}>{words.bonusRange(min, max)}</span>
          </div>
          <ItemNotes item={id} id={`notes-${id}`} />
        </div>
      ))}
    </section>
  );
}
