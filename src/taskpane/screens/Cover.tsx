import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { ENTERPRISE_FIELDS } from "../../core/entries";
import { pointer } from "../../core/finding";
import { ExpertRows } from "../components/ExpertRows";
import { TextField } from "../components/TextField";
import { usePane, useTemplate, useWords } from "../context";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  rule: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Whose audit, and who scores it. */
export function Cover() {
  const styles = useStyles();
  const pane = usePane();
  const { panel, recusal } = useTemplate();
  const { cover: words, screens } = useWords();
  return (
    <>
      <section className={styles.part}>
        <h2 className={styles.title}>{words.enterprise}</h2>
        {ENTERPRISE_FIELDS.map((field) => (
          <Field key={field} label={words.fields[field]} size="small">
            <TextField path={pointer("enterprise", field)} label={words.fields[field]} />
          </Field>
        ))}
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{words.experts}</h2>
        {[panel, recusal].map(
          (rule) =>
            rule && (
              <p key={rule.text} className={styles.rule} lang="zh-CN">
                {rule.text}（{rule.article}）
              </p>
            ),
        )}
        <ExpertRows />
        <Button appearance="primary" onClick={() => pane.show("score")}>
          {screens.score}
        </Button>
      </section>
    </>
  );
}
