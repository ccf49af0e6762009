import { Badge, Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { allInputs } from "../../../core/performance/addresses";
import { allLeaves } from "../../../core/template";
import type { ReadTemplate } from "../../../tasks/ownTable";
import { SeverityIcon } from "../../components/ItemNotes";
import { usePartStyles } from "../../components/usePartStyles";
import { usePane, useWords } from "../../context";
import { downloadBlob } from "../../download";
import { catalogueOf, list } from "../../importing/catalogue";
import { openFormDoubts } from "../../importing/form/formReview";
import type { Step } from "../../importing/importState";
import { templateFileName, templateText } from "../../importing/templateFile";
import { openDoubts } from "../../importing/review";
import { loadTable, openTool } from "../../pane/actions";
import { FormHead } from "./form/FormHead";
import { useFormSentence } from "./form/useFormSentence";
import { TypedField } from "./TypedField";
import { useImportingStyles } from "./useImportingStyles";
import {
  useImportingWords,
  useImportSession,
  useImportState,
  useProblems,
  useProblemName,
  useProblemSentence,
  useTemplateFault,
} from "./useImporting";
import { useFormProblems, useFormReview } from "./useReview";

/** What is to be mended, in words, and the way there. */
interface Mending {
  readonly sentence: string;
  readonly step: Step;
  /** The row to be opened there; null for none. */
  readonly key: number | null;
}

/** What is still to be mended in the table, whichever kind it is. */
function useMendings(): readonly Mending[] {
  const [nameOf, sentenceOf, formSentenceOf] = [useProblemName(), useProblemSentence(), useFormSentence()];
  const scoring = useProblems().map((problem) => ({
    sentence: `${nameOf(problem)} ${sentenceOf(problem)}`.trim(),
    step: problem.step,
    key: "key" in problem ? problem.key : null,
  }));
  const entries = useImportState(({ form }) => form?.blocks) ?? [];
  const labelOf = (key: number) =>
    entries.flatMap((block) => block.entries).find((one) => one.key === key)?.label ?? "";
  const form = useFormProblems().map((problem) => ({
    sentence: `${"key" in problem ? labelOf(problem.key) : ""} ${formSentenceOf(problem)}`.trim(),
    step: problem.step,
    key: "key" in problem ? problem.key : null,
  }));
  return [...scoring, ...form];
}

/** What is still to be mended, each with a way there. */
function Problems({ mendings }: { readonly mendings: readonly Mending[] }) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { save: words } = useImportingWords();
  return (
    <section className={parts.column} data-problems={mendings.length}>
      <p className={styles.text}>{words.problems(mendings.length)}</p>
      <ul className={parts.bare}>
        {mendings.map(({ sentence, step, key }, index) => (
          <li key={index} className={parts.row}>
            <SeverityIcon severity="error" />
            <Button
              size="small"
              appearance="transparent"
              className={styles.link}
              onClick={() => {
                session.openRow(key);
                session.show(step);
              }}
            >
              {sentence}
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
  const scoring = useImportState(({ draft, groups, doubts }) => (draft ? openDoubts(draft, groups, doubts) : 0));
  const count = scoring + openFormDoubts(useFormReview());
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

type Table = NonNullable<ReadTemplate["table"]>;

interface TableProps {
  readonly table: Table;
}

/** What the table will be called: built-in rules with imported items, or somebody's own. */
function useStanding(): "completed" | "own" {
  const base = useImportState(({ draft }) => draft?.base ?? null);
  return base === null ? "own" : "completed";
}

/** Remembers that the table was handed out, and lists it on the first screen. */
function useHandOut({ table }: TableProps): () => void {
  const pane = usePane();
  const session = useImportSession();
  const standing = useStanding();
  return () => {
    session.handedOut(table.template);
    list(catalogueOf(pane), { table, standing });
  };
}

function SaveButton({ table }: TableProps) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const { save: words, form } = useImportingWords();
  const hint = table.kind === "scoring" ? words.fileHint : form.file;
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
        {saved === "" ? hint : words.saved(saved)}
      </span>
    </div>
  );
}

function UseButton({ table }: TableProps) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const pane = usePane();
  const { save: words, form } = useImportingWords();
  const handOut = useHandOut({ table });
  const use = () => {
    handOut();
    openTool(pane, null);
    void loadTable(pane, table);
  };
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" data-action="use-template" onClick={() => pane.replaceFile(use)}>
        {table.kind === "scoring" ? words.use : form.use}
      </Button>
      <span className={parts.quiet}>{words.useHint}</span>
    </div>
  );
}

/** Who signs for the table. */
function Maker() {
  const session = useImportSession();
  const { save: words } = useImportingWords();
  const maker = useImportState(({ draft, form }) => (draft ?? form)?.maker ?? "");
  return (
    <TypedField
      name="maker"
      label={words.maker}
      value={maker}
      hint={words.makerHint}
      onType={(typed) => session.sign(typed)}
    />
  );
}

/** How much the table holds. */
function useCounts({ table: { template } }: TableProps): string {
  const { start } = useWords();
  const { save: words } = useImportingWords();
  if (template.kind === "scoring")
    return words.counts(template.sections.length, allLeaves(template).length, template.total);
  const years = template.years.length;
  return [start.cells(allInputs(template).length), ...(years > 0 ? [start.years(years)] : [])].join(" · ");
}

/** What was made, and the ways to keep and use it. */
function Ready({ table }: TableProps) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const { save: words } = useImportingWords();
  const standing = useStanding();
  const counts = useCounts({ table });
  const { title, version } = table.template;
  return (
    <section className={parts.column} data-ready="">
      <h3 className={parts.title} lang="zh-CN">
        {title}
      </h3>
      <div className={styles.buttons}>
        <Badge color="warning">{words.standings[standing]}</Badge>
        <span className={parts.quiet}>
          {counts} · {words.version(version)}
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
  const table = useImportState(({ draft, form }) => draft ?? form);
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
  }, [isReady, session, table, pane]);
  return isReady ? checked : null;
}

/** What is left to do, then the ways to keep and use the table. */
export function SaveStep() {
  const mendings = useMendings();
  const hasForm = useImportState(({ form }) => form !== null);
  const checked = useChecked(mendings.length === 0);
  return (
    <>
      {hasForm && <FormHead />}
      {mendings.length > 0 && <Problems mendings={mendings} />}
      <DoubtReminder />
      {checked?.faults && <LintFaults faults={checked.faults} />}
      {checked?.table && <Ready table={checked.table} />}
    </>
  );
}
