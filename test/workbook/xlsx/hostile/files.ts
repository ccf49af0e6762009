import { strToU8 } from "fflate";
import { deflatedZeros, rawZip } from "../fixtures";
import { packageOf } from "../packages";
import { refused, type Hostile } from "./expected";
import { declaring, good, SCORING, STRINGS, withPart, zipped, type Make } from "./good";

const MEGABYTE = 2 ** 20;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const text =
  (content: string): Make =>
  () =>
    Promise.resolve(strToU8(content));
const bytes =
  (...content: readonly number[]): Make =>
  () =>
    Promise.resolve(Uint8Array.from(content));
const zeros = (count: number) => Array.from({ length: count }, () => 0);

async function cut(keep: (length: number) => number): Promise<Uint8Array> {
  const whole = await good();
  return whole.slice(0, keep(whole.length));
}

async function flipped(): Promise<Uint8Array> {
  const changed = (await good()).slice();
  // The middle of the file is the middle of a part's packed bytes.
  const at = Math.floor(changed.length / 2);
  changed[at] = (changed[at] ?? 0) ^ 4;
  return changed;
}

/** What is no workbook, or no longer one. */
export const FILES: readonly Hostile[] = [
  refused("an empty file", "not-a-zip", bytes()),
  refused("a text", "not-a-zip", text("企业名称,得分\n甲,90\n")),
  refused("a web page that is called .xlsx", "not-a-zip", text("<html><table><tr><td>90</td></tr></table></html>")),
  refused("a PDF", "not-a-zip", text("%PDF-1.7\n")),
  refused("zero bytes", "not-a-zip", bytes(...zeros(5_000))),
  refused("nothing but the zip's first letters", "truncated", text("PK\u0003\u0004")),
  refused("a zip cut in the middle", "truncated", () => cut((length) => length / 2)),
  refused("a zip without its last bytes", "truncated", () => cut((length) => length - 5)),
  refused("an old .xls", "legacy-format", bytes(...OLE, ...zeros(2_000))),
  refused("a password", "password", bytes(...OLE, ...zeros(500), ...utf16("EncryptedPackage"), ...zeros(500))),
  refused("a password of the zip", "password", declaring(SCORING, { flags: 1 })),
  refused("one flipped bit", "damaged-part", flipped),
  refused("a wrong checksum", "damaged-part", declaring(SCORING, { crc: 1 })),
  refused("a wrong checksum of the texts", "damaged-part", declaring(STRINGS, { crc: 1 })),
  refused("a size that is too large", "damaged-part", declaring(SCORING, { size: 60_000 })),
  refused("a size that is too small", "damaged-part", declaring(SCORING, { size: 20_000 })),
  refused("a size of nothing", "damaged-part", declaring(SCORING, { size: 0 })),
  refused("packed bytes that are none", "damaged-part", declaring(SCORING, { packed: Uint8Array.from(zeros(900)) })),
  refused("a part that lies behind the end", "truncated", declaring(SCORING, { offset: 0xfffffff0 })),
  refused("a part that begins in the middle of another", "truncated", declaring(SCORING, { offset: 77 })),
  refused("an unknown way of packing", "unsafe-package", declaring(SCORING, { method: 12 })),
  refused("sizes of a zip64", "unsafe-package", declaring(SCORING, { size: 0xffffffff })),
];

/** Bombs. */
export const BOMBS: readonly Hostile[] = [
  refused("a bomb that says so", "too-large", declaring(SCORING, { packed: deflatedZeros(2 ** 30), size: 2 ** 30 })),
  refused("a bomb that lies", "damaged-part", declaring(SCORING, { packed: deflatedZeros(2 ** 30), size: 30_000 })),
  refused(
    "a small bomb that lies",
    "damaged-part",
    declaring(SCORING, { packed: deflatedZeros(2 ** 21), size: 29_000 }),
  ),
  refused("a bomb by its ratio", "too-large", declaring(SCORING, { content: new Uint8Array(5 * MEGABYTE) })),
  refused(
    "a bomb in a part that nobody reads",
    "too-large",
    withPart({ name: "xl/media/a.png", content: "", packed: deflatedZeros(2 ** 30), size: 2 ** 30 }),
  ),
  refused(
    "a part beyond what is unpacked for one workbook",
    "too-large",
    declaring(SCORING, { packed: new Uint8Array(MEGABYTE), size: 100 * MEGABYTE }),
  ),
  refused(
    "very many parts that are large together",
    "too-large",
    zipped((files) => [
      ...files,
      ...Array.from({ length: 20 }, (_, at) => ({
        name: `xl/media/${at}.bin`,
        content: "",
        packed: new Uint8Array(MEGABYTE),
        size: 50 * MEGABYTE,
      })),
    ]),
  ),
  refused(
    "a hundred thousand parts",
    "too-large",
    zipped((files) => files, 0xffff),
  ),
];

const climbing = (name: string) => withPart({ name, content: "x" });

/** Names of parts that lead somewhere else. */
export const PATHS: readonly Hostile[] = [
  refused("a name that climbs", "unsafe-package", climbing("../../etc/passwd")),
  refused("a name that climbs inside", "unsafe-package", climbing("xl/../../evil.xml")),
  refused("a name that climbs with backslashes", "unsafe-package", climbing("xl\\..\\..\\evil.xml")),
  refused("a name from the root", "unsafe-package", climbing("/etc/cron.d/evil")),
  refused("a name on a drive", "unsafe-package", climbing("C:evil.exe")),
  refused("a name with a zero byte", "unsafe-package", climbing("xl/a\0.xml")),
  refused("a name that is empty", "unsafe-package", climbing("")),
  refused(
    "a name that stands there twice",
    "unsafe-package",
    zipped((files) => [...files, ...files.filter(({ name }) => name === SCORING)]),
  ),
];

/** Packages of something else. */
export const OTHERS: readonly Hostile[] = [
  refused("a Word document", "not-a-workbook", () =>
    Promise.resolve(packageOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>" })),
  ),
  refused("an OpenDocument sheet", "not-a-workbook", () =>
    Promise.resolve(packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" })),
  ),
  refused("an empty zip", "not-a-workbook", () => Promise.resolve(rawZip([]))),
  refused(
    "a workbook without its list of sheets",
    "not-a-workbook",
    zipped((files) => files.filter(({ name }) => name !== "xl/workbook.xml")),
  ),
  refused(
    "a package without relationships",
    "not-a-workbook",
    zipped((files) => files.filter(({ name }) => name !== "_rels/.rels")),
  ),
  refused(
    "a workbook without relationships",
    "not-ours",
    zipped((files) => files.filter(({ name }) => name !== "xl/_rels/workbook.xml.rels")),
  ),
  refused(
    "a workbook whose sheets are all gone",
    "not-ours",
    zipped((files) => files.filter(({ name }) => !name.startsWith("xl/worksheets/"))),
  ),
];
