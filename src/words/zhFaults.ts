import type { FaultSentences } from "./dictionary";
import { zhTemplateFault } from "./importing/templateFaults";

/** What each fault says in Chinese: what is wrong and what to do. */
export const zhFaults: FaultSentences = {
  "file-not-found": () => "找不到文件，请检查路径和文件名。",
  "file-not-readable": ({ reason }) => `无法读取文件（${reason}），请检查权限，或关闭正在使用它的程序。`,
  "file-not-writable": ({ reason }) => `无法写入文件（${reason}），请检查文件夹和权限，或关闭正在使用它的程序。`,
  "not-a-zip": () => "不是 Excel 工作簿，请在 Excel、WPS 或 LibreOffice 中打开原表，另存为 .xlsx。",
  truncated: () => "文件不完整，可能没有下载或复制完，请重新取得文件。",
  "legacy-format": () => "是旧版格式（.xls 或 .et），请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。",
  password: () => "文件有打开密码，请在 Excel 或 WPS 中取消密码，保存后再试。",
  "too-large": ({ part }) => `其中的“${part}”展开后过大，可能是恶意文件，已拒绝读取；请向提供者核实。`,
  "damaged-part": ({ part }) => `其中的“${part}”已损坏，请用 Excel 打开修复并另存，或重新取得文件。`,
  "unsafe-package": ({ part }) => `其中的“${part}”不合规范，可能是恶意文件，已拒绝读取；请向提供者核实。`,
  "not-a-document": () => "不是 .docx 文档，请在 Word 或 WPS 文字中打开原文件，另存为 .docx。",
  "not-a-workbook": () => "不是 .xlsx 工作簿，请在 Excel、WPS 或 LibreOffice 中打开原表，另存为 .xlsx。",
  "too-many-cells": ({ sheet }) => `工作表“${sheet}”的单元格过多，请删除多余内容后再试。`,
  "not-ours": () => "不是清评生成的工作簿（没有找到标识），请用 qingping new 生成工作簿后填写。",
  "table-not-here": ({ id, ids }) => `其中没有“${id}”，有 ${ids.join("、")}，请改用其中之一。`,
  "newer-format": ({ version }) => `由更新版本的清评生成（格式 ${version}），请升级清评后再打开。`,
  "several-tables": ({ ids }) => `含有多张表（${ids.join("、")}），请用 --template 指明一张。`,
  "unknown-template": ({ id }) => `没有编号为“${id}”的表，请用 qingping templates 查看全部编号。`,
  "list-columns-missing": ({ columns }) =>
    `清单缺少“${columns.join("”、“")}”${columns.length > 1 ? "几列" : "一列"}，请在表头补上列名后再试。`,
  "list-column-twice": ({ column }) => `清单中“${column}”一列出现两次，请只留一列。`,
  "list-empty": () => "清单是空的，请检查是否选错了文件。",
  "list-too-long": ({ max }) => `清单超过 ${max} 行，请检查是否选错了文件。`,
  "list-quote-open": ({ line }) => `清单第 ${line} 行的引号没有结束，请补上引号，或另存为 .xlsx 后再试。`,
  "list-encoding": () => "清单的文字编码无法识别，请用 UTF-8 编码另存，或另存为 .xlsx 后再试。",
  "nothing-to-consolidate": () => "没有可以汇总的工作簿（.xlsx 或 .xlsm），请检查文件夹和文件名。",
  "no-scores": ({ file, title }) => `“${file}”中的“${title}”不是评分表，没有可以合成的评分；请选各专家的评分工作簿。`,
  "panel-mixed": ({ file, first, second }) =>
    `“${file}”是另一张评分表（${second}，其余为 ${first}），无法合成；请选同一张评分表的工作簿。`,
  "different-tables": ({ first, second }) => `两个文件不是同一张表（${first} 和 ${second}），请选同一张表的两个版本。`,
  "option-not-used": ({ option, title }) => `“${title}”没有填写 ${option} 的位置，请去掉这个选项。`,
  "faulty-template": ({ path, message, line, more }) =>
    `不是可用的表：${line === null ? "" : `第 ${line} 行`}${path === "" ? "" : `“${path}”`}${zhTemplateFault(message)}${more > 0 ? `，另有 ${more} 处` : ""}；请用 qingping lint 查看并改正。`,
  "stored-template": ({ id }) =>
    `其中保存的表“${id}”已损坏或被改动，无法据此核算；请重新取得工作簿，或用 --template 指明原来的表文件。`,
  "import-format": ({ ending }) =>
    `不能从“${ending}”导入，请另存为 .xlsx、.docx、.html 或 .txt；PDF 请复制表格文字存为 .txt。`,
  "nothing-to-import": () => "其中没有找到评分表（表头应有项目或内容，以及分值或得分），请检查是否选错了文件。",
  "checklist-to-import": ({ title }) =>
    `“${title}”是没有分值的核查清单，这里还不能导入；请用命令行 qingping import 做成表文件，再在首页“打开表文件”。`,
  "nothing-to-fill": () =>
    "其中没有找到绩效表（应有名称和旁边的空格，或带空行的表头），请检查是否选错了文件，或改用 .docx、.xlsx 文件。",
  "several-imports": ({ titles }) =>
    `其中有 ${titles.length} 张表（${titles.map((title, index) => `${index + 1} ${title}`).join("；")}），请用 --table 指明第几张。`,
  "no-such-import": ({ count }) => `其中只有 ${count} 张表，请用 --table 指明其中一张。`,
  "entries-not-utf8": () => "填写数据不是 UTF-8 编码，请用 UTF-8 编码另存后再试。",
  "entries-not-json": ({ position }) =>
    position === null
      ? "填写数据不是有效的 JSON，请检查格式，例如是否缺少引号、逗号或括号。"
      : `填写数据不是有效的 JSON，第 ${position} 个字符附近有误，请检查引号、逗号和括号。`,
  "cell-editing": () => "有单元格正在编辑，请按回车结束编辑后再试；工作簿没有改动。",
  "workbook-protected": () => "工作簿结构受保护，不能增加工作表；请在“审阅”中撤销工作簿保护后再试。",
  "sheet-protected": () => "工作表设有保护密码，不能写入；请在“审阅”中撤销保护后再试，工作簿没有改动。",
  "sheet-gone": () => "工作表已被删除或改动，请重新检查后再试。",
  "table-present": ({ title }) => `工作簿中已有“${title}”，请直接填写，或在新的工作簿中载入。`,
  "other-version": ({ title, version, wanted }) =>
    `工作簿中已有“${title}”${version === wanted ? `内容不同的第 ${version} 版` : `第 ${version} 版`}，同一张表的两个版本不能并存。要用第 ${wanted} 版，请在新的工作簿中载入；或先删除这张表的全部工作表（其中的评分一并删除），再载入。`,
  "excel-failed": ({ detail }) => `Excel 没有完成操作（${detail}），已恢复原状；请重试，仍不行请保存后重新打开。`,
  unexpected: ({ detail }) => `程序出现意外错误（${detail}）；请保存工作簿后重新打开，仍不行请把这句话告诉维护者。`,
  "not-written": ({ sheet }) => `工作表“${sheet}”无法写入，文件没有改动；请用 Excel 打开另存后再试。`,
};
