import type { Severity } from "../finding";
import { Fields } from "./fields";
import {
  IDENTITY_FIELDS,
  OPTION_GROUPS,
  RECORD_FORMAT,
  STAGES,
  type EffectRecord,
  type FaultRecord,
  type FileRecord,
  type FindingRecord,
  type OptionGroup,
  type OptionsRecord,
  type PerformanceRecord,
  type ScoringRecord,
  type TableRecord,
} from "./record";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const SHA256 = /^[0-9a-f]{64}$/u;
const ISO_DATE = /^(\d{4}-\d{2}(-\d{2})?)?$/u;

function finding(fields: Fields): FindingRecord {
  return {
    code: fields.text("code"),
    severity: fields.oneOf("severity", SEVERITIES),
    sheet: fields.text("sheet"),
    cell: fields.text("cell"),
    message: fields.text("message"),
  };
}

function fault(fields: Fields): FaultRecord {
  return { code: fields.text("code"), message: fields.text("message"), template: fields.text("template") };
}

function base(fields: Fields) {
  const enterprise = fields.object("enterprise");
  const counts = fields.object("counts");
  const date = fields.text("date");
  if (!ISO_DATE.test(date)) throw fields.wrong("date");
  return {
    template: fields.text("template"),
    ownTitle: fields.text("ownTitle"),
    version: fields.text("version"),
    stage: fields.oneOf("stage", STAGES),
    known: fields.flagOrNull("known"),
    enterprise: {
      name: enterprise.text("name"),
      code: enterprise.text("code"),
      place: enterprise.text("place"),
      industry: enterprise.text("industry"),
    },
    date,
    year: fields.countOrNull("year"),
    complete: fields.flag("complete"),
    counts: { error: counts.count("error"), warning: counts.count("warning"), info: counts.count("info") },
    findings: fields.objects("findings").map(finding),
  };
}

function gradeOf(fields: Fields): ScoringRecord["grade"] {
  const grade = fields.objectOrNull("grade");
  return grade && { label: grade.text("label"), result: grade.text("result"), pass: grade.flag("pass") };
}

function scoring(fields: Fields): ScoringRecord {
  const declared = fields.object("declared");
  return {
    kind: "scoring",
    ...base(fields),
    experts: fields.count("experts"),
    sections: fields.objects("sections").map((section) => {
      return { id: section.text("id"), score: section.numberOrNull("score"), max: section.number("max") };
    }),
    bonus: fields.numberOrNull("bonus"),
    total: fields.numberOrNull("total"),
    provisional: fields.number("provisional"),
    max: fields.number("max"),
    grade: gradeOf(fields),
    vetoes: fields.texts("vetoes"),
    failedGates: fields.texts("failedGates"),
    declared: { total: declared.text("total"), grade: declared.text("grade") },
    altered: fields.flag("altered"),
  };
}

function options(fields: Fields): OptionsRecord {
  return {
    count: fields.decimalOrNull("count"),
    investment: fields.decimalOrNull("investment"),
    benefit: fields.decimalOrNull("benefit"),
  };
}

function effect(fields: Fields): EffectRecord {
  return {
    of: fields.text("of"),
    measure: fields.oneOf("measure", ["saving", "reduction"]),
    unit: fields.text("unit"),
    implemented: fields.decimalOrNull("implemented"),
    planned: fields.decimalOrNull("planned"),
  };
}

function performance(fields: Fields): PerformanceRecord {
  const [groups, all] = [fields.object("options"), fields.object("allOptions")];
  return {
    kind: "performance",
    ...base(fields),
    unasked: fields.someOf("unasked", IDENTITY_FIELDS),
    beyond: fields.count("beyond"),
    options: Object.fromEntries(OPTION_GROUPS.map((name) => [name, options(groups.object(name))])) as Record<
      OptionGroup,
      OptionsRecord
    >,
    allOptions: { implemented: options(all.object("implemented")), planned: options(all.object("planned")) },
    effects: fields.objects("effects").map(effect),
  };
}

function table(fields: Fields): TableRecord {
  return fields.oneOf("kind", ["scoring", "performance"]) === "scoring" ? scoring(fields) : performance(fields);
}

/**
 * A record from untrusted JSON, every field copied by name and checked.
 * @throws ShapeError with the place of the first thing that is wrong.
 */
export function readRecord(raw: unknown): FileRecord {
  const fields = new Fields(raw);
  if (fields.count("format") !== RECORD_FORMAT) throw fields.wrong("format");
  const sha256 = fields.text("sha256");
  if (!SHA256.test(sha256)) throw fields.wrong("sha256");
  const file = fields.text("file");
  if (file === "") throw fields.wrong("file");
  return {
    format: RECORD_FORMAT,
    file,
    size: fields.count("size"),
    sha256,
    faults: fields.objects("faults").map(fault),
    tables: fields.objects("tables").map(table),
  };
}
