import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { allInputs } from "../../core/performance/addresses";
import type { PerformanceTemplate } from "../../core/performance/template";
import { builtInStanding } from "../../core/standing";
import { allLeaves, type Checklist, type Template } from "../../core/template";
import type { ListedTable } from "../../tasks/listTables";
import type { StartWords } from "../../words/pane";
import { usePane, useWords } from "../context";
import type { ListedOwn } from "../importing/catalogue";
import { loadTable } from "../pane/actions";
import { StandingBadge } from "./StandingBadge";
import { usePartStyles } from "./usePartStyles";

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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TableChoiceProps {
  readonly table: ListedTable;
  /** Present for a table that is not built in. */
  readonly own?: ListedOwn;
}

function scoringFacts(table: Template, words: StartWords): string[] {
  const { checklist, vetoes } = table;
  if (checklist) {
    const criteria = checklist.criteria.length;
    return [...(criteria > 0 ? [words.criteria(criteria)] : []), words.noPoints, words.vetoes(vetoes.length)];
  }
  const items = allLeaves(table).length;
  return [items > 0 ? words.items(items) : words.rulesOnly, words.points(table.total), words.vetoes(vetoes.length)];
}

function performanceFacts(table: PerformanceTemplate, words: StartWords): string[] {
  return [words.cells(allInputs(table).length), ...(table.years.length > 0 ? [words.years(table.years.length)] : [])];
}

function Facts({ table, own }: TableChoiceProps) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { start: words, language } = useWords();
  const { kind, place, year, audit, stage, force } = table;
  const standing = own?.standing ?? builtInStanding(table);
  const facts = [
    words.kinds[kind],
    place[language],
    ...(year === null && kind === "performance" ? [] : [String(year ?? "—")]),
    words.audit[audit],
    words.stage[stage],
    ...(kind === "scoring" ? scoringFacts(table, words) : performanceFacts(table, words)),
  ];
  return (
    <span className={styles.facts}>
      <span className={parts.quiet}>{facts.join(" · ")}</span>
      {force?.state === "repealed" && <Badge color="warning">{words.repealed}</Badge>}
      <StandingBadge standing={standing} />
    </span>
  );
}

/** Grades of a scoring table. */
function Bands({ table: { bands } }: { readonly table: Template }) {
  const { start: words } = useWords();
  const grades = bands.flatMap(({ label, min, inclusive }) =>
    min === null ? [] : [words.band(label, min, inclusive)],
  );
  return (
    <p>
      {words.bands}: {grades.length > 0 ? grades.join(" · ") : words.noBands}
    </p>
  );
}

/** Outcomes of a checklist. */
function Outcomes({ checklist: { outcomes } }: { readonly checklist: Checklist }) {
  const { start: words } = useWords();
  return (
    <p>
      {words.outcomes}: {outcomes.length > 0 ? outcomes.map(({ label }) => label).join(" · ") : words.noOutcomes}
    </p>
  );
}

/** Where the table comes from, its grades, and what we remark about it. */
function Details({ table }: { readonly table: ListedTable }) {
  const styles = useStyles();
  const { start: words, language } = useWords();
  const { kind, regulation, source, force, remarks } = table;
  return (
    <details className={styles.details}>
      <summary>{words.details}</summary>
      {regulation !== null && (
        <p lang="zh-CN">
          《{regulation}》{source !== null && source.number !== null && <> {words.number(source.number)}</>}
        </p>
      )}
      {kind === "scoring" && (table.checklist ? <Outcomes checklist={table.checklist} /> : <Bands table={table} />)}
      {table.made && <p>{words.made(table.version, table.made.by, table.made.on)}</p>}
      {force?.note && <p>{force.note[language]}</p>}
      {remarks.map((remark) => (
        <p key={remark.zh}>{remark[language]}</p>
      ))}
    </details>
  );
}

/** Goes on with an own table where tables are made. */
function EditButton({ own: { table } }: { readonly own: ListedOwn }) {
  const pane = usePane();
  const { start: words } = useWords();
  if (!table.own) return null;
  const { template } = table;
  const edit = async () => {
    const { editTemplate } = await import("../importing/ownTables");
    await editTemplate(pane, template);
  };
  return (
    <Button
      size="small"
      aria-label={`${words.editTemplate}: ${template.title}`}
      onClick={() => void edit().catch((error: unknown) => pane.fail(error))}
    >
      {words.editTemplate}
    </Button>
  );
}

/** A table with what one must know to choose it. */
export function TableChoice({ table, own }: TableChoiceProps) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const { start: words } = useWords();
  return (
    <li className={styles.choice} data-table={table.id}>
      <h3 className={parts.title} lang="zh-CN">
        {table.title}
      </h3>
      <Facts table={table} {...(own ? { own } : {})} />
      <Details table={table} />
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`${words.load}: ${table.title}`}
          onClick={() => pane.replaceFile(() => void loadTable(pane, own?.table ?? table.id))}
        >
          {words.load}
        </Button>
        {own && <EditButton own={own} />}
      </div>
    </li>
  );
}
