import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePartStyles } from "../../components/usePartStyles";
import { usePanelSession, usePanelState, usePanelWords } from "./usePanel";

/** Takes the experts' files, chosen together or one after the other. */
export function SheetChooser() {
  const parts = usePartStyles();
  const session = usePanelSession();
  const words = usePanelWords();
  const isEmpty = usePanelState(({ sheets }) => sheets.length === 0);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={parts.column}>
      {isEmpty && <p className={parts.quiet}>{words.intro}</p>}
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        aria-label={words.choose}
        data-panel-files=""
        onChange={({ target }) => {
          void session.add([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <div>
        <Button appearance={isEmpty ? "primary" : "secondary"} onClick={() => input.current?.click()}>
          {isEmpty ? words.choose : words.more}
        </Button>
      </div>
      {isEmpty && <p className={parts.quiet}>{words.drop}</p>}
    </section>
  );
}
