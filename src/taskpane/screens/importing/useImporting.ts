import { useSyncExternalStore } from "react";
import { IMPORT_WORDS, type ImportWords } from "../../../words/importing";
import { zhTemplateFault } from "../../../words/importing/templateFaults";
import { PANE_IMPORTING_WORDS, type ClauseList, type PaneImportingWords } from "../../../words/pane/importing";
import { usePane, useWords } from "../../context";
import type { Draft } from "../../importing/draft";
import type { FormDraft } from "../../importing/form/formDraft";
import { problemsOf, type Problem } from "../../importing/problems";
import { baseOf, type ImportSession, type ImportState } from "../../importing/session";
import { sessionOf } from "../../importing/sessionOf";

const CLAUSE_LISTS: readonly ClauseList[] = ["vetoes", "bonus", "eligibility", "gates", "conditions"];

/** The table in the making. */
export function useImportSession(): ImportSession {
  return sessionOf(usePane());
}

/** A part of the session's state; the component is drawn anew only when that part changes. */
export function useImportState<Part>(part: (state: ImportState) => Part): Part {
  const { store } = useImportSession();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** The draft, which must be there. */
export function useDraft(): Draft {
  const draft = useImportState((state) => state.draft);
  if (!draft) throw new Error("there is no draft");
  return draft;
}

/** The performance table in the making, which must be there. */
export function useForm(): FormDraft {
  const form = useImportState((state) => state.form);
  if (!form) throw new Error("there is no performance table");
  return form;
}

const NO_PROBLEMS: readonly Problem[] = [];

/** What is still to be mended in the draft. */
export function useProblems(): readonly Problem[] {
  const draft = useImportState((state) => state.draft);
  const base = useImportState(baseOf);
  return draft ? problemsOf(draft, base) : NO_PROBLEMS;
}

/** The screens' words. */
export function useImportingWords(): PaneImportingWords {
  return PANE_IMPORTING_WORDS[useWords().language];
}

/** The words of what was understood. */
export function useUnderstandingWords(): ImportWords {
  return IMPORT_WORDS[useWords().language];
}

/** What says a fault of a template. */
export function useTemplateFault(): (message: string) => string {
  const { language } = useWords();
  return (message) => (language === "zh" ? zhTemplateFault(message) : message);
}

/** What says a problem of the draft. */
export function useProblemSentence(): (problem: Problem) => string {
  const { rows, rules } = useImportingWords();
  return (problem) => {
    if (problem.step === "rules") return rules.problems[problem.code];
    if ("sum" in problem) return rows.problems[problem.code](problem.sum, problem.printed);
    return rows.problems[problem.code];
  };
}

/** What names the part of the table that a problem is about: an item's id, a rule; "" for the whole table. */
export function useProblemName(): (problem: Problem) => string {
  const { rules: words } = useImportingWords();
  const rules = useImportState(({ draft }) => draft?.rules);
  return (problem) => {
    if ("id" in problem) return problem.id;
    const [list = "", key = ""] = problem.step === "rules" ? problem.place.split(".") : [];
    const isOne = (entry: { readonly key: number }) => String(entry.key) === key;
    if (list === "bands") return rules?.bands.find(isOne)?.label ?? "";
    const clauses = CLAUSE_LISTS.find((one) => one === list);
    return clauses && rules ? words.lists[clauses].one(rules[clauses].findIndex(isOne) + 1) : "";
  };
}
