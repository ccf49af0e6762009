import { ToggleButton } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
import { usePartStyles } from "../../components/usePartStyles";
import { hasLostFocus } from "./focus";
import { useImportingStyles } from "./useImportingStyles";
import { useImportingWords } from "./useImporting";

interface DoubtFilterProps {
  /** Rows of the whole table, and how many places want a look. */
  readonly all: number;
  readonly open: number;
  readonly isDoubtful: boolean;
  readonly onChoose: (isDoubtful: boolean) => void;
}

/** Whether all of the table is shown, or what wants a look. */
export function DoubtFilter({ all, open, isDoubtful, onChoose }: DoubtFilterProps) {
  const [parts, styles] = [usePartStyles(), useImportingStyles()];
  const { rows: words } = useImportingWords();
  return (
    <div className={`${parts.part} ${styles.buttons}`}>
      <ToggleButton size="small" checked={!isDoubtful} data-action="all" onClick={() => onChoose(false)}>
        {words.all(all)}
      </ToggleButton>
      <ToggleButton size="small" checked={isDoubtful} data-filter="doubtful" onClick={() => onChoose(true)}>
        {words.doubtful(open)}
      </ToggleButton>
    </div>
  );
}

/** A doubt that was answered takes its buttons with it; the keyboard goes to the next one of the list. */
export function useNextDoubt<List extends HTMLElement>(review: object): RefObject<List> {
  const list = useRef<List>(null);
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current && hasLostFocus()) list.current?.querySelector<HTMLElement>("[data-doubt] button")?.focus();
    isBegun.current = true;
  }, [review]);
  return list;
}
