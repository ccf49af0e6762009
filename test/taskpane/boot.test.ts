import { Linter } from "eslint";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import webpack from "webpack";
import { configurations } from "../../webpack.config";

interface FakeElement {
  src?: string;
  readonly removed: string[];
  removeAttribute(name: string): void;
}

function element(): FakeElement {
  const removed: string[] = [];
  return { removed, removeAttribute: (name) => void removed.push(name) };
}

let code = "";
const output = mkdtempSync(join(tmpdir(), "boot-"));
afterAll(() => rmSync(output, { recursive: true }));

beforeAll(async () => {
  const options = { target: "addin", officeSource: "local", address: null, browserPage: "", output } as const;
  const boot = configurations(options).find(({ name }) => name === "boot");
  if (!boot) throw new Error("nothing is built for old engines");
  await new Promise<void>((resolve, reject) => {
    webpack(boot, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  code = readFileSync(join(output, "boot.js"), "utf8");
}, 60_000);

/** Faults of a script's grammar, in the edition of a given year. */
function faults(script: string, ecmaVersion: 5 | 2022): string[] {
  const found = new Linter().verify(script, { languageOptions: { ecmaVersion, sourceType: "script" } });
  return found.filter(({ fatal }) => fatal).map(({ message }) => message);
}

/** Runs the script in an engine that knows `Object.hasOwn` or does not, on a page with or without a main script. */
function run(isYoung: boolean, main: string | null, hasPage = true) {
  const page = element();
  const appended: FakeElement[] = [];
  const asked: string[] = [];
  const body = {
    getAttribute: (name: string) => (name === "data-main" ? main : null),
    appendChild: (child: FakeElement) => void appended.push(child),
  };
  const document = {
    body,
    createElement: (tag: string) => {
      asked.push(tag);
      return element();
    },
    getElementById: (id: string) => (hasPage && id === "too-old" ? page : null),
  };
  const context = vm.createContext({ document });
  if (!isYoung) vm.runInContext("delete Object.hasOwn", context);
  vm.runInContext(code, context);
  return { scripts: appended.map(({ src }) => src), asked, shown: page.removed };
}

test("the first script is ES5, which a later edition's words are not", () => {
  expect(code).not.toBe("");
  expect(faults(code, 5)).toEqual([]);
  expect(faults("const main = () => 1;", 5)).not.toEqual([]);
  expect(faults("const main = () => 1;", 2022)).toEqual([]);
});

test("an engine that can run the pane loads it", () => {
  expect(run(true, "taskpane.1234.js")).toEqual({ scripts: ["taskpane.1234.js"], asked: ["script"], shown: [] });
});

test("an engine that cannot is shown the page for it, and loads nothing", () => {
  expect(run(false, "taskpane.1234.js")).toEqual({ scripts: [], asked: [], shown: ["hidden"] });
});

test("a page without a main script says so too", () => {
  expect(run(true, null)).toEqual({ scripts: [], asked: [], shown: ["hidden"] });
});

test("a page without words for it stays as it is", () => {
  expect(run(false, "taskpane.js", false)).toEqual({ scripts: [], asked: [], shown: [] });
});
