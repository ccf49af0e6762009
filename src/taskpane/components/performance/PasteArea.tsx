import { Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";

interface PasteAreaProps {
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where a table copied from a spreadsheet is pasted. */
export function PasteArea({ hint, text, onText }: PasteAreaProps) {
  const parts = usePartStyles();
  const { paste: words } = usePerformanceWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={parts.column}>
      <p className={parts.quiet}>{hint}</p>
      <Textarea
        data-sideways=""
        textarea={{ ref: field, style: { whiteSpace: "pre", overflowX: "auto" } }}
        rows={3}
        value={text}
        aria-label={words.area}
        placeholder={words.area}
        onChange={(_event, { value }) => onText(value)}
      />
    </div>
  );
}
