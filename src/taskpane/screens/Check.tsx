import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FindingRow } from "../components/FindingRow";
import { MissingRow } from "../components/MissingRow";
import { usePartStyles } from "../components/usePartStyles";
import { usePane, usePaneState, useWords } from "../context";
import type { Finding, Severity } from "../../core/finding";
import { checkAgain, fixAll, mark } from "../pane/actions";
import { meantEntry } from "../pane/meantEntry";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  nothing: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, margin: 0 },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const NOTHING: readonly Finding[] = [];

/** From this many unscored items on, they share one row. */
const MANY = 4;

function Group({ severity, findings }: { readonly severity: Severity; readonly findings: readonly Finding[] }) {
  const parts = usePartStyles();
  const { check: words } = useWords();
  const missing = findings.filter(({ code }) => code === "missing" || code === "unanswered");
  const shared = missing.length >= MANY ? missing : [];
  const single = findings.filter((finding) => !shared.includes(finding));
  return (
    <section data-severity={severity}>
      <h2 className={parts.band}>
        {words.groups[severity]} ({findings.length})
      </h2>
      <ul className={parts.bare}>
        {single.map((finding, index) => (
          <FindingRow key={`${finding.code}${finding.path}${index}`} finding={finding} />
        ))}
        {shared.length > 0 && <MissingRow findings={shared} />}
      </ul>
    </section>
  );
}

function Actions({ fixable }: { readonly fixable: readonly Finding[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { check: words } = useWords();
  const isMarked = usePaneState((state) => state.isMarked);
  const inExcel = pane.surface.file === null;
  return (
    <div className={styles.actions}>
      <Button appearance="primary" size="small" onClick={() => void checkAgain(pane)}>
        {words.again}
      </Button>
      {fixable.length > 1 && (
        <Button size="small" onClick={() => fixAll(pane, fixable)}>
          {words.fixAll(fixable.length)}
        </Button>
      )}
      {inExcel && (
        <Button size="small" onClick={() => void mark(pane, !isMarked)}>
          {isMarked ? words.unmark : words.mark}
        </Button>
      )}
    </div>
  );
}

/** Everything that was found, the worst first. */
export function Check() {
  const styles = useStyles();
  const { check: words } = useWords();
  const findings = usePaneState(({ table }) => table?.report.findings ?? NOTHING);
  const groups = SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
  return (
    <>
      <Actions fixable={findings.filter((finding) => meantEntry(finding) !== null)} />
      {groups.length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
      {groups.map((group) => (
        <Group key={group.severity} {...group} />
      ))}
    </>
  );
}
