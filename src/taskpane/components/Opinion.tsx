import { readEntries } from "../../core/entries";
import { opinion } from "../../report/opinion";
import { useTable, useWords } from "../context";
import { DraftText } from "./DraftText";

/** A draft opinion from the facts, to be edited by the panel. */
export function Opinion() {
  const { open, report } = useTable();
  const { result: words } = useWords();
  const paragraphs = opinion(open.template, report, readEntries(open.entries.raw).entries);
  return <DraftText title={words.opinion} hint={words.opinionHint} paragraphs={paragraphs} />;
}
