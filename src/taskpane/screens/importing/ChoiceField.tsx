import { Select } from "@fluentui/react-components";
import { useId } from "react";
import { useImportingStyles } from "./useImportingStyles";

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
  readonly name: string;
}

/** A choice among a few with its label above it. */
export function ChoiceField<Value extends string>({ label, value, options, onChoose, name }: ChoiceFieldProps<Value>) {
  const styles = useImportingStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        value={value}
        data-field={name}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => option === target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
