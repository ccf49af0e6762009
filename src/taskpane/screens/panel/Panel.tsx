import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ToolTop } from "../../components/ToolTop";
import { useDrop } from "../../components/useDrop";
import { useFaultSentence } from "../../components/useFaultSentence";
import { usePartStyles } from "../../components/usePartStyles";
import { download } from "../../download";
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
  const session = usePanelSession();
  const words = usePanelWords();
  const isEmpty = usePanelState(({ sheets, aside }) => sheets.length + aside.length === 0);
  return (
    <ToolTop title={words.title} back={words.back}>
      {!isEmpty && (
        <Button size="small" appearance="subtle" onClick={() => session.clear()}>
          {words.clear}
        </Button>
      )}
    </ToolTop>
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
