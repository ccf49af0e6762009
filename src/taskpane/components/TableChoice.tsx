import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Template } from "../../core/template";
import { usePane, useWords } from "../context";
import { usePartStyles } from "./usePartStyles";
import { loadTable } from "../pane/actions";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  details: { fontSize: tokens.fontSizeBase200 },
  load: { alignSelf: "flex-start" },
});

function Facts({ table, items }: { readonly table: Template; readonly items: number }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { start: words, language } = useWords();
  const { place, year, audit, stage, force, official, total, vetoes } = table;
  const facts = [
    place[language],
    String(year ?? "—"),
    words.audit[audit],
    words.stage[stage],
    items > 0 ? words.items(items) : words.rulesOnly,
    words.points(total),
    words.vetoes(vetoes.length),
  ];
  return (
    <span className={styles.facts}>
      <span className={parts.quiet}>{facts.join(" · ")}</span>
      {force.state === "repealed" && <Badge color="warning">{words.repealed}</Badge>}
      {!official && <Badge color="warning">{words.unofficial}</Badge>}
    </span>
  );
}

/** Where the table comes from, its grades, and what we remark about it. */
function Details({ table }: { readonly table: Template }) {
  const styles = useStyles();
  const { start: words, language } = useWords();
  const { regulation, source, bands, force, remarks } = table;
  const grades = bands.flatMap(({ label, min, inclusive }) =>
    min === null ? [] : [words.band(label, min, inclusive)],
  );
  return (
    <details className={styles.details}>
      <summary>{words.details}</summary>
      <p lang="zh-CN">
        《{regulation}》{source.number !== null && <> {words.number(source.number)}</>}
      </p>
      <p>
        {words.bands}: {grades.length > 0 ? grades.join(" · ") : words.noBands}
      </p>
      {force.note && <p>{force.note[language]}</p>}
      {remarks.map((remark) => (
        <p key={remark.zh}>{remark[language]}</p>
      ))}
    </details>
  );
}

/** A built-in table with what one must know to choose it. */
export function TableChoice({ table, items }: { readonly table: Template; readonly items: number }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const { start: words } = useWords();
  return (
    <li className={styles.choice} data-table={table.id}>
      <h3 className={parts.title} lang="zh-CN">
        {table.title}
      </h3>
      <Facts table={table} items={items} />
      <Details table={table} />
      <Button
        className={styles.load}
        size="small"
        aria-label={`${words.load}: ${table.title}`}
        onClick={() => pane.replaceFile(() => void loadTable(pane, table.id))}
      >
        {words.load}
      </Button>
    </li>
  );
}
