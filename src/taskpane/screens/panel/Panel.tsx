import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { useDrop } from "../../components/useDrop";
import { useFaultSentence } from "../../components/useFaultSentence";
import { usePartStyles } from "../../components/usePartStyles";
import { usePane } from "../../context";
import { download } from "../../download";
import { openTool } from "../../pane/actions";
import { ClauseGroup } from "./ClauseGroup";
import { ExpertList } from "./ExpertList";
import { FilesAside } from "./FilesAside";
import { Method } from "./Method";
import { Outcome } from "./Outcome";
import { PanelFindings } from "./PanelFindings";
import { RowList } from "./RowList";
import { SheetChooser } from "./SheetChooser";
import { useOpinionWords, usePanelSession, usePanelState, usePanelWords } from "./usePanel";

const useStyles = makeStyles({
  tool: { display: "flex", flexDirection: "column", height: "100%" },
  top: { padding: `0 ${tokens.spacingHorizontalS}`, justifyContent: "space-between" },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, outlineStyle: "none" },
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  disclaimer: { flexGrow: 1, flexBasis: "12em" },
});

function Top() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const session = usePanelSession();
  const words = usePanelWords();
  const isEmpty = usePanelState(({ sheets, aside }) => sheets.length + aside.length === 0);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; whoever works by keyboard goes on from the top.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={mergeClasses(parts.row, styles.top)}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        aria-label={words.back}
        title={words.back}
        onClick={() => openTool(pane, null)}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      {!isEmpty && (
        <Button size="small" appearance="subtle" onClick={() => session.clear()}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}

/** Everything that the opinion says. */
function OpinionParts() {
  return (
    <>
      <Method />
      <RowList />
      <ClauseGroup group="vetoes" />
      <ClauseGroup group="gates" />
      <PanelFindings />
    </>
  );
}

function Foot() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = usePanelSession();
  const [words, opinionWords] = [usePanelWords(), useOpinionWords()];
  const [saved, setSaved] = useState("");
  const save = async () => {
    const file = await session.opinion();
    if (!file) return;
    download(file.name, file.bytes);
    setSaved(file.name);
  };
  return (
    <footer className={styles.foot}>
      <span className={mergeClasses(parts.quiet, styles.disclaimer)}>{opinionWords.disclaimer}</span>
      <Button appearance="primary" data-action="save-opinion" onClick={() => void save()}>
        {words.save}
      </Button>
      <span className={parts.quiet} role="status">
        {saved !== "" && words.saved(saved)}
      </span>
    </footer>
  );
}

/** The experts' sheets of one enterprise put together into one opinion. */
export function Panel() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = usePanelSession();
  const words = usePanelWords();
  const sentenceOf = useFaultSentence();
  const { checked, problem, isBusy } = usePanelState((state) => state);
  useDrop((files) => void session.add(files));
  return (
    <div className={styles.tool}>
      <Top />
      {checked && <Outcome />}
      <div className={styles.screen} data-screen="panel" tabIndex={-1}>
        <SheetChooser />
        <div aria-live="polite">
          {isBusy && <Spinner size="tiny" label={words.busy} labelPosition="after" />}
          {problem && <p className={mergeClasses(parts.part, styles.problem)}>{sentenceOf(problem)}</p>}
        </div>
        <FilesAside />
        <ExpertList />
        {checked && <OpinionParts />}
      </div>
      {checked && <Foot />}
    </div>
  );
}
