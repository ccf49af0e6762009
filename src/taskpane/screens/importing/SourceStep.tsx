import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type ClipboardEvent } from "react";
import type { Fault } from "../../../core/fault";
import { allLeaves } from "../../../core/template";
import { useFaultSentence } from "../../components/useFaultSentence";
import { usePartStyles } from "../../components/usePartStyles";
import { usePane } from "../../context";
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

/** The tables of the source where it has several. */
function FoundTables() {
  const [parts, styles] = [usePartStyles(), useStyles()];
  const session = useImportSession();
  const { source: words } = useImportingWords();
  const found = useImportState((state) => state.found);
  const name = useImportState(({ source }) => source?.name ?? "");
  const chosen = useImportState(({ draft, chosen: index }) => (draft ? index : -1));
  if (found.length === 0) return null;
  return (
    <section className={parts.column} data-found={found.length}>
      <p className={parts.quiet}>{found.length > 1 ? words.several(found.length) : words.wasRead(name)}</p>
      {found.map(({ template, doubts }, index) => (
        <Button
          key={index}
          className={styles.found}
          appearance={index === chosen ? "outline" : "secondary"}
          aria-pressed={index === chosen}
          data-found-table={index}
          onClick={() => session.choose(index)}
        >
          <span lang="zh-CN">{template.title}</span>
          <span className={parts.quiet}>
            {words.items(allLeaves(template).length, template.total)} · {words.doubts(doubts.length)}
          </span>
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
  const told = (fault: Fault) => (fault.code === "import-format" ? words.format(fault.ending) : sentenceOf(fault));
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
