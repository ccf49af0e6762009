import { Input, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { useImportingStyles } from "./useImportingStyles";

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  /** Name of the field for tests and for what leads to it. */
  readonly name: string;
  readonly width?: string;
  readonly isNumber?: boolean;
  /** Present where several lines are typed. */
  readonly rows?: number;
  readonly hint?: string;
  readonly isWrong?: boolean;
}

/** A field with its label above it. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, onType, name, width = "100%", isNumber = false, rows, hint, isWrong = false } = props;
  const styles = useImportingStyles();
  const id = useId();
  const shared = { id, value, "data-field": name, "aria-invalid": isWrong, autoComplete: "off" };
  const placeholder = hint === undefined ? {} : { placeholder: hint };
  return (
    <div className={styles.field} style={{ width }}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <Input
          {...shared}
          {...placeholder}
          input={{ style: { minWidth: 0, width: "100%" } }}
          style={{ minWidth: 0 }}
          {...(isNumber ? { inputMode: "decimal" as const } : {})}
          onChange={(_event, typed) => onType(typed.value)}
        />
      ) : (
        <Textarea
          {...shared}
          {...placeholder}
          rows={rows}
          resize="vertical"
          style={{ minWidth: 0 }}
          onChange={(_event, typed) => onType(typed.value)}
        />
      )}
    </div>
  );
}
