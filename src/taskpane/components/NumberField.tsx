import { Input } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useEntry, useFocusRequest, usePane } from "../context";
import { entryText, numberEntry } from "../pane/entryText";

interface NumberFieldProps {
  readonly path: string;
  readonly label: string;
  readonly isWrong?: boolean;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
  readonly onMove?: (step: 1 | -1) => void;
  readonly onStep?: (direction: 1 | -1) => void;
  readonly placeholder?: string;
}

/** The direction in which a key leads from field to field. */
function moveOf({ key, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (key === "ArrowUp" || (key === "Enter" && shiftKey)) return -1;
  return key === "ArrowDown" || key === "Enter" ? 1 : null;
}

function stepOf({ key }: KeyboardEvent): 1 | -1 | null {
  if (key === "+" || key === "=") return 1;
  return key === "-" || key === "−" ? -1 : null;
}

/** A field for one figure. What is typed counts at once; it is written when the field is left. */
export function NumberField(props: NumberFieldProps) {
  const { path, label, isWrong = false, isDisabled = false, describedBy, onMove, onStep, placeholder } = props;
  const pane = usePane();
  const raw = useEntry(path);
  const [text, setText] = useState(entryText(raw));
  const field = useRef<HTMLInputElement>(null);
  useFocusRequest(path, field);
  // The sheet, undo or a button may change the entry behind the field's back.
  useEffect(() => {
    setText((shown) => (numberEntry(shown) === raw ? shown : entryText(raw)));
  }, [raw]);
  const type = (typed: string) => {
    setText(typed);
    pane.enter(path, numberEntry(typed));
  };
  const press = (event: KeyboardEvent) => {
    const [move, step] = [onMove && moveOf(event), onStep && stepOf(event)];
    if (!move && !step) return;
    event.preventDefault();
    if (move) onMove?.(move);
    if (step) onStep?.(step);
  };
  return (
    <Input
      value={text}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      disabled={isDisabled}
      inputMode="decimal"
      autoComplete="off"
      data-path={path}
      {...(placeholder === undefined ? {} : { placeholder })}
      input={{ ref: field, style: { width: "4.5em", textAlign: "center", fontVariantNumeric: "tabular-nums" } }}
      onChange={(_event, { value }) => type(value)}
      onBlur={() => pane.settle()}
      onFocus={({ target }) => target.select()}
      onKeyDown={press}
    />
  );
}
