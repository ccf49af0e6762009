import type { IdentityField } from "../../core/consolidate/record";
import type { ConsolidateWords } from "./consolidateWords";

const IDENTITY: Readonly<Record<IdentityField, string>> = {
  name: "企业名称",
  code: "统一社会信用代码",
  place: "地市",
  industry: "行业",
  date: "日期",
};

/** Words about many workbooks put together, in Chinese. */
export const zhConsolidate: ConsolidateWords = {
  notices: {
    "enterprise-code-missing": () => "没有填写统一社会信用代码，无法与名单核对，也无法查重；请补填。",
    "enterprise-code-invalid": ({ shown }) => `统一社会信用代码“${shown}”不合校验规则，可能填错；请核对。`,
    "year-missing": () => "没有可识别的评审日期，不能归入年度；请按年-月-日填写。",
    "place-missing": () => "没有填写所在地市，不能归入地市统计；请补填。",
    "not-on-form": ({ fields }) =>
      `该表没有填写${fields.map((field) => IDENTITY[field]).join("、")}的栏目，无法核对或归入统计；与评分表放在同一工作簿即可采用评分表所填。`,
    "figures-beyond": ({ count }) => `有 ${count} 个数位数过多，显然有误，没有计入合计；请更正。`,
    "findings-left-out": ({ count }) => `另有 ${count} 条检查发现没有列出，请单独检查该文件。`,
    "no-table": () => "其中没有可以采用的表；请确认是否为清评生成的工作簿。",
  },
  list: {
    "code-missing": (shown) => `${shown === "" ? "" : `“${shown}”`}没有统一社会信用代码，无法核对；请补填。`,
    "code-invalid": (shown) => `统一社会信用代码“${shown}”不合校验规则，可能填错；请核对。`,
    "code-twice": (shown) => `“${shown}”在同一年度出现两次，只计一次。`,
    "year-invalid": (shown) => `年度“${shown}”无法识别，该行没有采用；请填四位数的年份。`,
    "place-missing": () => "没有填写地市，该行没有采用；请补填。",
    "place-twice": (shown) => `“${shown}”在同一年度出现两次，只采用第一次；请核对。`,
    "target-invalid": (shown) => `目标“${shown}”不是整数，该行没有采用；请更正。`,
  },
  lines: {
    "line-too-long": ({ max }) => `超过 ${max} 个字符，不是汇总记录，没有采用。`,
    "line-not-json": () => "不是有效的 JSON，可能没有写完或被改动，没有采用；请重新生成该部分。",
    "line-wrong-shape": ({ place }) =>
      `不是本版本的汇总记录${place === "" ? "" : `（“${place}”缺失或不对）`}，没有采用；请重新生成该部分。`,
  },
  row: (row, text) => `第 ${row} 行：${text}`,
  planRow: (row, text) => `计划名单第 ${row} 行：${text}`,
  targetRow: (row, text) => `目标表第 ${row} 行：${text}`,
  at: (file, line, text) => `${file} 第 ${line} 行：${text}`,
  files: (files, used) => `共 ${files} 个文件，采用 ${used} 个。`,
  unusable: (count) => `无法采用的文件 ${count} 个。`,
  withErrors: (count) => `有错误的文件（含无法采用的）${count} 个。`,
  passedOver: (count) => `因重复而不计入的表 ${count} 份。`,
  results: (count, passed, failed, open) =>
    `计入的评分表 ${count} 份：通过 ${passed}，不通过 ${failed}，未定级 ${open}。`,
  grades: "等级",
  noGrade: "未定级",
  places: "地市",
  place: (place, count, passed) => `${place}  ${count} 份，通过 ${passed}`,
  unstated: "（未填）",
  plan: (planned, found, missing, unplanned) =>
    `计划名单 ${planned} 家：已收到 ${found}，缺 ${missing}；计划外的表 ${unplanned} 份。`,
  targets: "目标完成",
  target: (year, place, target, completed, rate) =>
    `${year}  ${place}  目标 ${target}，完成 ${completed}，${rate === null ? "目标为零，不计算完成率" : `完成率 ${rate}%`}`,
  noResults: (years) => `${years.join("、")} 年有目标而没有该年度的结果，不与其他年度比较。`,
  noTargets: (years) => `${years.join("、")} 年有结果而没有该年度的目标，不与其他年度比较。`,
  performance: (tables) => `计入的绩效表 ${tables} 份。`,
  disclaimer: "以上为按内置评分表重新核算的汇总，供主管部门参考；验收结论由主管部门作出。",
};
