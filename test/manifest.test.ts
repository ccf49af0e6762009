import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Socket } from "node:net";
import { resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { SaxesParser } from "saxes";
import { answers, describeWith } from "./tools/require";

// Office's reader reports its use to Microsoft where the machine's settings allow it: the reporter is left out.
jest.mock("office-addin-usage-data", () => ({ OfficeAddinUsageData: jest.fn() }));

const ROOT = resolve(__dirname, "..");
const PATH = resolve(ROOT, "manifest.xml");
const MANIFEST = readFileSync(PATH, "utf8");
const SCHEMA = resolve(ROOT, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");
const ADDRESS = "https://localhost:3000/";
/** The pages that webpack builds. */
const PAGES = ["taskpane.html"];
const CHINESE = /\p{Script=Han}/u;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return top;
}

function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

function all(element: Element, name: string): Element[] {
  return everything(element).filter((each) => each.name === name);
}

function attribute(element: Element | undefined, name: string): string {
  const value = element?.attributes[name];
  if (value === undefined) throw new Error(`no ${name} on ${element?.name ?? "a missing element"}`);
  return value;
}

/** The first element of that name, which must be there. */
function first(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function resources(manifest: Element): Element[] {
  return first(manifest, "Resources").children.flatMap(({ children }) => children);
}

/** The resource that an element names. */
function resource(manifest: Element, naming: Element): Element | undefined {
  return resources(manifest).find(({ attributes }) => attributes["id"] === naming.attributes["resid"]);
}

/** A text as it is in Chinese, and in English where it is overridden. */
function texts(setting: Element | undefined): [chinese: string, english: string] {
  const override = setting?.children.find(({ attributes }) => attributes["Locale"] === "en-US");
  return [attribute(setting, "DefaultValue"), override?.attributes["Value"] ?? ""];
}

function residFaults(manifest: Element): string[] {
  const ids = resources(manifest).map((each) => attribute(each, "id"));
  const resids = everything(manifest).flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...resids.filter((resid) => !ids.includes(resid)).map((resid) => `${resid} is no resource`),
    ...ids.filter((id) => !resids.includes(id)).map((id) => `${id} is not used`),
  ];
}

/** Every text with the number of characters it may have. */
function limitedTexts(manifest: Element): [Element, number][] {
  return [
    [first(manifest, "DisplayName"), 125],
    [first(first(manifest, "OfficeApp"), "Description"), 250],
    ...first(manifest, "bt:ShortStrings").children.map((each): [Element, number] => [each, 125]),
    ...first(manifest, "bt:LongStrings").children.map((each): [Element, number] => [each, 250]),
  ];
}

function textFaults(manifest: Element): string[] {
  return limitedTexts(manifest).flatMap(([setting, limit]) => {
    const name = setting.attributes["id"] ?? setting.name;
    const [chinese, english] = texts(setting);
    return [
      ...(CHINESE.test(chinese) ? [] : [`${name} is not Chinese`]),
      ...(english === "" || CHINESE.test(english) ? [`${name} is not translated`] : []),
      ...[chinese, english].filter((text) => text.length > limit).map(() => `${name} is longer than ${limit}`),
    ];
  });
}

function addressFaults(manifest: Element): string[] {
  const values = everything(manifest).flatMap(({ name, attributes, text }) =>
    name === "AppDomain" ? [text] : [attributes["DefaultValue"], attributes["Value"]],
  );
  return values.flatMap((value) => {
    if (value === undefined || !/^\w+:\/\//u.test(value)) return [];
    if (!value.startsWith(ADDRESS)) return [`${value} is elsewhere`];
    const path = value.slice(ADDRESS.length);
    if (path.endsWith(".png")) return existsSync(resolve(ROOT, path)) ? [] : [`${path} is missing`];
    return PAGES.includes(path.replace(/\?.*$/u, "")) ? [] : [`${path} is not built`];
  });
}

/** Width and height from a PNG's first chunk. */
function sizeOf(path: string): [width: number, height: number] {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG" || bytes.toString("latin1", 12, 16) !== "IHDR")
    throw new Error(`${path} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function sizeFaults(manifest: Element): string[] {
  const claims: [string, number][] = [
    [attribute(first(manifest, "IconUrl"), "DefaultValue"), 32],
    [attribute(first(manifest, "HighResolutionIconUrl"), "DefaultValue"), 64],
    ...all(manifest, "bt:Image").flatMap((image): [string, number][] => {
      const size = image.attributes["size"];
      return size === undefined ? [] : [[attribute(resource(manifest, image), "DefaultValue"), Number(size)]];
    }),
  ];
  return claims.flatMap(([address, size]) => {
    const [width, height] = sizeOf(resolve(ROOT, address.slice(ADDRESS.length)));
    return width === size && height === size ? [] : [`${address} is ${width} x ${height}, not ${size}`];
  });
}

describe("manifest", () => {
  const manifest = parse(MANIFEST);

  test("names each resource once and uses it", () => expect(residFaults(manifest)).toEqual([]));
  test("has every text in Chinese and in English, within Office's lengths", () =>
    expect(textFaults(manifest)).toEqual([]));
  test("has only addresses that the development server answers", () => expect(addressFaults(manifest)).toEqual([]));
  test("has pictures of the sizes it says", () => expect(sizeFaults(manifest)).toEqual([]));

  test("starts in every Excel, and in Excel only", () => {
    expect(all(manifest, "Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.1" }]);
    expect(all(manifest, "Host").map(({ attributes }) => attributes)).toEqual([
      { Name: "Workbook" },
      { "xsi:type": "Workbook" },
    ]);
  });

  test("has four buttons on the Home tab that load the same pane", () => {
    expect(all(manifest, "OfficeTab").map(({ attributes }) => attributes)).toEqual([{ id: "TabHome" }]);
    const buttons = all(manifest, "Control").map((control) => {
      const [label, address] = [first(control, "Label"), first(control, "SourceLocation")];
      const page = attribute(resource(manifest, address), "DefaultValue").slice(ADDRESS.length);
      return [...texts(resource(manifest, label)), page];
    });
    expect(buttons).toEqual([
      ["打开窗格", "Open pane", "taskpane.html"],
      ["新建评分表", "New scoring table", "taskpane.html?action=new"],
      ["检查", "Check", "taskpane.html?action=check"],
      ["写入结果", "Write result", "taskpane.html?action=result"],
    ]);
    expect(new Set(all(manifest, "TaskpaneId").map(({ text }) => text)).size).toBe(1);
    expect(all(manifest, "TaskpaneId")).toHaveLength(buttons.length);
  });

  test("has every icon in the three sizes that Office requires", () => {
    const sizes = all(manifest, "Icon").map(({ children }) => children.map(({ attributes }) => attributes["size"]));
    expect(sizes).toEqual(Array.from({ length: 5 }, () => ["16", "32", "80"]));
  });
});

describe("manifest, spoilt", () => {
  test.each([
    [residFaults, 'resid="New.Label"', 'resid="New.Lable"', ["New.Lable is no resource"]],
    [residFaults, 'String id="New.Tip"', 'String id="Open.Tip"', ["Open.Tip stands twice", "New.Tip is no resource"]],
    [residFaults, "</bt:Urls>", '<bt:Url id="A" DefaultValue="" /></bt:Urls>', ["A is not used"]],
    [textFaults, 'DefaultValue="检查"', 'DefaultValue="Check"', ["Check.Label is not Chinese"]],
    [textFaults, 'Value="Check"', 'Value="检查"', ["Check.Label is not translated"]],
    [textFaults, 'Locale="en-US" Value="Check"', 'Locale="en-GB" Value="Check"', ["Check.Label is not translated"]],
    [textFaults, 'Value="Check"', `Value="${"x".repeat(126)}"`, ["Check.Label is longer than 125"]],
    [addressFaults, `${ADDRESS}taskpane.html?action=new`, `${ADDRESS}new.html`, ["new.html is not built"]],
    [addressFaults, `${ADDRESS}taskpane.html"`, 'http://localhost:3000/"', ["http://localhost:3000/ is elsewhere"]],
    [addressFaults, "icons/new-16.png", "icons/new-17.png", ["assets/icons/new-17.png is missing"]],
    [sizeFaults, "icons/new-16.png", "icons/new-32.png", [`${ADDRESS}assets/icons/new-32.png is 32 x 32, not 16`]],
  ])("%p sees %s become %s", (faults, from, to, expected) => {
    expect(MANIFEST).toContain(from);
    expect(faults(parse(MANIFEST.replace(from, to)))).toEqual(expected);
  });
});

describe("icons", () => {
  const names = readdirSync(resolve(ROOT, "assets/icons")).filter((name) => name.endsWith(".png"));

  test.each(names)("%s is as large as its name says", (name) => {
    const size = Number(/-(\d+)\.png$/u.exec(name)?.[1]);
    expect(sizeOf(resolve(ROOT, "assets/icons", name))).toEqual([size, size]);
  });
});

test("Office's own tools read the manifest, without a word to anybody", async () => {
  const connect = jest.spyOn(Socket.prototype, "connect");
  expect(await OfficeAddinManifest.readManifestFile(PATH)).toMatchObject({
    id: "08563903-b71c-46b9-8a69-f32fa050c4b8",
    version: "0.1.0.0",
    officeAppType: "TaskPaneApp",
    defaultLocale: "zh-CN",
    displayName: "清评",
    providerName: "清评",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: `${ADDRESS}taskpane.html` },
  });
  expect(connect).not.toHaveBeenCalled();
});

const describeWithSchema = existsSync(SCHEMA)
  ? describeWith("xmllint", answers("xmllint", ["--version"]))
  : (name: string, tests: () => void) => describe.skip(`${name} (skipped: ../shared/manifest-xsd is missing)`, tests);

describeWithSchema("manifest against Office's schema", () => {
  const validate = (xml: string) =>
    execFileSync("xmllint", ["--noout", "--nonet", "--schema", SCHEMA, "-"], { input: xml, stdio: "pipe" });

  test("is valid", () => expect(() => validate(MANIFEST)).not.toThrow());
  test("is seen to be invalid without its version", () =>
    expect(() => validate(MANIFEST.replace(/<Version>.*<\/Version>/u, ""))).toThrow("Version"));
});
