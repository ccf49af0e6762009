import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Folder16Regular, DocumentTable16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { usePartStyles } from "../../components/usePartStyles";
import { chosenFiles } from "../../consolidate/sources";
import { SkippedFiles } from "./SkippedFiles";
import { useConsolidateSession, useConsolidateState, useConsolidateWords } from "./useConsolidate";
import { useDroppedFiles } from "./useDroppedFiles";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  count: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** Two buttons: single files, or a folder with all that it contains. */
function ChooseButtons() {
  const styles = useStyles();
  const session = useConsolidateSession();
  const words = useConsolidateWords();
  const isEmpty = useConsolidateState(({ chosen }) => chosen.sources.length === 0);
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const take = ({ target }: { readonly target: HTMLInputElement }) => {
    void session.add(chosenFiles(target.files ?? []));
    target.value = "";
  };
  const asFolder = { webkitdirectory: "" };
  return (
    <div className={styles.buttons}>
      <input
        ref={files}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        aria-label={words.chooseFiles}
        data-consolidate="files"
        onChange={take}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={words.chooseFolder}
        data-consolidate="folder"
        onChange={take}
        {...asFolder}
      />
      <Button
        appearance={isEmpty ? "primary" : "secondary"}
        icon={<DocumentTable16Regular />}
        onClick={() => files.current?.click()}
      >
        {words.chooseFiles}
      </Button>
      <Button icon={<Folder16Regular />} onClick={() => folder.current?.click()}>
        {words.chooseFolder}
      </Button>
    </div>
  );
}

/** How many files are chosen. */
function ChosenCount() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = useConsolidateSession();
  const words = useConsolidateWords();
  const count = useConsolidateState(({ chosen }) => chosen.sources.length);
  const skipped = useConsolidateState(({ chosen }) => chosen.skipped.length);
  const isLooking = useConsolidateState((state) => state.isLooking);
  return (
    <div className={styles.count}>
      <span role="status" data-testid="chosen">
        {isLooking ? (
          words.looking
        ) : count === 0 ? (
          <span className={parts.quiet}>{words.none}</span>
        ) : (
          words.chosen(count)
        )}
      </span>
      {count + skipped > 0 && (
        <Button size="small" appearance="subtle" onClick={() => session.clear()}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}

/** Takes the workbooks, chosen or dropped. */
export function FileChoice() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const session = useConsolidateSession();
  const words = useConsolidateWords();
  const isOver = useDroppedFiles((given) => void session.add(given));
  return (
    <section className={parts.column} aria-label={words.workbooks}>
      <div className={mergeClasses(styles.zone, isOver && styles.over)}>
        <ChooseButtons />
        <span className={parts.quiet}>{isOver ? words.dropNow : words.drop}</span>
        <ChosenCount />
      </div>
      <SkippedFiles />
    </section>
  );
}
