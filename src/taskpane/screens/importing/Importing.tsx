import { Button, makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { ToolTop } from "../../components/ToolTop";
import { useDrop } from "../../components/useDrop";
import type { Draft } from "../../importing/draft";
import { readPoints, totalOf, treeOf } from "../../importing/tree";
import { baseOf, hasTable, stepsOf, type Step } from "../../importing/importState";
import type { TableKind } from "../../importing/readings";
import { hasLostFocus } from "./focus";
import { FormStep } from "./form/FormStep";
import { RowsStep } from "./RowsStep";
import { RulesStep } from "./RulesStep";
import { SaveStep } from "./SaveStep";
import { SourceStep } from "./SourceStep";
import { useImportingWords, useImportSession, useImportState } from "./useImporting";
import { useOpenCounts } from "./useReview";

const useStyles = makeStyles({
  tool: { display: "flex", flexDirection: "column", height: "100%" },
  tabs: { padding: `0 ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sum: { fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

type Screens = Readonly<Record<Step, () => React.JSX.Element>>;

const SCORING: Screens = { source: SourceStep, rows: RowsStep, rules: RulesStep, save: SaveStep };
const SCREENS: Readonly<Record<TableKind, Screens>> = {
  scoring: SCORING,
  performance: { ...SCORING, rows: FormStep },
};

function Top() {
  const session = useImportSession();
  const words = useImportingWords();
  const hasDraft = useImportState(hasTable);
  const canUndo = useImportState((state) => state.canUndo);
  return (
    <ToolTop title={words.title} back={words.back}>
      {hasDraft && (
        <>
          <Button size="small" appearance="subtle" disabled={!canUndo} onClick={() => session.undo()}>
            {words.undo}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => session.clear()}>
            {words.clear}
          </Button>
        </>
      )}
    </ToolTop>
  );
}

function Steps() {
  const styles = useStyles();
  const session = useImportSession();
  const { steps, stepWith, title } = useImportingWords();
  const step = useImportState((state) => state.step);
  const hasDraft = useImportState(hasTable);
  const kind = useImportState((state) => state.kind);
  const open = useOpenCounts();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={title}
      selectedValue={step}
      onTabSelect={(_event, { value }) => session.show(value as Step)}
    >
      {stepsOf({ kind }).map((name) => (
        <Tab key={name} value={name} data-step={name} disabled={!hasDraft && name !== "source"}>
          {open[name] > 0 ? stepWith(steps[name], open[name]) : steps[name]}
        </Tab>
      ))}
    </TabList>
  );
}

/** What the sections of a scoring table add up to, live. */
function Sum({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const words = useImportingWords();
  const base = useImportState(baseOf);
  const sum = totalOf(treeOf(draft.rows));
  const printed = base ? readPoints(String(base.total)) : readPoints(draft.total);
  const isDifferent = printed !== null && !printed.eq(sum);
  return (
    <span className={mergeClasses(styles.sum, isDifferent && styles.wrong)} data-sum={sum.toFixed()}>
      {isDifferent ? words.rows.differs(sum.toFixed(), printed.toFixed()) : words.rows.worth(sum.toFixed())}
    </span>
  );
}

/** What the table comes to, and the way on. */
function Foot() {
  const styles = useStyles();
  const session = useImportSession();
  const words = useImportingWords();
  const { draft, form, kind, step } = useImportState((state) => state);
  const steps = stepsOf({ kind });
  const next = steps[steps.indexOf(step) + 1];
  if (!hasTable({ draft, form }) || (form && !next)) return null;
  return (
    <footer className={styles.foot}>
      <span>{draft && <Sum draft={draft} />}</span>
      {next && next !== "source" && (
        <Button appearance="primary" data-action="next" onClick={() => session.show(next)}>
          {words.next[next]}
        </Button>
      )}
    </footer>
  );
}

/** Makes a template of somebody's table: the source, what was understood of it, its rules, the file. */
export function Importing() {
  const styles = useStyles();
  const session = useImportSession();
  const words = useImportingWords();
  const step = useImportState((state) => state.step);
  const kind = useImportState((state) => state.kind);
  const isBusy = useImportState((state) => state.isBusy);
  const Part = SCREENS[kind][step];
  const screen = useRef<HTMLDivElement>(null);
  useDrop(([file]) => void (file && session.addFile(file)));
  // Each step begins at its top, unless a field in it was opened to be mended.
  useEffect(() => {
    if (!screen.current?.contains(document.activeElement)) screen.current?.scrollTo(0, 0);
    if (hasLostFocus()) screen.current?.focus();
  }, [step]);
  return (
    <div className={styles.tool}>
      <Top />
      <Steps />
      <div ref={screen} className={styles.screen} data-screen="importing" data-import-step={step} tabIndex={-1}>
        <div aria-live="polite">{isBusy && <Spinner size="tiny" label={words.busy} labelPosition="after" />}</div>
        <Part />
      </div>
      <Foot />
    </div>
  );
}
