import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { fillTo, templateOf } from "../../core/filling";

const ID = "guangdong-2009-voluntary";

/** A file of an enterprise's scoring table with a total. */
export async function workbook(name: string, code: string, total: number, place = "佛山市"): Promise<File> {
  const bytes = await writeNew(
    await newWorkbook(ID, {
      ...fillTo(templateOf(ID), total),
      vetoes: { v1: false },
      experts: ["甲", "乙", "丙"].map((expert) => ({ name: expert, noInterest: true })),
      enterprise: { name: `企业${code}`, code, place, industry: "陶瓷", date: "2023-05-01" },
    }),
  );
  return new File([bytes.slice()], name, { lastModified: 1 });
}

/** A file that is no workbook. */
export function garbage(name: string): File {
  return new File(["no workbook"], name, { lastModified: 1 });
}
