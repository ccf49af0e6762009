/** What places of a performance table are called that are no cells of the form: the ledger's, and those beside it. */
export interface PathWords {
  /** A field of the ledger's row of that number, counted from 1; "" for the whole row. */
  readonly ledger: (row: number, field: string) => string;
  readonly feasibility: (row: number, field: string) => string;
  /** A cell of a repeated row; `block` is its printed title, "" where it has none. */
  readonly row: (block: string, row: number, cell: string) => string;
  /** Something with the year or the column in which it stands. */
  readonly within: (name: string, column: string) => string;
  readonly year: (flow: number) => string;
  readonly coefficient: (carrier: string) => string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Chinese. */
export const zhPaths: PathWords = {
  ledger: (row, field) => `方案台账第 ${row} 行${field === "" ? "" : `“${field}”`}`,
  feasibility: (row, field) => `经济可行性第 ${row} 行${field === "" ? "" : `“${field}”`}`,
  row: (block, row, cell) => `${block === "" ? "" : `“${block}”`}第 ${row} 行“${cell}”`,
  within: (name, column) => `${name}（${column}）`,
  year: (flow) => `第 ${flow} 年净现金流量`,
  coefficient: (carrier) => `折算系数“${carrier}”`,
  fields: {
    number: "编号",
    name: "名称",
    kind: "类别",
    status: "实施状态",
    date: "日期",
    investment: "投资",
    saving: "节约效益",
    abatement: "减排效益",
    benefit: "经济效益",
    savings: "节约量",
    reductions: "减排量",
    evidence: "证明材料",
    flows: "净现金流量",
    auditStart: "审核开始日期",
    moneyLimit: "无/低费与中/高费的分类标准",
    discountRate: "贴现率",
    "standard-coal": "折标准煤系数",
    co2: "二氧化碳排放因子",
    density: "密度",
  },
};

/** English. */
export const enPaths: PathWords = {
  ledger: (row, field) => `Ledger row ${row}${field === "" ? "" : `, ${field}`}`,
  feasibility: (row, field) => `Feasibility row ${row}${field === "" ? "" : `, ${field}`}`,
  row: (block, row, cell) => `${block === "" ? "" : `"${block}" `}row ${row}, ${cell}`,
  within: (name, column) => `${name} (${column})`,
  year: (flow) => `net cash flow of year ${flow}`,
  coefficient: (carrier) => `coefficient "${carrier}"`,
  fields: {
    number: "number",
    name: "name",
    kind: "kind",
    status: "status",
    date: "date",
    investment: "investment",
    saving: "benefit of saving",
    abatement: "benefit of abatement",
    benefit: "benefit",
    savings: "savings",
    reductions: "reductions",
    evidence: "evidence",
    flows: "net cash flows",
    auditStart: "beginning of the audit",
    moneyLimit: "limit between the kinds of options",
    discountRate: "discount rate",
    "standard-coal": "standard coal coefficient",
    co2: "CO2 factor",
    density: "density",
  },
};
