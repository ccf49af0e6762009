import { Button, makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { ListedTable } from "../../tasks/listTables";
import { NotHere } from "../components/NotHere";
import { TableChoice } from "../components/TableChoice";
import { usePartStyles } from "../components/usePartStyles";
import { usePane, usePaneState, useWords } from "../context";
import { catalogueOf, type ListedOwn } from "../importing/catalogue";
import { chooseTable, loadTable, openTool } from "../pane/actions";
import { KINDS, searchTables, type KindFilter } from "../pane/search";
import { TOOLS } from "../pane/state";

const useStyles = makeStyles({
  promises: { margin: 0, paddingLeft: "1.2em", color: tokens.colorNeutralForeground2 },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** The sample entries of each kind, with the table that they belong to. */
const SAMPLES = {
  scoring: {
    table: "guangdong-2009-voluntary",
    load: () => import("../../../assets/samples/guangdong-2009-voluntary.json"),
  },
  performance: {
    table: "general-performance",
    load: () => import("../../../assets/samples/general-performance.json"),
  },
} as const;

/** All tables, once they are there; the first screen does not wait for them. */
function useTables(): readonly ListedTable[] {
  const pane = usePane();
  const [tables, setTables] = useState<readonly ListedTable[]>([]);
  useEffect(() => {
    const load = async () => {
      const { listTables } = await import("../../tasks/listTables");
      setTables(await listTables());
    };
    load().catch((error: unknown) => pane.fail(error));
  }, [pane]);
  return tables;
}

/** The tables that are not built in: opened from files, made here, or carried by the workbook. */
function useOwn(): readonly ListedOwn[] {
  const pane = usePane();
  const catalogue = catalogueOf(pane);
  return useSyncExternalStore(catalogue.subscribe, () => catalogue.get().tables);
}

/** Several tables of ours in one workbook. @param listed those that are built in. */
function OwnTables({ listed }: { readonly listed: readonly ListedTable[] }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const { start: words } = useWords();
  const choices = usePaneState((state) => state.choices);
  const tables = [...listed, ...useOwn().map(({ table }) => table.template)];
  useEffect(() => {
    if (choices.length === 0) return;
    // What cannot be listed can still be opened, and says then what is wrong with it.
    import("../importing/ownTables").then(({ listCarried }) => listCarried(pane)).catch(() => undefined);
  }, [pane, choices]);
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

/** Samples to try, one of each kind of table. */
function Samples() {
  const styles = useStyles();
  const pane = usePane();
  const { start: words } = useWords();
  const load = async (kind: keyof typeof SAMPLES) => {
    const { table, load: entries } = SAMPLES[kind];
    await loadTable(pane, table, (await entries()).default);
  };
  return (
    <div className={styles.kinds}>
      <Button onClick={() => pane.replaceFile(() => void load("scoring"))}>{words.sample}</Button>
      <Button data-performance-sample="" onClick={() => pane.replaceFile(() => void load("performance"))}>
        {words.performanceSample}
      </Button>
    </div>
  );
}

/** What can be done with the files of others, without a table of one's own. */
function Tools() {
  const styles = useStyles();
  const pane = usePane();
  const { start: words } = useWords();
  return (
    <div className={styles.kinds} role="group" aria-label={words.toolsTitle}>
      {TOOLS.map((tool) => (
        <Button key={tool} data-tool={tool} onClick={() => openTool(pane, tool)}>
          {words.tools[tool]}
        </Button>
      ))}
    </div>
  );
}

interface KindChoiceProps {
  readonly kind: KindFilter;
  readonly onChoose: (kind: KindFilter) => void;
}

/** Which kinds of tables are shown. */
function KindChoice({ kind, onChoose }: KindChoiceProps) {
  const styles = useStyles();
  const { start: words } = useWords();
  return (
    <div className={styles.kinds} role="group" aria-label={words.kind}>
      {KINDS.map((name) => (
        <ToggleButton key={name} size="small" checked={kind === name} onClick={() => onChoose(name)}>
          {name === "all" ? words.allKinds : words.kinds[name]}
        </ToggleButton>
      ))}
    </div>
  );
}

/** The first screen: what the product does, a sample to try, and the tables. */
export function Start() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { start: words } = useWords();
  const tables = useTables();
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState<KindFilter>("all");
  const found = searchTables(tables, query, kind);
  const own = useOwn().filter(({ table }) => searchTables([table.template], query, kind).length > 0);
  return (
    <>
      <OwnTables listed={tables} />
      <section className={parts.column}>
        <ul className={styles.promises}>
          {words.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <Samples />
        <h2 className={styles.title}>{words.toolsTitle}</h2>
        <Tools />
        <h2 className={styles.title}>{words.choose}</h2>
        {/* There is nothing to search before the tables are there, and the first screen is shown sooner. */}
        {tables.length > 0 && (
          <>
            <SearchBox
              aria-label={words.search}
              placeholder={words.searchHint}
              value={query}
              style={{ maxWidth: "none" }}
              onChange={(_event, { value }) => setQuery(value)}
            />
            <KindChoice kind={kind} onChoose={setKind} />
          </>
        )}
        <NotHere />
      </section>
      <ul className={parts.bare} data-own-tables={own.length}>
        {own.map(({ table, standing }) => (
          <TableChoice key={table.template.id} table={table.template} own={{ table, standing }} />
        ))}
      </ul>
      <ul className={parts.bare}>
        {found.map((table) => (
          <TableChoice key={table.id} table={table} />
        ))}
      </ul>
      {tables.length > 0 && found.length + own.length === 0 && <p className={parts.column}>{words.nothingFound}</p>}
    </>
  );
}
