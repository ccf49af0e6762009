import { mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../../core/finding";
import { panelSentence } from "../../../report/panel/lines";
import { NoteList } from "../../components/ItemNotes";
import { usePartStyles } from "../../components/usePartStyles";
import { useDictionary } from "../../dictionary";
import { useChecked, usePanelWords } from "./usePanel";

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** What is to be said of experts, enterprise and decisions, the worst first; disagreement stands with its items. */
export function PanelFindings() {
  const parts = usePartStyles();
  const words = usePanelWords();
  const dictionary = useDictionary();
  const { template, report } = useChecked();
  const findings = report.findings.filter(({ code }) => code !== "disagreement");
  const sorted = ORDER.flatMap((severity) => findings.filter((found) => found.severity === severity));
  return (
    <section data-panel-findings="">
      <h3 className={parts.band}>{words.findings(findings.length)}</h3>
      <div className={parts.part}>
        {findings.length === 0 && <p className={mergeClasses(parts.quiet)}>{words.noFindings}</p>}
        <NoteList
          id="panel-findings"
          notes={sorted.map((found) => [found.severity, panelSentence(template, found, dictionary)])}
        />
      </div>
    </section>
  );
}
