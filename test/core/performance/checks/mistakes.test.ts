import { PERFORMANCE_CHECKS } from "../../../../src/core/performance/checks";
import { findingSentence } from "../../../../src/report/sentences";
import { PERFORMANCE_IDS } from "../../../../src/templates/performance";
import { DICTIONARIES } from "../../../../src/words";
import { MISTAKES } from "./mistakes";
import { changedBy, exampleOf, figuresOf, findingsOf, templateOf } from "./setting";

const named = MISTAKES.map((mistake) => [`${mistake.form}: ${mistake.name}`, mistake] as const);

test.each(named)("%s", async (_name, { form, changed, code, cells, says, also = [] }) => {
  const raw = changedBy(exampleOf(form), changed);
  const findings = await findingsOf(form, raw);
  const meant = findings.filter((finding) => finding.code === code);
  const paths = meant.map(({ path, others = [] }) => [path, ...others.map((other) => other.path)]);
  expect(paths).toContainEqual(cells);
  expect([...new Set(findings.map((finding) => finding.code))].sort()).toEqual([...new Set([code, ...also])].sort());
  const template = await templateOf(form);
  const found = meant[paths.findIndex((each) => each.join() === cells.join())];
  if (!found) throw new Error("not found");
  const sentence = findingSentence(template, found, DICTIONARIES.zh);
  for (const part of says) expect(sentence).toContain(part);
});

test("there are at least fifty, in every form", () => {
  expect(MISTAKES.length).toBeGreaterThanOrEqual(50);
  expect(new Set(MISTAKES.map(({ form }) => form))).toEqual(new Set(PERFORMANCE_IDS));
});

test("every check finds a mistake", async () => {
  const all = await Promise.all(
    MISTAKES.map(({ form, changed }) => figuresOf(form, changedBy(exampleOf(form), changed))),
  );
  const idle = PERFORMANCE_CHECKS.filter((check) => all.every((figures) => check(figures).length === 0));
  expect(idle.map(({ name }) => name)).toEqual([]);
});
