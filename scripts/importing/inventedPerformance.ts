/** Invented performance tables in layouts that no collected regulation has, as a bureau may hand them out. No authority issued any of them. */
import { fromSheet } from "../../src/importing/reading/fromSheet";
import {
  cross,
  fields,
  high,
  indicator,
  repeated,
  summary,
  wide,
  years,
  type InventedPerformance,
} from "./inventedPlaces";
import { html, row, text } from "./inventedTable";

const TWO_YEARS = ["y1", "y2"];

const categories: InventedPerformance = {
  name: "categories in a merged first column, before, after, change",
  document: html(`<p>某市清洁生产审核绩效表</p><table>
${row("企业名称", wide("", 3), "所属行业", wide("", 2))}
${row("统一社会信用代码", wide("", 3), "联系人", wide("", 2))}
${row("类别", "序号", "指标名称", "单位", "审核前", "审核后", "下降率（%）")}
${row(high("资源能源消耗", 3), "1", "新鲜水用量", "万吨/年", "", "", "")}
${row("2", "用电量", "万千瓦时/年", "", "", "")}
${row("3", "综合能耗", "吨标准煤/年", "", "", "")}
${row(high("污染物排放", 2), "4", "化学需氧量排放量", "吨/年", "", "", "")}
${row("5", "危险废物产生量", "吨/年", "", "", "")}
${row("经济指标", "6", "工业总产值", "万元/年", "", "", "")}
${row(wide("审核机构（盖章）：", 4), wide("填表日期：　　年　　月　　日", 3))}
</table>`),
  places: [
    ...fields("text", "企业名称", "所属行业", "统一社会信用代码", "联系人"),
    ...years("指标名称", 2),
    ...[
      ["新鲜水用量", "万吨/年"],
      ["用电量", "万千瓦时/年"],
      ["综合能耗", "吨标准煤/年"],
      ["化学需氧量排放量", "吨/年"],
      ["危险废物产生量", "吨/年"],
      ["工业总产值", "万元/年"],
    ].flatMap(([label = "", unit = ""]) => indicator(label, unit, [...TWO_YEARS, "reduction"])),
    ...fields("date", "填表日期"),
  ],
};

const targets: InventedPerformance = {
  name: "two header rows, near and far targets",
  document: html(`<h3>清洁生产目标完成情况表</h3><table>
${row(high("序号", 2), high("清洁生产指标", 2), high("现状值", 2), wide("近期目标（2024年底）", 2), wide("远期目标（2026年底）", 2), high("备注", 2))}
${row("目标值", "完成值", "目标值", "完成值")}
${row("1", "单位产品新鲜水耗（吨/万元）", "", "", "", "", "", "")}
${row("2", "单位产值电耗（千瓦时/万元）", "", "", "", "", "", "")}
${row("3", "COD排放量（吨/年）", "", "", "", "", "", "")}
${row("4", "工业用水重复利用率（%）", "", "", "", "", "", "")}
</table>`),
  places: [
    ["单位产品新鲜水耗（吨/万元）", "吨/万元"],
    ["单位产值电耗（千瓦时/万元）", "千瓦时/万元"],
    ["COD排放量（吨/年）", "吨/年"],
    ["工业用水重复利用率（%）", "%"],
  ].flatMap(([label = "", unit = ""]) =>
    cross(
      label,
      ["现状值", unit],
      ["近期目标（2024年底）目标值", unit],
      ["近期目标（2024年底）完成值", unit],
      ["远期目标（2026年底）目标值", unit],
      ["远期目标（2026年底）完成值", unit],
      ["备注", "text"],
    ),
  ),
};

const optionsList: InventedPerformance = {
  name: "a numbered list of options, a sum below",
  document: html(`<p><b>清洁生产方案实施情况一览表</b></p><table>
${row("序号", "方案编号", "方案名称", "方案类型", "投资（万元）", "完成时间", "经济效益（万元/年）", "节电量（万千瓦时/年）", "节水量（吨/年）", "其他环境效益")}
${["1", "2", "3", "4", "5", "6"].map((number) => row(number, ...Array.from({ length: 9 }, () => ""))).join("\n")}
${row(wide("合计", 4), "", "", "", "", "", "")}
</table><p>注：方案类型填写“无低费”或“中高费”。</p>`),
  places: [
    ...repeated(
      6,
      ["方案编号", "text"],
      ["方案名称", "text"],
      ["方案类型", "text"],
      ["投资（万元）", "万元"],
      ["完成时间", "date"],
      ["经济效益（万元/年）", "万元/年"],
      ["节电量（万千瓦时/年）", "万千瓦时/年"],
      ["节水量（吨/年）", "吨/年"],
      ["其他环境效益", "text"],
    ),
  ],
};

const ENGLISH_YEARS = ["y1", "y2", "y3"];

const english: InventedPerformance = {
  name: "English headers",
  document: html(`<h2>Cleaner Production Performance Form</h2><table>
${row("Enterprise name", wide("", 2), "Contact person", "")}
${row("Address", wide("", 2), "Telephone", "")}
${row("Indicator", "Unit", "2021", "2022", "2023")}
${row("Fresh water use", "t/a", "", "", "")}
${row("Electricity use", "kWh/a", "", "", "")}
${row("COD discharged", "t/a", "", "", "")}
${row("Natural gas use", "m³/a", "", "", "")}
</table><table>
${row("No.", "Name of option", "Investment (10,000 yuan)", "Benefit (10,000 yuan/a)", "Date of completion")}
${row("1", "", "", "", "")}
${row("2", "", "", "", "")}
${row("3", "", "", "", "")}
</table>`),
  places: [
    ...fields("text", "Enterprise name", "Contact person", "Address", "Telephone"),
    ...years("Indicator", 3),
    ...indicator("Fresh water use", "t/a", ENGLISH_YEARS),
    ...indicator("Electricity use", "kWh/a", ENGLISH_YEARS),
    ...indicator("COD discharged", "t/a", ENGLISH_YEARS),
    ...indicator("Natural gas use", "m³/a", ENGLISH_YEARS),
    ...repeated(
      3,
      ["Name of option", "text"],
      ["Investment (10,000 yuan)", "10,000 yuan"],
      ["Benefit (10,000 yuan/a)", "10,000 yuan/a"],
      ["Date of completion", "date"],
    ),
  ],
};

const unitAbove: InventedPerformance = {
  name: "the unit above the table, as tab-separated text",
  document: text(`企业清洁生产绩效统计表\t\t\t\t
企业名称（盖章）\t\t\t统计人\t
主要污染物排放情况（单位：吨/年）\t\t\t\t
污染物名称\t2021年\t2022年\t2023年\t备注
化学需氧量\t\t\t\t
氨氮\t\t\t\t
二氧化硫\t\t\t\t
氮氧化物\t\t\t\t
颗粒物\t\t\t\t
主要产品产量\t\t\t\t
产品名称\t计量单位\t2021年产量\t2022年产量\t2023年产量
\t\t\t\t
\t\t\t\t
填报人：\t\t\t联系电话：\t`),
  places: [
    ...fields("text", "企业名称（盖章）", "统计人", "填报人", "联系电话"),
    ...["化学需氧量", "氨氮", "二氧化硫", "氮氧化物", "颗粒物"].flatMap((label) =>
      cross(label, ["2021年", "吨/年"], ["2022年", "吨/年"], ["2023年", "吨/年"], ["备注", "text"]),
    ),
    ...repeated(
      2,
      ["产品名称", "text"],
      ["计量单位", "text"],
      ["2021年产量", "所填单位"],
      ["2022年产量", "所填单位"],
      ["2023年产量", "所填单位"],
    ),
  ],
};

const SIDE = [
  ["企业基本情况", "企业名称", "", "", ""],
  ["", "法定代表人", "", "联系电话", ""],
  ["", "职工人数（人）", "", "年产值（万元）", ""],
  ["审核情况", "审核重点", "", "", ""],
  ["", "审核开始时间", "", "审核完成时间", ""],
  ["方案情况", "无/低费方案数（个）", "", "中/高费方案数（个）", ""],
  ["", "总投资（万元）", "", "年经济效益（万元/年）", ""],
] as const;

const sideLabels: InventedPerformance = {
  name: "labels in an upright merged first column, a sheet",
  document: () => ({
    name: "表.xlsx",
    parts: [
      fromSheet(
        {
          name: "绩效表",
          cells: [["清洁生产审核企业绩效登记表"], ...SIDE].flatMap((texts, at) =>
            texts.flatMap((value, column) => (value === "" ? [] : [{ row: at, column, value, isFormula: false }])),
          ),
        },
        [
          { top: 0, left: 0, bottom: 0, right: 4 },
          { top: 1, left: 0, bottom: 3, right: 0 },
          { top: 1, left: 2, bottom: 1, right: 4 },
          { top: 4, left: 0, bottom: 5, right: 0 },
          { top: 4, left: 2, bottom: 4, right: 4 },
          { top: 6, left: 0, bottom: 7, right: 0 },
        ],
      ),
    ],
  }),
  places: [
    ...fields("text", "企业名称", "法定代表人", "联系电话", "审核重点"),
    ...fields("人", "职工人数（人）"),
    ...fields("date", "审核开始时间", "审核完成时间"),
    ...fields("个", "无/低费方案数（个）", "中/高费方案数（个）"),
    ...fields("万元", "年产值（万元）", "总投资（万元）"),
    ...fields("万元/年", "年经济效益（万元/年）"),
  ],
};

const turned: InventedPerformance = {
  name: "the summary of options turned: kinds below, figures beside",
  document: html(`<p>清洁生产方案汇总表</p><table>
${row(wide("方案类别", 2), "方案数量（个）", "投资（万元）", "经济效益（万元/年）", "节水（万吨/年）", "COD削减量（吨/年）")}
${row(high("无/低费方案", 2), "已实施", "", "", "", "", "")}
${row("拟实施", "", "", "", "", "")}
${row(high("中/高费方案", 2), "已实施", "", "", "", "", "")}
${row("拟实施", "", "", "", "", "")}
</table>`),
  places: ["无/低费方案已实施", "无/低费方案拟实施", "中/高费方案已实施", "中/高费方案拟实施"].flatMap((label) =>
    cross(
      label,
      ["方案数量（个）", "个"],
      ["投资（万元）", "万元"],
      ["经济效益（万元/年）", "万元/年"],
      ["节水（万吨/年）", "万吨/年"],
      ["COD削减量（吨/年）", "吨/年"],
    ).map((place) => ({ ...place, words: "方案类别" })),
  ),
};

const LOW_HIGH = ["low.all", "high.all", "total"];

const plainLines: InventedPerformance = {
  name: "plain lines of a page",
  document: text(`附件3 清洁生产绩效汇总表

企业名称： 联系人： 电话：

指标 单位 审核前 审核后
用水量 万吨/年
用电量 万千瓦时/年
COD排放量 吨/年

方案类别 无/低费方案 中/高费方案 合计
方案数（个）
投资（万元）
经济效益（万元/年）

填表人： 填表日期： 年 月 日
`),
  places: [
    ...fields("text", "企业名称", "联系人", "电话", "填表人"),
    ...fields("date", "填表日期"),
    ...years("审核前", 2),
    ...indicator("用水量", "万吨/年", TWO_YEARS),
    ...indicator("用电量", "万千瓦时/年", TWO_YEARS),
    ...indicator("COD排放量", "吨/年", TWO_YEARS),
    ...summary("方案数（个）", "个", LOW_HIGH),
    ...summary("投资（万元）", "万元", LOW_HIGH),
    ...summary("经济效益（万元/年）", "万元/年", LOW_HIGH),
  ],
};

/** The invented performance tables. */
export const INVENTED_PERFORMANCE: readonly InventedPerformance[] = [
  categories,
  targets,
  optionsList,
  english,
  unitAbove,
  sideLabels,
  turned,
  plainLines,
];
