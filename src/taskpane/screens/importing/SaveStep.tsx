import { Badge, Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { allLeaves } from "../../../core/template";
import type { ReadTemplate } from "../../../tasks/ownTable";
import { SeverityIcon } from "../../components/ItemNotes";
import { usePartStyles } from "../../components/usePartStyles";
import { usePane } from "../../context";
import { downloadBlob } from "../../download";
import { catalogueOf, list } from "../../importing/catalogue";
import { templateFileName, templateText } from "../../importing/templateFile";
import { openDoubts } from "../../importing/review";
import { loadTable, openTool } from "../../pane/actions";
import { TypedField } from "./TypedField";
import { useImportingStyles } from "./useImportingStyles";
import {
  useDraft,
  useImportingWords,
  useImportSession,
  useImportState,
  useProblems,
  useProblemSentence,
  useTemplateFault,
} from "./useImporting";

/** What is still to be mended, each with a way there. */
function Problems() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { save: words } = useImportingWords();
  const sentenceOf = useProblemSentence();
  const problems = useProblems();
  return (
    <section className={parts.column} data-problems={problems.length}>
      <p className={styles.text}>{words.problems(problems.length)}</p>
      <ul className={parts.bare}>
        {problems.map((problem, index) => (
          <li key={index} className={parts.row}>
            <SeverityIcon severity="error" />
            <Button
              size="small"
              appearance="transparent"
              className={styles.link}
              onClick={() => {
                session.openRow("key" in problem ? problem.key : null);
                session.show(problem.step);
              }}
            >
              {"id" in problem ? `${problem.id} ` : ""}
              {sentenceOf(problem)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Doubts that nobody has looked at keep nobody from using the table; they are said. */
function DoubtReminder() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { save: words } = useImportingWords();
  const count = useImportState(({ draft, groups, doubts }) => (draft ? openDoubts(draft, groups, doubts) : 0));
  if (count === 0) return null;
  return (
    <section className={parts.column} data-open-doubts={count}>
      <p className={styles.text}>{words.doubts(count)}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => session.show("rows")}>
          {words.goTo}
        </Button>
      </div>
    </section>
  );
}

function LintFaults({ faults }: Pick<ReadTemplate & { readonly table?: undefined }, "faults">) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const { save: words, source } = useImportingWords();
  const said = useTemplateFault();
  return (
    <section className={parts.column} data-lint={faults.length}>
      <p className={styles.text}>{words.faults}</p>
      <ul className={styles.list}>
        {faults.map(({ path, message }, index) => (
          <li key={index} className={styles.text}>
            {source.fault(null, path, said(message))}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Table = NonNullable<ReadTemplate["table"]> & { readonly kind: "scoring" };

interface TableProps {
  readonly table: Table;
}

/** Remembers that the table was handed out, and lists it on the first screen. */
function useHandOut({ table }: TableProps): () => void {
  const pane = usePane();
  const session = useImportSession();
  const { base } = useDraft();
  return () => {
    session.handedOut();
    list(catalogueOf(pane), { table, standing: base === null ? "own" : "completed" });
  };
}

function SaveButton({ table }: TableProps) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const { save: words } = useImportingWords();
  const [saved, setSaved] = useState("");
  const handOut = useHandOut({ table });
  const save = () => {
    const name = templateFileName(table.template);
    downloadBlob(name, new Blob([templateText(table.template)], { type: "application/json" }));
    setSaved(name);
    handOut();
  };
  return (
    <div className={styles.buttons}>
      <Button data-action="save-template" onClick={save}>
        {words.file}
      </Button>
      <span className={parts.quiet} role="status">
        {saved === "" ? words.fileHint : words.saved(saved)}
      </span>
    </div>
  );
}

function UseButton({ table }: TableProps) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const pane = usePane();
  const { save: words } = useImportingWords();
  const handOut = useHandOut({ table });
  const use = () => {
    handOut();
    openTool(pane, null);
    void loadTable(pane, table);
  };
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" data-action="use-template" onClick={() => pane.replaceFile(use)}>
        {words.use}
      </Button>
      <span className={parts.quiet}>{words.useHint}</span>
    </div>
  );
}

/** Who signs for the table. */
function Maker() {
  const session = useImportSession();
  const { save: words } = useImportingWords();
  const { maker } = useDraft();
  return (
    <TypedField
      name="maker"
      label={words.maker}
      value={maker}
      hint={words.makerHint}
      onType={(typed) => session.change("maker", (draft) => ({ ...draft, maker: typed }))}
    />
  );
}

/** What was made, and the ways to keep and use it. */
function Ready({ table }: TableProps) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const { save: words } = useImportingWords();
  const { base } = useDraft();
  const { template } = table;
  const { sections, total, title, version } = template;
  return (
    <section className={parts.column} data-ready="">
      <h3 className={parts.title} lang="zh-CN">
        {title}
      </h3>
      <div className={styles.buttons}>
        <Badge color="warning">{words.standings[base === null ? "own" : "completed"]}</Badge>
        <span className={parts.quiet}>
          {words.counts(sections.length, allLeaves(template).length, total)} · {words.version(version)}
        </span>
      </div>
      <p className={styles.text}>{words.ready}</p>
      <Maker />
      <SaveButton table={table} />
      <UseButton table={table} />
    </section>
  );
}

/** Checks the draft as a file of it would be; null until that is known. */
function useChecked(isReady: boolean): ReadTemplate | null {
  const pane = usePane();
  const session = useImportSession();
  const draft = useDraft();
  const [checked, setChecked] = useState<ReadTemplate | null>(null);
  useEffect(() => {
    if (!isReady) return;
    let isCurrent = true;
    session.table().then(
      (read) => isCurrent && setChecked(read),
      (error: unknown) => pane.fail(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [isReady, session, draft, pane]);
  return isReady ? checked : null;
}

/** What is left to do, then the ways to keep and use the table. */
export function SaveStep() {
  const problems = useProblems();
  const checked = useChecked(problems.length === 0);
  return (
    <>
      {problems.length > 0 && <Problems />}
      <DoubtReminder />
      {checked?.faults && <LintFaults faults={checked.faults} />}
      {checked?.table?.kind === "scoring" && <Ready table={checked.table} />}
    </>
  );
}
