import type { ReactNode } from "react";
import { TypedField } from "./TypedField";
import { useImportingStyles } from "./useImportingStyles";

interface RangeFieldsProps {
  /** Labels of the lower and the upper number. */
  readonly labels: readonly [string, string];
  readonly range: { readonly min: string; readonly max: string };
  readonly onType: (field: "min" | "max") => (typed: string) => void;
  /** What stands beside them. */
  readonly children?: ReactNode;
}

/** Two numbers, from and to. */
export function RangeFields({ labels, range, onType, children }: RangeFieldsProps) {
  const styles = useImportingStyles();
  return (
    <div className={styles.pair}>
      {(["min", "max"] as const).map((field, index) => (
        <TypedField
          key={field}
          label={labels[index] ?? ""}
          value={range[field]}
          onType={onType(field)}
          name={field}
          width="6em"
          isNumber
        />
      ))}
      {children}
    </div>
  );
}
