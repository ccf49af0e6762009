import { CommanderError } from "commander";
import { FaultError } from "../core/fault";
import { onOneLine } from "../report/lines";
import { faultSentence } from "../report/sentences";
import { DICTIONARIES, LANGUAGES, type Language } from "../words";
import { FileFault } from "./files";
import { EXIT, type Io } from "./io";
import { buildProgram } from "./program";

/** What is wrong with a call, by commander's code; commander's own words are English. */
const CALL_FAULTS: Readonly<Record<string, { zh: string; en: string }>> = {
  "commander.unknownCommand": { zh: "没有这个命令", en: "there is no such command" },
  "commander.unknownOption": { zh: "没有这个选项", en: "there is no such option" },
  "commander.missingArgument": { zh: "缺少参数", en: "an argument is missing" },
  "commander.excessArguments": { zh: "参数过多", en: "too many arguments" },
  "commander.missingMandatoryOptionValue": { zh: "缺少选项", en: "an option is missing" },
  "commander.optionMissingArgument": { zh: "选项缺少内容", en: "an option lacks its value" },
  "commander.invalidArgument": { zh: "选项的内容不对", en: "an option's value is not allowed" },
};

function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  const asked = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  return LANGUAGES.find((language) => language === asked) ?? "zh";
}

function callFault(error: CommanderError, language: Language): string {
  const quoted = /'([^']+)'/u.exec(error.message)?.[1];
  const what = CALL_FAULTS[error.code]?.[language] ?? (language === "zh" ? "用法不对" : "wrong call");
  const named = quoted === undefined ? "" : language === "zh" ? `“${quoted}”` : ` "${quoted}"`;
  return language === "zh" ? `${what}${named}。请看 qingping --help。` : `${what}${named}. See qingping --help.`;
}

function explainFault(error: unknown, language: Language): string | null {
  const words = DICTIONARIES[language];
  if (error instanceof FileFault) {
    return `${error.file}${language === "zh" ? "：" : ": "}${faultSentence(error.cause.fault, words)}`;
  }
  return error instanceof FaultError ? faultSentence(error.fault, words) : null;
}

/** A fault of ours: the user learns that it is not theirs, and what to pass on. */
function internalFault(error: unknown, language: Language): string {
  const detail = String(error).replace(/\s+/gu, " ");
  return language === "zh"
    ? `程序内部出错（${detail}），没有写出文件；请把这句话告诉清评的开发者。`
    : `Qingping itself failed (${detail}) and wrote no file; please report this line to its developers.`;
}

/**
 * Runs the command line.
 * @param argv arguments without the program's own name.
 * @returns the exit code: 0 without errors, 1 with errors, 2 when the file cannot be read or the call is wrong.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv);
  let code: number = EXIT.ok;
  try {
    const program = buildProgram(io, (given) => (code = given));
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      const help = error.code === "commander.help";
      io.err(help ? buildProgram(io, () => undefined).helpInformation() : `${onOneLine(callFault(error, language))}\n`);
      return EXIT.unusable;
    }
    io.err(`${onOneLine(explainFault(error, language) ?? internalFault(error, language))}\n`);
    return EXIT.unusable;
  }
}
