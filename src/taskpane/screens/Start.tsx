import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { allLeaves, type Template } from "../../core/template";
import { TableChoice } from "../components/TableChoice";
import { usePartStyles } from "../components/usePartStyles";
import { usePane, usePaneState, useWords } from "../context";
import { chooseTable, loadTable } from "../pane/actions";
import { searchTables } from "../pane/search";

const useStyles = makeStyles({
  promises: { margin: 0, paddingLeft: "1.2em", color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** The table that the sample entries belong to. */
const SAMPLE_TABLE = "guangdong-2009-voluntary";

/** All tables, once they are there; the first screen does not wait for them. */
function useTables(): readonly Template[] {
  const pane = usePane();
  const [tables, setTables] = useState<readonly Template[]>([]);
  useEffect(() => {
    const load = async () => {
      const { listTables } = await import("../../tasks/listTables");
      setTables(await listTables());
    };
    load().catch((error: unknown) => pane.fail(error));
  }, [pane]);
  return tables;
}

/** Several tables of ours in one workbook. */
function OwnTables() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const { start: words } = useWords();
  const choices = usePaneState((state) => state.choices);
  const tables = useTables();
  if (choices.length === 0) return null;
  return (
    <section className={parts.column}>
      <h2 className={styles.title}>{words.ownTables}</h2>
      {choices.map((id) => (
        <Button key={id} appearance="primary" onClick={() => void chooseTable(pane, id)}>
          {words.continueWith(tables.find((table) => table.id === id)?.title ?? id)}
        </Button>
      ))}
    </section>
  );
}

/** The first screen: what the product does, a sample to try, and the tables. */
export function Start() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const { start: words } = useWords();
  const tables = useTables();
  const [query, setQuery] = useState("");
  const found = searchTables(tables, query);
  const trySample = async () => {
    const sample = await import("../../../assets/samples/guangdong-2009-voluntary.json");
    await loadTable(pane, SAMPLE_TABLE, sample.default);
  };
  return (
    <>
      <OwnTables />
      <section className={parts.column}>
        <ul className={styles.promises}>
          {words.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <Button onClick={() => pane.replaceFile(() => void trySample())}>{words.sample}</Button>
        <h2 className={styles.title}>{words.choose}</h2>
        <SearchBox
          aria-label={words.search}
          placeholder={words.searchHint}
          value={query}
          style={{ maxWidth: "none" }}
          onChange={(_event, { value }) => setQuery(value)}
        />
      </section>
      <ul className={parts.bare}>
        {found.map((table) => (
          <TableChoice key={table.id} table={table} items={allLeaves(table).length} />
        ))}
      </ul>
      {tables.length > 0 && found.length === 0 && <p className={parts.column}>{words.nothingFound}</p>}
    </>
  );
}
