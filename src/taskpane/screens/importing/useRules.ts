import type { ClauseList } from "../../../words/pane/importing";
import type { RulesDraft } from "../../importing/rulesDraft";
import { useImportSession } from "./useImporting";

/** The lists of rules that a person adds to. */
type Lists = Pick<RulesDraft, "bands" | ClauseList>;

/** Changes the rules; what is typed in one field is taken back as a whole. */
export function useRuleChange(): (of: string, change: (rules: RulesDraft) => Partial<RulesDraft>) => void {
  const session = useImportSession();
  return (of, change) =>
    session.change(of, (draft) => ({ ...draft, rules: { ...draft.rules, ...change(draft.rules) } }));
}

/** Changes one entry of a list, or takes it out. */
export function useEntry<Name extends keyof Lists>(list: Name, key: number) {
  const change = useRuleChange();
  type Entry = Lists[Name][number];
  const entries = (rules: RulesDraft) => rules[list] as readonly Entry[];
  return {
    set: (field: string, part: Partial<Entry>) =>
      change(`${list}.${key}.${field}`, (rules) => ({
        [list]: entries(rules).map((one) => (one.key === key ? { ...one, ...part } : one)),
      })),
    remove: () => change("", (rules) => ({ [list]: entries(rules).filter((one) => one.key !== key) })),
  };
}
