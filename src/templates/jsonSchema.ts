import * as z from "zod/mini";
import type { TemplateKind } from "./kinds";
import { performanceShape } from "./performance/schema";
import { templateShape } from "./schema";

const SHAPES = { scoring: templateShape, performance: performanceShape } as const;

/**
 * The JSON Schema of a table's file, for editors that complete and check while somebody writes. Its id is a name; nothing is
 * fetched from there. Sums, ids by position and references are beyond it: `lintTemplate` checks those as well.
 */
export function templateJsonSchema(kind: TemplateKind): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(SHAPES[kind], { target: "draft-2020-12", unrepresentable: "throw" });
  return { $id: `urn:qingping:schema:${kind}-template:1`, title: `Qingping ${kind} template`, ...schema };
}
