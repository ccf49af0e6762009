import { show } from "../decimal";
import { pointer, type Finding } from "../finding";
import type { TableCheck } from "./check";

/** A gate is passed, failed or blank; a failed one is reported beside the grade. */
export const gates: TableCheck = (template, entries) =>
  template.gates
    .filter(({ id }) => (entries.gates.get(id) ?? "pass") !== "pass")
    .map(({ id, text, article }): Finding => {
      const place = { path: pointer("gates", id), item: id };
      const outcome = entries.gates.get(id);
      if (outcome === "fail") return { ...place, code: "gate-failed", severity: "warning", text, article };
      return { ...place, code: "not-pass-fail", severity: "error", shown: show(outcome) };
    });
