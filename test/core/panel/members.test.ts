import type { Template } from "../../../src/core/template";
import { tiny } from "../tiny";
import { codes, foundAs, panelOf, rowOf, sheetOf } from "./panels";

const [a, b, c, d, e] = ["甲", "乙", "丙", "丁", "戊"] as const;
const rule = tiny.panel ?? { min: 0, text: "", article: "", source: { lines: [1, 1] as const } };

describe("who sits on the panel", () => {
  test("an expert with an interest steps aside: no score, no tick, a word of both", () => {
    const interested = sheetOf(d, {
      experts: [{ name: d, noInterest: false }],
      vetoes: { v1: true },
      scores: { "1.1": 0 },
    });
    const report = panelOf([sheetOf(a), sheetOf(b), sheetOf(c), interested]);
    expect(report.total?.value).toBe(30);
    expect(report.members.map(({ standing }) => standing)).toEqual(["counted", "counted", "counted", "recused"]);
    expect(codes(report)).toEqual(["expert-recused", "recused-tick"]);
    const decided = panelOf(
      [a, b, c, d].map((name) => sheetOf(name)),
      { recused: [d] },
    );
    expect(codes(decided)).toEqual(["expert-recused"]);
  });

  test("who has not declared is asked to", () => {
    const report = panelOf([sheetOf(a), sheetOf(b), sheetOf(c, { experts: [c] })]);
    expect(foundAs(report, "recusal-undeclared")).toMatchObject([{ expert: c, article: "art. 3" }]);
    expect(
      codes(panelOf([sheetOf(a), sheetOf(b), sheetOf(c, { experts: [c] })], {}, { ...tiny, recusal: null })),
    ).toEqual([]);
  });

  test.each<[number, Partial<Template>, string[]]>([
    [2, {}, ["panel-too-small"]],
    [6, {}, ["panel-too-large"]],
    [4, { panel: { ...rule, odd: true } }, ["panel-even"]],
    [5, { panel: { ...rule, min: 5, odd: true } }, []],
    [1, { panel: null }, []],
  ])("%d experts against the rule", (count, changed, expected) => {
    const names = [a, b, c, d, e, "己"].slice(0, count);
    expect(
      codes(
        panelOf(
          names.map((name) => sheetOf(name)),
          {},
          { ...tiny, ...changed },
        ),
      ),
    ).toEqual(expected);
  });

  test("without anybody who counts there is no figure", () => {
    const report = panelOf([sheetOf(a)], { recused: [a] });
    expect(codes(report)).toEqual(["expert-recused", "nobody-counted"]);
    expect([report.total, report.grade]).toEqual([null, null]);
  });

  test("one expert has one sheet; a second one that says otherwise keeps the panel from a grade", () => {
    const same = panelOf([sheetOf(a), sheetOf(b), sheetOf(c), { ...sheetOf(c), file: "again.xlsx" }]);
    expect(foundAs(same, "expert-twice")).toMatchObject([
      { same: true, severity: "warning", first: "丙.xlsx", file: "again.xlsx" },
    ]);
    expect(same.grade?.label).toBe("优秀");
    const other = panelOf([sheetOf(a), sheetOf(b), sheetOf(c), sheetOf(" 丙 ", { scores: { "1.1": 1 } })]);
    expect(foundAs(other, "expert-twice")).toMatchObject([{ same: false, severity: "error" }]);
    expect(other.grade).toBeNull();
  });

  test("the cover's only expert, the one whose name the file bears, the decided one, else the file's name", () => {
    const all = [a, b, c].map((name) => ({ name, noInterest: true }));
    const sheets = ["厂/某厂-甲.xlsx", "某厂 乙.xlsx", "3.xlsx"].map((file) => ({
      ...sheetOf(a, { experts: all }),
      file,
    }));
    const report = panelOf(sheets, { experts: { "3.xlsx": c } });
    expect(report.members.map(({ expert }) => expert)).toEqual([a, b, c]);
    expect(report.findings).toEqual([]);
    const unnamed = panelOf(sheets);
    expect(unnamed.members[2]?.expert).toBe("3");
    expect(codes(unnamed)).toEqual(["expert-unnamed", "recusal-undeclared", "expert-awaited"]);
  });

  test("a member on the cover whose sheet is not here is awaited", () => {
    const all = [a, b, c, d].map((name) => ({ name, noInterest: true }));
    const sheets = [a, b, c].map((name) => sheetOf(name, { experts: all }));
    expect(foundAs(panelOf(sheets), "expert-awaited")).toMatchObject([{ expert: d }]);
  });
});

describe("sheets that do not belong together", () => {
  test("another code is another enterprise; spaces, case and width are not", () => {
    const other = sheetOf(c, { enterprise: { name: "某厂", code: "91440300MA5EXAMPL2" } });
    const report = panelOf([sheetOf(a), sheetOf(b), other]);
    expect(foundAs(report, "enterprise-differs")).toMatchObject([
      { field: "code", severity: "error", file: "丙.xlsx" },
    ]);
    expect(report.grade).toBeNull();
    const same = sheetOf(c, { enterprise: { name: "某 厂", code: "９１440300ma5exampl1 " } });
    expect(panelOf([sheetOf(a), sheetOf(b), same]).findings).toEqual([]);
  });

  test("another name beside the same code wants a look; without codes it is another enterprise", () => {
    const renamed = sheetOf(c, { enterprise: { name: "某某厂", code: "91440300MA5EXAMPL1" } });
    expect(foundAs(panelOf([sheetOf(a), renamed]), "enterprise-differs")).toMatchObject([
      { field: "name", severity: "warning" },
    ]);
    const uncoded = sheetOf(c, { enterprise: { name: "某某厂" } });
    expect(foundAs(panelOf([sheetOf(a), uncoded]), "enterprise-differs")).toMatchObject([{ severity: "error" }]);
  });

  test("re-allocated maxima must be the same for all", () => {
    const moved = { maxima: { "2.1": 7, "2.4": 6 }, scores: { "2.1": 4, "2.4": 5 } };
    const alike = panelOf([a, b, c].map((name) => sheetOf(name, moved)));
    expect(rowOf(alike, "2.4")).toMatchObject({ max: 6, figure: { value: 5 } });
    const mixed = panelOf([sheetOf(a), sheetOf(b), sheetOf(c, moved)]);
    expect(foundAs(mixed, "maxima-differ")).toMatchObject([{ items: ["2.1", "2.4"], severity: "error" }]);
    expect([rowOf(mixed, "2.4").figure, mixed.grade]).toEqual([null, null]);
    const broken = panelOf([a, b, c].map((name) => sheetOf(name, { maxima: { "2.1": 7 }, scores: { "2.1": 4 } })));
    expect(foundAs(broken, "section-broken")).toMatchObject([{ section: "2", experts: [a, b, c] }]);
    expect(broken.total).toBeNull();
  });

  test("facts that experts see differently are named", () => {
    const report = panelOf([
      sheetOf(a),
      sheetOf(b, { conditions: { c1: true } }),
      sheetOf(c, { eligibility: { e1: false } }),
    ]);
    expect(foundAs(report, "answers-differ")).toMatchObject([{ clause: "c1", yes: [b], no: [a, c] }]);
    expect(foundAs(report, "eligibility-doubted")).toMatchObject([{ clause: "e1", experts: [c] }]);
  });
});
