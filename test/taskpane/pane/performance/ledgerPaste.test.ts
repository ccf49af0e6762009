import fc from "fast-check";
import { parseTsv } from "../../../../src/core/tsv";
import { withValueAt } from "../../../../src/core/path";
import { ledgerFields } from "../../../../src/taskpane/pane/performance/ledgerFields";
import { ledgerPaste, pasteEntries, previewRows } from "../../../../src/taskpane/pane/performance/ledgerPaste";
import { filledRows, roomFor, withoutRow, withoutRows } from "../../../../src/taskpane/pane/performance/ledgerRows";
import { exampleOf } from "../../../core/performance/tables";
import { general } from "./tables";

const fields = ledgerFields(general);
const taken = (text: string, first?: string) => {
  const paste = ledgerPaste(parseTsv(text), fields, first);
  return { paste, rows: previewRows(paste, fields) };
};
const entry = (row: ReturnType<typeof taken>["rows"][number] | undefined, key: string) => row?.get(key);

const LEDGER = [
  "某厂清洁生产方案一览表\t\t\t\t\t\t",
  "序号\t方案名称\t方案类型\t实施情况\t投资（万元）\t经济效益（万元/年）\t节电量（万千瓦时/年）",
  '1\t"更换\n高效电机"\t中/高费\t已实施\t"1,200.5"\t约30\t12',
  "\t\t\t\t\t\t",
  "2\t加强管理\t无低费\t进行中\t—\t2\t0.4",
  "合计\t\t\t\t1200.5\t32\t12.4",
].join("\n");

describe("a ledger with title, header, blank row and total", () => {
  const { paste, rows } = taken(LEDGER);

  test("is taken by its header, without what is no option", () => {
    expect(paste.columns).toEqual(["number", "name", "kind", "status", "investment", "benefit", "savings/electricity"]);
    expect([rows.length, paste.skipped]).toEqual([2, 3]);
  });

  test("keeps line ends in a cell and reads grouped thousands", () => {
    expect(entry(rows[0], "name")?.entry).toBe("更换\n高效电机");
    expect(entry(rows[0], "investment")).toMatchObject({ entry: 1200.5, doubt: null });
  });

  test("marks what is doubtful and drops none of it", () => {
    expect(entry(rows[0], "benefit")).toEqual({ text: "约30", entry: "约30", doubt: "unclear" });
    expect(entry(rows[1], "status")).toEqual({ text: "进行中", entry: "进行中", doubt: "unclear" });
    expect(entry(rows[1], "investment")).toEqual({ text: "—", entry: null, doubt: "blank" });
  });

  test("becomes entries from a row on", () => {
    const entries = new Map(pasteEntries(rows, 3));
    expect(entries.get("/ledger/3/savings/electricity")).toBe(12);
    expect(entries.get("/ledger/4/number")).toBe("2");
    expect(entries.size).toBe(14);
  });
});

test("without a header the columns count from the cell that took the paste", () => {
  const { paste, rows } = taken("5\t6\n7\t8", "investment");
  expect([paste.header, paste.columns]).toEqual([null, ["investment", "saving"]]);
  expect(entry(rows[1], "saving")?.entry).toBe(8);
});

test("a figure under a header of another unit is not taken for one of ours", () => {
  const { rows } = taken("方案名称\t投资（元）\n甲\t120000");
  expect(entry(rows[0], "investment")).toEqual({ text: "120000", entry: "120000元", doubt: "unclear" });
});

test("columns beyond the last and of no name are left out", () => {
  expect(taken("方案名称\t备注\n甲\t无").paste.columns).toEqual(["name", null]);
  expect(taken("x\ty", "evidence").paste.columns).toEqual(["evidence", null]);
});

test("nothing is lost between a header, cells with signs of their own, and the entries", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 }).filter((one) => !/[\t\r]/u.test(one));
  const row = fc.tuple(text, fc.integer({ min: 0, max: 1e9 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (pasted) => {
      const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`;
      const lines = pasted.map(([name, money]) => `甲${quoted("").slice(2)}\t${quoted(name)}\t${money}`);
      const { rows } = taken(["编号\t方案名称\t投资（万元）", ...lines].join("\r\n"));
      const names = pasted.map(([name]) => name.trim().replaceAll("\r\n", "\n") || null);
      expect(rows.map((one) => entry(one, "name")?.entry ?? null)).toEqual(names);
      expect(rows.map((one) => entry(one, "investment")?.entry)).toEqual(pasted.map(([, money]) => money));
    }),
  );
});

describe("rows", () => {
  const raw = exampleOf("general-performance");
  const count = (raw["ledger"] as unknown[]).length;
  const changed = (entries: readonly (readonly [string, unknown])[]) =>
    entries.reduce<Record<string, unknown>>((all, [path, value]) => withValueAt(all, path, value), raw);

  test("are counted up to the last that says anything", () => {
    expect(filledRows(raw, fields)).toBe(count);
    expect(filledRows({ ledger: [{ name: "甲" }, null, { savings: { water: 3 } }, {}, { name: "" }] }, fields)).toBe(3);
    expect([filledRows({}, fields), filledRows({ ledger: [] }, fields)]).toEqual([0, 0]);
  });

  test("move up when one is taken out, and nothing else changes", () => {
    const rows = raw["ledger"] as unknown[];
    const after = changed(withoutRow(raw, fields, 2));
    const kept = rows.filter((_, row) => row !== 2);
    expect(filledRows(after, fields)).toBe(count - 1);
    for (const [row, option] of kept.entries()) {
      expect((after["ledger"] as unknown[])[row]).toMatchObject(option as Record<string, unknown>);
    }
  });

  test("are all blanked", () => {
    expect(filledRows(changed(withoutRows(raw, fields)), fields)).toBe(0);
  });

  test("have the sheet's room", () => {
    const cells = new Map([0, 1, 2].map((row) => [`/ledger/${row}/name`, {}]));
    expect([roomFor(cells), roomFor(new Map())]).toEqual([3, 0]);
  });
});
