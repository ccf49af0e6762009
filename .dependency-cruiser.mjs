/** The arrows of the house, each with its reason. Rooms are the folders of src/. */
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    rule("no-circles", "Two modules that need each other are one module, or hide a third.", {}, { circular: true }),
    rule(
      "core-is-pure",
      "The rules of scoring run anywhere: core uses nothing but itself and the decimal library.",
      { path: "^src/core" },
      { pathNot: ["^src/core", "node_modules/(@types/)?big\\.js"] },
    ),
    rule(
      "templates-use-core",
      "What the regulations say is data; it knows the core's types and nothing of workbooks or words.",
      { path: "^src/templates" },
      { path: "^src/(?!core|templates)" },
    ),
    rule(
      "words-use-core",
      "Dictionaries speak about the core's codes and know nobody who reads them.",
      { path: "^src/words" },
      { path: "^src/(?!core|words)" },
    ),
    rule(
      "report-is-pure",
      "Findings become sentences without knowing where they are shown.",
      { path: "^src/report" },
      { path: "^src/(?!core|words|report)" },
    ),
    rule(
      "workbook-knows-no-host",
      "Plan, reading and the port serve every adapter, so they know none of them.",
      { path: "^src/workbook/(?!xlsx|excel)" },
      { path: "^src/(?!core|words|workbook/(?!xlsx|excel))" },
    ),
    rule(
      "adapters-stay-apart",
      "The file adapter and the Excel adapter serve the same port and never each other.",
      { path: "^src/workbook/(xlsx|excel)/" },
      { path: "^src/(?!core|words|workbook)|^src/workbook/(?!$1)(xlsx|excel)/" },
    ),
    rule(
      "importing-makes-templates",
      "A foreign table becomes a template without knowing who asked; only its readers of files know packages and sheets.",
      { path: "^src/importing/" },
      {
        path: "^src/(?!core|templates|importing|workbook/(address|slots|workbook|xlsx)\\b)|node_modules/(?!saxes|fflate)",
      },
    ),
    rule(
      "tasks-know-the-port-only",
      "What a user asks for must work on every workbook, so no task names an adapter.",
      { path: "^src/tasks" },
      { path: "^src/(taskpane|commands|cli|workbench)|^src/workbook/(xlsx|excel)/|^src/importing/files/" },
    ),
    rule(
      "surfaces-stay-apart",
      "Pane, ribbon and command line are three thin surfaces over the same tasks.",
      { path: "^src/(taskpane|commands|cli)/" },
      { path: "^src/(?!$1/)(taskpane|commands|cli|workbench)/" },
    ),
    rule("src-without-test", "What ships never needs what tests it.", { path: "^src" }, { path: "^test" }),
    rule(
      "node-in-cli-only",
      "Everything but the command line and the workbench also runs in a browser.",
      { path: "^src/(?!cli|workbench)" },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "entries-wire-adapters",
      "The pane works on whatever workbook it is given; only its entry files know which, those of pages and worker.",
      { path: "^src/taskpane/(?!(index|browser)\\.tsx$|consolidate/worker\\.ts$)" },
      { path: "^src/workbook/(xlsx|excel)/" },
    ),
    rule(
      "browser-without-excel",
      "The page without Excel must not hold what comes under Office's terms.",
      { path: "^src/taskpane/browser\\.tsx$" },
      { path: "^src/workbook/excel/|office-js" },
    ),
    rule(
      "no-orphans",
      "A module that nobody uses is dead; boot.ts stands alone because it must run in the oldest engines.",
      { orphan: true, pathNot: "\\.d\\.ts$|^src/taskpane/boot\\.ts$" },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
