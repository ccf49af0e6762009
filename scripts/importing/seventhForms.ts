/** A seventh set of invented tables, written after the sixth was read well, and before these were tried. */
import { cell, expectedTable, html, item, row, sheet, text, type Invented } from "./inventedTable";

const WEIGHTS_ABOVE: Invented = {
  name: "sections as bars with scores",
  document: html(`<p>附件3-2</p><p>纺织印染企业清洁生产审核绩效验收记分表</p><table>
${row("序号", "核查事项", "计分依据", "应得", "实得", "证明资料")}
${row(cell("A 水与废水", "colspan=3"), "45", "", "")}
${row("A1", "百米布取水量", "达到二级值得15分，一级值得20分", "20", "", "")}
${row("A2", "中水回用率", "不低于40%，每低2%扣1分", "25", "", "")}
${row(cell("B 能源", "colspan=3"), "35", "", "")}
${row("B1", "定型机余热回收", "全部回收得满分，部分回收酌情", "22.5", "", "")}
${row("B2", "蒸汽冷凝水回用", "未回用不得分", "12.5", "", "")}
${row(cell("C 化学品", "colspan=3"), "20", "", "")}
${row("C1", "禁用染料助剂管控", "有采购审核制度", "20", "", "")}
${row(cell("总 计", "colspan=3"), "100", "", "")}</table>
<p>1.总计得分≥80分，验收合格；＜80分，验收不合格。</p><p>2.存在下列情况之一的，直接判定验收不合格：</p><p>（1）使用国家明令淘汰设备的；</p><p>（2）超许可排放的。</p>`),
  template: expectedTable({
    title: "纺织印染企业清洁生产审核绩效验收记分表",
    sections: [
      {
        number: "A",
        title: "水与废水",
        items: [
          item("A1", "百米布取水量", 20, "达到二级值得15分，一级值得20分"),
          item("A2", "中水回用率", 25, "不低于40%，每低2%扣1分"),
        ],
      },
      {
        number: "B",
        title: "能源",
        items: [
          item("B1", "定型机余热回收", 22.5, "全部回收得满分，部分回收酌情"),
          item("B2", "蒸汽冷凝水回用", 12.5, "未回用不得分"),
        ],
      },
      { number: "C", title: "化学品", items: [item("C1", "禁用染料助剂管控", 20, "有采购审核制度")] },
    ],
    vetoes: ["使用国家明令淘汰设备的；", "超许可排放的。"],
    bands: [["合格", 80, true]],
  }),
};
const SCHOOL_TASKS: Invented = {
  name: "group sheet, points first",
  document: sheet(
    [
      ["集团清洁生产年度考评表（子公司用）"],
      ["子公司", "", "年度", "", ""],
      ["权重", "板块", "考评要求", "自评", "集团评分"],
      [10, "体系建设", "设立清洁生产委员会"],
      [15, "", "清洁生产纳入经营考核"],
      [20, "过程改进", "完成年度审核计划"],
      [30, "", "完成技改项目并验收"],
      [25, "数据质量", "能耗、排放数据可核查"],
      [100, "总分"],
      ["等级：A（90分以上）、B（75-89分）、C（60-74分）、D（60分以下，不合格）"],
    ],
    [
      [0, 0, 0, 4],
      [3, 1, 4, 1],
      [5, 1, 6, 1],
      [9, 0, 9, 4],
    ],
  ),
  template: expectedTable({
    title: "集团清洁生产年度考评表（子公司用）",
    sections: [
      { title: "体系建设", items: [item(null, "设立清洁生产委员会", 10), item(null, "清洁生产纳入经营考核", 15)] },
      { title: "过程改进", items: [item(null, "完成年度审核计划", 20), item(null, "完成技改项目并验收", 30)] },
      { title: "数据质量", items: [item(null, "能耗、排放数据可核查", 25)] },
    ],
    bands: [
      ["A", 90, true],
      ["B", 75, true],
      ["C", 60, true],
    ],
  }),
};
const FARM: Invented = {
  name: "lines with dots",
  document: text(`规模养殖场清洁生产评议打分要点
总分100分
一、养殖环境（35分）
1、雨污分流设施完善（15分）
2、粪污贮存设施防渗、防雨、防溢流（20分）
二、资源利用（40分）
3、粪污综合利用率90%以上得25分，80%以上得15分，其他不得分（25分）
4、采用节水饮水设备（15分）
三、投入品管理（25分）
5、兽药、饲料添加剂使用记录完整（25分）
四、附加分（5分）
6、配套种植消纳土地并签订协议的，加5分
评议结果分三档：得分80分及以上为好，60分及以上不足80分为较好，不足60分为差。`),
  template: expectedTable({
    title: "规模养殖场清洁生产评议打分要点",
    sections: [
      {
        number: "一",
        title: "养殖环境",
        items: [item("1", "雨污分流设施完善（15分）", 15), item("2", "粪污贮存设施防渗、防雨、防溢流（20分）", 20)],
      },
      {
        number: "二",
        title: "资源利用",
        items: [
          {
            ...item("3", "粪污综合利用率90%以上得25分，80%以上得15分，其他不得分（25分）", 25),
          },
          item("4", "采用节水饮水设备（15分）", 15),
        ],
      },
      { number: "三", title: "投入品管理", items: [item("5", "兽药、饲料添加剂使用记录完整（25分）", 25)] },
    ],
    bonus: [[5, 5]],
    bands: [
      ["好", 80, true],
      ["较好", 60, true],
    ],
  }),
};
/** The tables. */
export const SEVENTH_FORMS: readonly Invented[] = [WEIGHTS_ABOVE, SCHOOL_TASKS, FARM];
