import { bareSentence } from "../../../report/sentences";
import type { Severity } from "../../../core/finding";
import { useDictionary } from "../../dictionary";
import { usePerformanceReport } from "../../performanceContext";
import { NoteList } from "../ItemNotes";

/** What was found about some entries, beside their fields. A blank is seen without being told. */
export function PathNotes({ paths, id }: { readonly paths: readonly string[]; readonly id: string }) {
  const words = useDictionary();
  // As one text, so that a row whose notes stay the same is not drawn anew.
  const text = usePerformanceReport(({ findings }) => {
    const own = findings.filter(({ path, code }) => code !== "missing" && paths.includes(path));
    return JSON.stringify(own.map((finding) => [finding.severity, bareSentence(finding, words)]));
  });
  return <NoteList id={id} notes={JSON.parse(text ?? "[]") as [Severity, string][]} />;
}
