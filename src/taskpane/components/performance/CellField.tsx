import { Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Cell } from "../../../core/performance/cell";
import { useEntry, useFocusRequest, useHasCell, usePane } from "../../context";
import { entryText, numberEntry, textEntry } from "../../pane/entryText";
import { usePerformanceReport } from "../../performanceContext";

/** What a field may hold. */
export type Holds = "number" | "text" | "lines";

/** What the field of a cell holds. */
export function holdsOf(cell: Cell): Holds {
  if (cell.kind === "number" || cell.kind === "year") return "number";
  return cell.kind === "text" && (cell.lines ?? 1) > 1 ? "lines" : "text";
}

interface CellFieldProps {
  readonly path: string;
  readonly holds: Holds;
  readonly label: string;
  /** Enter and the arrows lead from field to field. */
  readonly onMove?: (step: 1 | -1) => void;
  readonly placeholder?: string;
  readonly describedBy?: string;
  /** Done before the first change of a person: what belongs to the entry is filled in with it. */
  readonly before?: () => void;
}

/** The direction in which a key leads from field to field. */
function moveOf({ key, shiftKey, altKey }: KeyboardEvent): 1 | -1 | null {
  if (altKey) return null;
  if (key === "ArrowUp" || (key === "Enter" && shiftKey)) return -1;
  return key === "ArrowDown" || key === "Enter" ? 1 : null;
}

/** What was typed, as shown while it is typed, and as an entry. */
function useTyped({ path, holds, before }: CellFieldProps) {
  const pane = usePane();
  const raw = useEntry(path);
  const entryOf = holds === "number" ? numberEntry : textEntry;
  const [text, setText] = useState(entryText(raw));
  // The sheet, undo or a paste may change the entry behind the field's back.
  useEffect(() => {
    setText((shown) => (entryOf(shown) === raw ? shown : entryText(raw)));
  }, [raw, entryOf]);
  const type = (typed: string) => {
    setText(typed);
    before?.();
    pane.enter(path, entryOf(typed));
  };
  return { text, type };
}

function useIsWrong(path: string): boolean {
  return (
    usePerformanceReport(({ findings }) =>
      findings.some((finding) => finding.path === path && finding.severity === "error"),
    ) === true
  );
}

const FULL = { width: "100%", minWidth: 0 } as const;

/** A text of several lines, in which Enter makes a new line. */
function LinesField(props: CellFieldProps) {
  const { path, label, placeholder, describedBy } = props;
  const pane = usePane();
  const { text, type } = useTyped(props);
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusRequest(path, field);
  return (
    <Textarea
      textarea={{ ref: field }}
      value={text}
      rows={3}
      resize="vertical"
      aria-label={label}
      aria-describedby={describedBy}
      data-path={path}
      style={FULL}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(_event, { value }) => type(value)}
      onBlur={() => pane.settle()}
    />
  );
}

function LineField(props: CellFieldProps) {
  const { path, holds, label, onMove, placeholder, describedBy } = props;
  const pane = usePane();
  const { text, type } = useTyped(props);
  const isWrong = useIsWrong(path);
  const isThere = useHasCell(path);
  const field = useRef<HTMLInputElement>(null);
  useFocusRequest(path, field);
  const press = (event: KeyboardEvent) => {
    const move = onMove && moveOf(event);
    if (!move) return;
    event.preventDefault();
    onMove(move);
  };
  const isNumber = holds === "number";
  return (
    <Input
      size="small"
      value={text}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      disabled={!isThere}
      autoComplete="off"
      data-path={path}
      style={{ ...FULL, paddingLeft: "4px", paddingRight: "4px" }}
      input={{
        ref: field,
        style: {
          minWidth: 0,
          padding: 0,
          ...(isNumber ? { textAlign: "right", fontVariantNumeric: "tabular-nums" } : {}),
        },
        ...(isNumber ? { inputMode: "decimal" } : {}),
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(_event, { value }) => type(value)}
      onBlur={() => pane.settle()}
      onFocus={({ target }) => isNumber && target.select()}
      onKeyDown={press}
    />
  );
}

/** A field for one entry of a performance table, as wide as its place. What is typed counts at once. */
export function CellField(props: CellFieldProps) {
  return props.holds === "lines" ? <LinesField {...props} /> : <LineField {...props} />;
}
