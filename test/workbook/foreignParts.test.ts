import { unzipSync } from "fflate";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { fill, grade } from "../tasks/scoring";
import { libreOfficePresent, Office } from "../tools/libreOffice";
import { officeScriptsPresent, runInOffice } from "../tools/libreOfficeScript";
import { describeWith } from "../tools/require";

const ADD_CHART_AND_SHEET = `
doc.Sheets.insertNewByName("我的分析", doc.Sheets.Count)
sheet = doc.Sheets.getByName("我的分析")
for row in range(4):
    sheet.getCellByPosition(0, row).String = "项目%d" % row
    sheet.getCellByPosition(1, row).Value = row * 10 + 1
sheet.getCellByPosition(2, 0).Formula = "=SUM(B1:B4)"
place = Rectangle()
place.X, place.Y, place.Width, place.Height = 5000, 1000, 8000, 6000
sheet.Charts.addNewByName("Chart", place, (sheet.getCellRangeByName("A1:B4").RangeAddress,), False, True)
`;

/** The parts that filling may touch: our four sheets, which come first, and the calculation settings. */
const OURS = /^xl\/(workbook\.xml|worksheets\/sheet[1-4]\.xml)$/u;

describeWith("LibreOffice with python3-uno", libreOfficePresent && officeScriptsPresent)(
  "a workbook to which LibreOffice added a chart and a sheet",
  () => {
    const office = new Office();
    afterAll(() => office.dispose());

    test("is filled and graded, and every other part keeps its bytes", async () => {
      const made = await writeNew(await newWorkbook("guangdong-2009-voluntary"));
      const before = new Uint8Array(runInOffice(office, made, ADD_CHART_AND_SHEET));
      const workbook = new XlsxWorkbook(before);
      await fill(workbook, { scores: { "1.1": 8, "2.1": 4 }, vetoes: { v1: true }, enterprise: { name: "某厂" } });
      const { report } = await grade(workbook);
      const after = workbook.save();

      expect(report.grade).toMatchObject({ label: "不合格", pass: false });
      const [old, now] = [unzipSync(before), unzipSync(after)];
      expect(Object.keys(now)).toEqual(Object.keys(old));
      expect(Object.keys(old).some((part) => part.startsWith("xl/charts/"))).toBe(true);
      const changed = Object.keys(old).filter(
        (part) => !Buffer.from(old[part] ?? []).equals(Buffer.from(now[part] ?? [])),
      );
      expect(changed.filter((part) => !OURS.test(part))).toEqual([]);
      expect(changed).toContain("xl/worksheets/sheet2.xml");

      const [opened] = office.convert([after]);
      const sheets = await new XlsxWorkbook(opened as Uint8Array).readSheets();
      const added = sheets.find(({ name }) => name === "我的分析");
      expect(added?.cells.find(({ column, row }) => column === 2 && row === 0)?.value).toBe(64);
    }, 60_000);
  },
);
