import { Button, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type ClipboardEvent } from "react";
import type { Fault } from "../../../core/fault";
import { allInputs } from "../../../core/performance/addresses";
import { allLeaves } from "../../../core/template";
import { useFaultSentence } from "../../components/useFaultSentence";
import { usePartStyles } from "../../components/usePartStyles";
import { usePane, useWords } from "../../context";
import { foundIn, hasTable } from "../../importing/importState";
import type { Found, TableKind } from "../../importing/readings";
import { useImportingStyles } from "./useImportingStyles";
import { useImportingWords, useImportSession, useImportState, useTemplateFault } from "./useImporting";

const useStyles = makeStyles({
  found: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "2px",
    width: "100%",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Where a table is pasted; what a program put on the clipboard is taken with its cells. */
function PasteField() {
  const parts = usePartStyles();
  const styles = useImportingStyles();
  const session = useImportSession();
  const { source: words } = useImportingWords();
  const [text, setText] = useState("");
  const take = (event: ClipboardEvent) => {
    const pasted = { html: event.clipboardData.getData("text/html"), text: event.clipboardData.getData("text/plain") };
    if (pasted.html === "" && pasted.text === "") return;
    event.preventDefault();
    setText(pasted.text);
    void session.paste(pasted, words.pasted);
  };
  return (
    <>
      <p className={parts.quiet}>{words.intro}</p>
      <Textarea
        data-sideways=""
        data-field="paste"
        textarea={{ style: { whiteSpace: "pre", overflowX: "auto" } }}
        rows={4}
        value={text}
        aria-label={words.area}
        placeholder={words.areaHint}
        onPaste={take}
        onChange={(_event, { value }) => setText(value)}
      />
      {text.trim() !== "" && (
        <div className={styles.buttons}>
          <Button data-action="read-text" onClick={() => void session.paste({ html: "", text }, words.pasted)}>
            {words.read}
          </Button>
        </div>
      )}
    </>
  );
}

function FileField() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { source: words } = useImportingWords();
  const { activeSheet } = usePane().surface;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.buttons}>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.docx,.docm,.txt,.tsv,.html,.htm,.json"
        hidden
        aria-label={words.file}
        data-import="file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void session.addFile(chosen);
          target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.file}</Button>
      {activeSheet && (
        <Button data-action="read-sheet" onClick={() => void session.addSheet(activeSheet)}>
          {words.sheet}
        </Button>
      )}
      <span className={parts.quiet}>{words.drop}</span>
    </div>
  );
}

/** Whether the source is a scoring or a performance table: guessed, and for the person to say. */
function KindChoice() {
  const parts = usePartStyles();
  const session = useImportSession();
  const { source: words } = useImportingWords();
  const { kinds } = useWords().start;
  const kind = useImportState((state) => state.kind);
  const option = (name: TableKind) => <Radio value={name} label={kinds[name]} />;
  return (
    <div className={parts.row}>
      <span className={parts.quiet}>{words.kind}</span>
      <RadioGroup
        layout="horizontal"
        aria-label={words.kind}
        value={kind}
        onChange={(_event, { value }) => session.takeAs(value as TableKind)}
      >
        {option("scoring")}
        {option("performance")}
      </RadioGroup>
    </div>
  );
}

/** How much a table holds. */
function useFacts(): (found: Found) => string {
  const { start } = useWords();
  const { source: words } = useImportingWords();
  return ({ template, doubts }) => {
    const facts =
      template.kind === "scoring"
        ? [words.items(allLeaves(template).length, template.total)]
        : [
            start.cells(allInputs(template).length),
            ...(template.years.length > 0 ? [start.years(template.years.length)] : []),
          ];
    return [...facts, words.doubts(doubts.length)].join(" · ");
  };
}

/** What was read of the source: its kind, and its tables, of which one is chosen. */
function FoundTables() {
  const [parts, styles] = [usePartStyles(), useStyles()];
  const session = useImportSession();
  const { source: words } = useImportingWords();
  const factsOf = useFacts();
  const found = useImportState(foundIn);
  const source = useImportState((state) => state.source);
  const chosen = useImportState((state) => (hasTable(state) ? state.chosen : -1));
  if (!source) return null;
  const told = found.length > 1 ? words.several(found.length) : words.wasRead(source.name);
  return (
    <section className={parts.column} data-found={found.length}>
      <KindChoice />
      <p className={parts.quiet}>{found.length === 0 ? words.notThis : told}</p>
      {found.map((one, index) => (
        <Button
          key={index}
          className={styles.found}
          appearance={index === chosen ? "outline" : "secondary"}
          aria-pressed={index === chosen}
          data-found-table={index}
          onClick={() => session.choose(index)}
        >
          <span lang="zh-CN">{one.template.title}</span>
          <span className={parts.quiet}>{factsOf(one)}</span>
        </Button>
      ))}
    </section>
  );
}

/** Why a file of a template cannot be used. */
function TemplateFaults() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const { source: words } = useImportingWords();
  const said = useTemplateFault();
  const faults = useImportState((state) => state.faults);
  if (faults.length === 0) return null;
  return (
    <section className={parts.column} data-template-faults="">
      <p className={styles.text}>{words.faults(faults.length)}</p>
      <ul className={styles.list}>
        {faults.map(({ path, message, place }, index) => (
          <li key={index} className={styles.text}>
            {words.fault(place?.line ?? null, path, said(message))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way back to a table that was given up. */
function FormerTable() {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const session = useImportSession();
  const { source: words } = useImportingWords();
  const canBringBack = useImportState((state) => state.canBringBack);
  if (!canBringBack) return null;
  return (
    <div className={`${parts.part} ${styles.buttons}`}>
      <Button size="small" data-action="bring-back" onClick={() => session.bringBack()}>
        {words.bringBack}
      </Button>
    </div>
  );
}

/** Takes the table: pasted, or from a file. */
export function SourceStep() {
  const [parts, styles] = [usePartStyles(), useStyles()];
  const problem = useImportState((state) => state.problem);
  const { source: words } = useImportingWords();
  const sentenceOf = useFaultSentence();
  const told = (fault: Fault) => {
    if (fault.code === "nothing-to-import") return words.nothing;
    return fault.code === "import-format" ? words.format(fault.ending) : sentenceOf(fault);
  };
  return (
    <>
      <section className={parts.column}>
        <PasteField />
        <FileField />
        <div aria-live="polite">{problem && <p className={styles.problem}>{told(problem)}</p>}</div>
      </section>
      <FormerTable />
      <TemplateFaults />
      <FoundTables />
    </>
  );
}
