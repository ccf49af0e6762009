import { makeStyles, tokens } from "@fluentui/react-components";
import { usePartStyles } from "../../components/usePartStyles";
import type { Digest, ToldTargets } from "../../consolidate/digest";
import { useConsolidateWords, useSummaryWords } from "./useConsolidate";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "2px 4px", textAlign: "right" },
    "& th:first-child, & td:first-child": { textAlign: "left", paddingLeft: 0 },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  list: { margin: 0, paddingLeft: "1.2em", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  text: { margin: 0 },
  // On paper a heading stays with what it is about.
  together: { breakInside: "avoid" },
});

const COLUMNS = ["place", "year", "target", "completed", "rate"] as const;

function TargetTable({ targets: { rows } }: { readonly targets: ToldTargets }) {
  const styles = useStyles();
  const words = useConsolidateWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words.targetHeads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.year} ${row.place}`}>
            <td>{row.place}</td>
            <td>{row.year}</td>
            <td>{row.target}</td>
            <td>{row.completed}</td>
            <td>{row.rate === null ? words.noRate : `${row.rate}%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Targets({ targets }: { readonly targets: ToldTargets }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const [words, summary] = [useConsolidateWords(), useSummaryWords()];
  const { rows, yearsWithoutResults, yearsWithoutTargets } = targets;
  return (
    <section className={styles.together} data-testid="targets">
      <h3 className={parts.band}>{words.targets}</h3>
      <div className={parts.column}>
        {rows.length > 0 && <TargetTable targets={targets} />}
        {yearsWithoutResults.length > 0 && <p className={parts.quiet}>{summary.noResults(yearsWithoutResults)}</p>}
        {yearsWithoutTargets.length > 0 && <p className={parts.quiet}>{summary.noTargets(yearsWithoutTargets)}</p>}
      </div>
    </section>
  );
}

/** What the plan list and the targets say, where there are any. */
export function Comparisons({ digest: { plan, targets, listRemarks } }: { readonly digest: Digest }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const [words, summary] = [useConsolidateWords(), useSummaryWords()];
  return (
    <>
      {plan && (
        <section className={styles.together} data-testid="plan">
          <h3 className={parts.band}>{words.plan}</h3>
          <div className={parts.column}>
            <p className={styles.text}>{summary.plan(plan.planned, plan.found, plan.missing, plan.unplanned)}</p>
          </div>
        </section>
      )}
      {targets && <Targets targets={targets} />}
      {listRemarks.length > 0 && (
        <div className={parts.column}>
          <span className={parts.quiet}>{words.remarks}</span>
          <ul className={styles.list}>
            {listRemarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
