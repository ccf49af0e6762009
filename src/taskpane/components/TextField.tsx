import { Input } from "@fluentui/react-components";
import { useRef } from "react";
import { useEntry, useFocusRequest, usePane } from "../context";
import { entryText, textEntry } from "../pane/entryText";

interface TextFieldProps {
  readonly path: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly onEnter?: () => void;
}

/** A field for a text entry, as wide as its place. */
export function TextField({ path, label, placeholder, onEnter }: TextFieldProps) {
  const pane = usePane();
  const raw = useEntry(path);
  const field = useRef<HTMLInputElement>(null);
  useFocusRequest(path, field);
  return (
    <Input
      input={{ ref: field }}
      value={entryText(raw)}
      aria-label={label}
      autoComplete="off"
      data-path={path}
      style={{ width: "100%", minWidth: 0 }}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(_event, { value }) => pane.enter(path, textEntry(value))}
      onBlur={() => pane.settle()}
      onKeyDown={({ key }) => key === "Enter" && onEnter?.()}
    />
  );
}
