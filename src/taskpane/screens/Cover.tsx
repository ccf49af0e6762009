import { Button, Field } from "@fluentui/react-components";
import { ENTERPRISE_FIELDS } from "../../core/entries";
import { pointer } from "../../core/finding";
import { ExpertRows } from "../components/ExpertRows";
import { TextField } from "../components/TextField";
import { usePartStyles } from "../components/usePartStyles";
import { usePane, useTemplate, useWords } from "../context";

/** Whose audit, and who scores it. */
export function Cover() {
  const parts = usePartStyles();
  const pane = usePane();
  const { panel, recusal } = useTemplate();
  const { cover: words, screens } = useWords();
  return (
    <>
      <section className={parts.column}>
        <h2 className={parts.title}>{words.enterprise}</h2>
        {ENTERPRISE_FIELDS.map((field) => (
          <Field key={field} label={words.fields[field]} size="small">
            <TextField path={pointer("enterprise", field)} label={words.fields[field]} />
          </Field>
        ))}
      </section>
      <section className={parts.column}>
        <h2 className={parts.title}>{words.experts}</h2>
        {[panel, recusal].map(
          (rule) =>
            rule && (
              <p key={rule.text} className={parts.quiet} lang="zh-CN">
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
