import type { TemplateFault } from "../../src/templates/templateFault";

/** `raw`, in which `validate` finds no fault. @throws Error with the faults. */
export function sound<Checked>(raw: Checked, validate: (raw: unknown) => readonly TemplateFault[]): Checked {
  const faults = validate(raw);
  if (faults.length > 0) throw new Error(faults.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return raw;
}
