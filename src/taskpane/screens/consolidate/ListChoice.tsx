import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { usePartStyles } from "../../components/usePartStyles";
import { LISTS, type ListKind } from "../../consolidate/clerk";
import { useConsolidateSession, useConsolidateState, useConsolidateWords } from "./useConsolidate";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", color: tokens.colorNeutralForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

function List({ kind }: { readonly kind: ListKind }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = useConsolidateSession();
  const words = useConsolidateWords();
  const file = useConsolidateState((state) => state[kind]);
  const input = useRef<HTMLInputElement>(null);
  const list = words.listNames[kind];
  return (
    <div className={styles.line}>
      <div className={styles.text}>
        <span className={styles.name}>{list}</span>
        <span className={parts.quiet} {...(file ? {} : { lang: "zh-CN" })}>
          {file?.name ?? words.listHints[kind]}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv,.txt"
        hidden
        aria-label={words.chooseList(list)}
        data-consolidate={kind}
        onChange={({ target }) => {
          session.setList(kind, target.files?.[0] ?? null);
          target.value = "";
        }}
      />
      <Button size="small" aria-label={words.chooseList(list)} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      {file && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.removeList(list)}
          onClick={() => session.setList(kind, null)}
        />
      )}
    </div>
  );
}

/** The lists that the workbooks are compared with, if any. */
export function ListChoice() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const words = useConsolidateWords();
  return (
    <section className={parts.column}>
      <h3 className={styles.title}>{words.lists}</h3>
      {LISTS.map((kind) => (
        <List key={kind} kind={kind} />
      ))}
    </section>
  );
}
