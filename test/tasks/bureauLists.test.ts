import { writeXlsx } from "hucre/xlsx";
import { planFrom, targetsFrom } from "../../src/tasks/bureauLists";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";

const CODE = "91350100M000100Y43";
const open = (bytes: Uint8Array) => new XlsxWorkbook(bytes);
const text = (content: string) => new TextEncoder().encode(content);

test("a plan list is the first sheet that holds anything, or comma-separated text", async () => {
  const rows = [
    ["统一社会信用代码", "企业名称", "年度"],
    [CODE, "某厂", 2023],
  ];
  const xlsx = await writeXlsx({
    sheets: [
      { name: "空", rows: [] },
      { name: "名单", rows: [[], ...rows] },
    ],
  });
  const fromXlsx = await planFrom(xlsx, open);
  expect(fromXlsx.planned).toMatchObject([{ row: 3, code: CODE, name: "某厂", year: 2023 }]);
  const fromCsv = await planFrom(text(`\uFEFF统一社会信用代码,企业名称,年度\r\n${CODE},某厂,2023\r\n`), open);
  expect(fromCsv.planned).toMatchObject([{ row: 2, code: CODE, name: "某厂", year: 2023 }]);
});

test("targets likewise; what is no list is one fault", async () => {
  expect((await targetsFrom(text("地市,年度,目标\n佛山,2023,150\n"), open)).targets).toMatchObject([{ target: 150 }]);
  await expect(targetsFrom(text("地市,目标\n佛山,150\n"), open)).rejects.toMatchObject({
    fault: { code: "list-columns-missing", columns: ["年度"] },
  });
  await expect(planFrom(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), open)).rejects.toMatchObject({
    fault: { code: "legacy-format" },
  });
  await expect(planFrom(Uint8Array.from([0xff, 0x00, 0xff]), open)).rejects.toMatchObject({
    fault: { code: "list-encoding" },
  });
});

test("a cell far down makes no million rows", async () => {
  const cells = new Map([["1048575,16383", { value: "x" }]]);
  const far = await writeXlsx({ sheets: [{ name: "远", rows: [["统一社会信用代码", "年度"]], cells }] });
  await expect(planFrom(far, open)).rejects.toMatchObject({ fault: { code: "list-too-long" } });
});

test("cells far to the right belong to no list and take no room", async () => {
  const cells = new Map(Array.from({ length: 500 }, (_, row) => [`${row},16383`, { value: "x" }] as const));
  const wide = await writeXlsx({ sheets: [{ name: "宽", rows: [["统一社会信用代码", "年度"]], cells }] });
  expect(await planFrom(wide, open)).toEqual({ planned: [], findings: [] });
});
