import { Button } from "@fluentui/react-components";
import { ClipboardPaste16Regular } from "@fluentui/react-icons";
import { useCallback, type ClipboardEvent } from "react";
import type { Block } from "../../../core/performance/template";
import { usePane, usePaneState } from "../../context";
import { blockProgress } from "../../pane/performance/progress";
import { isTable } from "../../pane/performance/pasted";
import { blockTitle } from "../../pane/performance/blockTitle";
import { usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";
import { PartHead } from "../PartHead";
import { usePartStyles } from "../usePartStyles";
import { FieldsBody } from "./FieldsBody";
import { IndicatorsBody } from "./IndicatorsBody";
import { NotesBody } from "./NotesBody";
import { OptionsBody } from "./OptionsBody";
import { RowsBody } from "./RowsBody";

function Body({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "fields":
      return <FieldsBody block={block} />;
    case "indicators":
      return <IndicatorsBody block={block} />;
    case "options":
      return <OptionsBody block={block} />;
    case "rows":
      return <RowsBody block={block} />;
    case "notes":
      return <NotesBody block={block} />;
  }
}

interface BlockPartProps {
  readonly block: Block;
  /** Takes a pasted table, with the path of the field that it was pasted into; both are "" when there is still nothing. */
  readonly onPaste: (text: string, path: string) => void;
}

/** One block of the form: how far it is, and its cells while it is open. */
export function BlockPart({ block, onPaste }: BlockPartProps) {
  const pane = usePane();
  const template = usePerformanceTemplate();
  const { form: words, paste: pasteWords } = usePerformanceWords();
  const parts = usePartStyles();
  const isOpen = usePaneState(({ section }) => section === block.key);
  const progress = usePaneState(({ table }) =>
    JSON.stringify(blockProgress(template, block, table?.open.entries.raw ?? {})),
  );
  const { filled, count } = JSON.parse(progress) as ReturnType<typeof blockProgress>;
  const paste = useCallback(
    (event: ClipboardEvent<HTMLElement>) => {
      const text = event.clipboardData.getData("text/plain");
      const { target } = event;
      const path = target instanceof HTMLInputElement ? target.dataset["path"] : undefined;
      if (path === undefined || !isTable(text)) return;
      event.preventDefault();
      onPaste(text, path);
    },
    [onPaste],
  );
  if (block.kind === "notes") return <NotesBody block={block} />;
  return (
    <section data-block={block.key} onPaste={paste}>
      <PartHead
        title={blockTitle(block, words)}
        count={count === 0 ? words.computed : words.count(filled, count)}
        done={filled}
        of={count}
        isOpen={isOpen}
        onToggle={() => pane.openSection(isOpen ? null : block.key)}
      />
      {isOpen && (
        <>
          {count > 0 && (
            <div className={parts.part}>
              <Button size="small" icon={<ClipboardPaste16Regular />} onClick={() => onPaste("", "")}>
                {pasteWords.block}
              </Button>
            </div>
          )}
          <Body block={block} />
        </>
      )}
    </section>
  );
}
