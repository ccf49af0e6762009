import { validateTemplate } from "../../src/templates/schema";
import { validatePerformance } from "../../src/templates/performance/schema";
import { broken } from "./broken";

test.each<[string, (string | number)[], unknown, string, string]>([
  ["no text", ["title"], 5, "title", "must be a text"],
  ["no number", ["total"], "30", "total", "must be a number"],
  ["no whole number", ["version"], 1.5, "version", "must be a whole number"],
  ["no list", ["vetoes"], {}, "vetoes", "must be a list"],
  ["no object", ["failing"], "不合格", "failing", "must be an object"],
  ["no yes or no", ["official"], "false", "official", "must be true or false"],
  ["nothing", ["title"], undefined, "title", "is missing"],
  ["an empty text", ["title"], "", "title", "must not be empty"],
  ["a long text", ["title"], "字".repeat(4001), "title", "must be at most 4000 letters"],
  ["too many sections", ["sections"], Array(51).fill({}), "sections", "must be at most 50 entries"],
  ["too low", ["version"], 0, "version", "must be at least 1"],
  ["too high", ["sections", 0, "max"], 1e9, "sections[0].max", "must be at most 100000"],
  ["an unknown word", ["stage"], "later", "stage", 'must be one of "assessment", "acceptance"'],
  ["a wrong id", ["id"], "Not An Id", "id", "must match /^[a-z0-9]+(-[a-z0-9]+)*$/"],
  ["no day", ["force", "from"], "2025-13-01", "force.from", "is no date"],
])("%s is told in words that name the rule", (_, steps, value, path, message) => {
  expect(validateTemplate(broken(steps, value))).toContainEqual({ path, message });
});

test("so is an unknown kind of block", () => {
  const faults = validatePerformance({ kind: "performance", blocks: [{ kind: "surprise" }] });
  expect(faults).toContainEqual({ path: "blocks[0].kind", message: "is not known" });
});
