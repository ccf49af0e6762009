import { found, unharmed, type Hostile } from "./expected";
import { edited, RESULT, rewritten, SCORING, type Make } from "./good";

const score = (value: string | number | boolean, row = "1.1"): Make =>
  edited({ kind: "scoring", row, column: "score", value });
/** Puts something into the cell of item 1.1's score. */
const scoreXml = (cell: string) => rewritten(SCORING, (xml) => xml.replace(/<c r="G5"[^>]*>.*?<\/c>/u, cell));
const name = (value: string) => edited({ kind: "cover", row: "enterprise.name", column: "value", value });

/** Cells that hold what they must not. */
export const CELLS: readonly Hostile[] = [
  found("a number with its unit", "not-a-number", score("8分")),
  found("a number in words", "not-a-number", score("八")),
  found("a slash", "not-a-number", score("/")),
  found("a number as text", "number-as-text", score("8")),
  found("full-width digits", "number-as-text", score("７．５")),
  found("true", "not-a-number", score(true)),
  found("a date", "above-maximum", score(45_000)),
  found("a negative number", "below-zero", score(-1)),
  found("a number above its maximum", "above-maximum", score(8.01)),
  found("a number without measure", "above-maximum", score(1e300)),
  found("too many decimals", "too-many-decimals", score(7.123456)),
  found("an error", "not-a-number", scoreXml('<c r="G5" t="e"><v>#DIV/0!</v></c>')),
  found("a formula", "formula-in-entry", scoreXml('<c r="G5"><f>4+4</f><v>8</v></c>')),
  found("a formula without a result", "formula-without-value", scoreXml('<c r="G5"><f>4+4</f></c>')),
  found("a formula of another file", "formula-in-entry", scoreXml('<c r="G5"><f>[1]a!A1</f><v>8</v></c>')),
  found("a text that refers to nothing", "missing", scoreXml('<c r="G5" t="s"><v>99999</v></c>')),
  found("infinity", "missing", scoreXml('<c r="G5"><v>1E999</v></c>')),
  found("a blank", "missing", edited({ kind: "scoring", row: "1.1", column: "score", value: null })),
  found(
    "a maximum that was raised",
    "maximum-altered",
    edited({ kind: "scoring", row: "1.1", column: "max", value: 80 }),
  ),
  found(
    "a stored total that is not the sum",
    "result-altered",
    edited({ kind: "result", row: "total", column: "score", value: 60, keepFormula: true }),
  ),
  found(
    "a total typed over its formula",
    "result-altered",
    edited({ kind: "result", row: "total", column: "score", value: 12 }),
  ),
  found(
    "a grade typed over its formula",
    "result-altered",
    edited({ kind: "result", row: "grade", column: "score", value: "不合格" }),
  ),
  found(
    "an error for a total",
    "result-altered",
    rewritten(RESULT, (xml) =>
      xml.replace(/(<c r="D8"[^>]*?)(?: t="\w+")?>(<f>.*?<\/f>)?<v>[^<]*<\/v>/u, '$1 t="e">$2<v>#REF!</v>'),
    ),
  ),
  found(
    "an answer that is neither yes nor no",
    "not-yes-no",
    edited({ kind: "answers", row: "v1", column: "answer", value: "也许" }),
  ),
  found(
    "a panel that is too small",
    "panel-too-small",
    edited({ kind: "cover", row: "expert.1", column: "name", value: null }),
  ),
  found(
    "a deleted row",
    "row-missing",
    rewritten(SCORING, (xml) => xml.replace(/<row r="9".*?<\/row>/u, "")),
  ),
  found(
    "a row that stands there twice",
    "row-twice",
    rewritten(SCORING, (xml) =>
      xml.replace("</sheetData>", '<row r="900"><c r="A900" t="inlineStr"><is><t>1.5</t></is></c></row></sheetData>'),
    ),
  ),
  found(
    "a row called __proto__ in the place of another",
    "row-missing",
    rewritten(SCORING, (xml) =>
      xml.replace(/<c r="A9"[^>]*>.*?<\/c>/u, '<c r="A9" t="inlineStr"><is><t>__proto__</t></is></c>'),
    ),
  ),
  unharmed(
    "rows and columns called like what JavaScript knows",
    rewritten(SCORING, (xml) => xml.replace("</sheetData>", `${PROTOTYPES}</sheetData>`)),
  ),
  unharmed("a name that is a formula", name('=HYPERLINK("http://example.invalid";"x")')),
  unharmed("a name that is a command", name("=cmd|' /C calc'!A0")),
  unharmed("names that begin with + - @", name("@SUM(1+1)")),
  unharmed("a name called __proto__", name("__proto__")),
  unharmed("a name that is a tag", name("</t></is></c><script>alert(1)</script>")),
  unharmed("a name with line ends, tabs and a byte order mark", name("甲\r\n\t乙\ufeff")),
];

const PROTOTYPES = ["__proto__", "constructor", "toString", "hasOwnProperty"]
  .map((key, at) => `<row r="${at + 800}"><c r="A${at + 800}" t="inlineStr"><is><t>${key}</t></is></c></row>`)
  .join("");
