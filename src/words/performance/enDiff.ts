import type { DiffWords } from "./diffWords";

/** Words of the comparison of two versions in English. */
export const enDiff: DiffWords = {
  sheet: "Comparison",
  title: (table) => `${table}  two versions compared`,
  headers: ["Entry", "Unit", "First version", "Second version", "Change", "Change (%)", "Cell"],
  blank: "(blank)",
  same: "Both versions hold the same entries and results.",
  count: (differences, options) =>
    options === 0 ? `Differences: ${differences}.` : `Differences: ${differences}. Options that differ: ${options}.`,
  what: {
    added: (option) => `Option added: ${option}`,
    removed: (option) => `Option removed: ${option}`,
    changed: (option) => `Option changed: ${option}`,
  },
  editions: (before, after) =>
    `The files were made from different editions of the table (${before} and ${after}); the built-in one was used.`,
  answer: { true: "yes", false: "no", pass: "pass", fail: "fail" },
  total: "Total",
  grade: "Grade",
  section: (label) => `${label} (section)`,
  reason: (item) => `${item} (reason)`,
  maximum: (item) => `${item} (maximum)`,
  ownTotal: "Panel's total",
  expert: (number, isDeclaration) => `Expert ${number}${isDeclaration ? " (declared without interest)" : ""}`,
  enterprise: {
    name: "Enterprise",
    code: "Unified social credit code",
    place: "Place",
    industry: "Industry",
    date: "Date",
    kind: "Kind of audit",
  },
  field: {
    name: "Name",
    kind: "Kind",
    status: "Status",
    date: "Date (planned)",
    investment: "Investment",
    saving: "Benefit of saving",
    abatement: "Benefit of abatement",
    benefit: "Economic benefit",
    evidence: "Evidence",
  },
  flow: (year) => `Net cash flow of year ${year}`,
  unit: { money: "万元", yearly: "万元/年" },
  note: "Change is second minus first version, in per cent of the first. Cells are the second version's, or the first's where the second has none.",
};
