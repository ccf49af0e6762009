import type { LineFault } from "../../core/consolidate/line";
import type { ListFinding } from "../../core/consolidate/list";
import type { Notice, Problem } from "../../core/consolidate/problems";
import type { Dictionary } from "../../words/dictionary";
import { CONSOLIDATE_WORDS } from "../../words/consolidate";

/** The sentence of a problem: what is wrong, what to do. Without file and cell. */
export function problemText({ message, notice }: Problem, { language }: Dictionary): string {
  if (!notice) return message ?? "";
  // The dictionary has a sentence for each code that takes the detail of that code; the union hides it.
  const sentence = CONSOLIDATE_WORDS[language].notices[notice.code] as (detail: Notice) => string;
  return sentence(notice);
}

/** The sentence of something wrong with a row of a list, without the row's number. */
export function listText({ code, shown }: ListFinding, { language }: Dictionary): string {
  return CONSOLIDATE_WORDS[language].list[code](shown);
}

/** The sentence of a line of NDJSON that was not used, with its file and number. */
export function lineText(file: string, line: number, fault: LineFault, { language }: Dictionary): string {
  const words = CONSOLIDATE_WORDS[language];
  const sentence = words.lines[fault.code] as (detail: LineFault) => string;
  return words.at(file, line, sentence(fault));
}
