import { usePerformanceWords } from "../../performanceContext";
import { CellField, type Holds } from "./CellField";
import { PathNotes } from "./PathNotes";
import { RowTitle } from "./RowTitle";

interface SettingFieldProps {
  readonly path: string;
  readonly label: string;
  readonly holds: Holds;
}

/** Something that the enterprise decided for its audit. */
export function SettingField({ path, label, holds }: SettingFieldProps) {
  const { form: words } = usePerformanceWords();
  return (
    <div>
      <RowTitle label={label} name={null} />
      <CellField
        path={path}
        holds={holds}
        label={label}
        describedBy={`notes${path}`}
        {...(holds === "text" ? { placeholder: words.dateHint } : {})}
      />
      <PathNotes paths={[path]} id={`notes${path}`} />
    </div>
  );
}
