import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { SeverityIcon } from "../../components/ItemNotes";
import { useFaultSentence } from "../../components/useFaultSentence";
import { usePartStyles } from "../../components/usePartStyles";
import type { FileAside } from "../../panel/session";
import { usePanelSession, usePanelState, usePanelWords } from "./usePanel";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  tables: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

function Aside({ file, fault, tables }: FileAside) {
  const styles = useStyles();
  const session = usePanelSession();
  const words = usePanelWords();
  const sentenceOf = useFaultSentence();
  return (
    <li className={styles.line} data-aside={file}>
      <SeverityIcon severity={fault ? "error" : "warning"} />
      <div className={styles.text}>
        <strong>{file}</strong> {fault ? sentenceOf(fault) : words.severalTables}
        <div className={styles.tables}>
          {tables.map(({ id, title }) => (
            <Button key={id} size="small" onClick={() => void session.choose(file, id)}>
              <span lang="zh-CN">{title}</span>
            </Button>
          ))}
        </div>
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={words.remove(file)}
        onClick={() => session.remove(file)}
      />
    </li>
  );
}

/** Files that are no part of the opinion, each with the reason. */
export function FilesAside() {
  const parts = usePartStyles();
  const words = usePanelWords();
  const aside = usePanelState((state) => state.aside);
  if (aside.length === 0) return null;
  return (
    <section>
      <h3 className={parts.band}>{words.files}</h3>
      <ul className={parts.bare}>
        {aside.map((one) => (
          <Aside key={one.file} {...one} />
        ))}
      </ul>
    </section>
  );
}
