import { mergeClasses } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { BlockPart } from "../../components/performance/BlockPart";
import { FormPastePanel } from "../../components/performance/FormPastePanel";
import { usePartStyles } from "../../components/usePartStyles";
import { usePane } from "../../context";
import { usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";

/** What is being pasted: the text, and the path of the field that took it; "" before there is any. */
interface Pasted {
  readonly text: string;
  readonly path: string;
}

/** The form, a block at a time. */
export function Form() {
  const parts = usePartStyles();
  const pane = usePane();
  const { blocks } = usePerformanceTemplate();
  const { form: words } = usePerformanceWords();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const take = useCallback((text: string, path: string) => setPasted({ text, path }), []);
  if (pasted) {
    const done = () => {
      setPasted(null);
      if (pasted.path !== "") pane.focusOn(pasted.path);
    };
    return <FormPastePanel text={pasted.text} path={pasted.path} onDone={done} />;
  }
  return (
    <>
      {blocks.map((block) => (
        <BlockPart key={block.key} block={block} onPaste={take} />
      ))}
      <p className={mergeClasses(parts.part, parts.quiet)}>{words.keys}</p>
    </>
  );
}
