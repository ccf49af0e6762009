import type { ExcelHost } from "../host/excelHost";

/** What an add-in is told about where it runs. */
export interface AppContextOptions {
  readonly locale: string;
  readonly documentUrl: string;
  /** Saved settings of the document, by name; values are JSON texts. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The client's number of Excel on the web. */
const EXCEL_ON_THE_WEB = 16;
const READ_AND_WRITE = 1;
const VERSION = "16.00";

/** Sets beside Excel's own that every Excel on the web advertises; what of them is not served is refused loudly. */
const OTHER_SETS = { sharedruntime: "1.1", dialogapi: "1.2" } as const;

function excelApiOf(host: ExcelHost): string {
  let minor = 1;
  while (host.isSetSupported("excelapi", `1.${minor + 1}`)) minor += 1;
  return `1.${minor}`;
}

/** The requirement sets that a host advertises, as the JSON text in which the client expects them. */
export function requirementMatrix(host: ExcelHost): string {
  const extra = ["excelapionline", "excelapiundo"].filter((name) => host.isSetSupported(name));
  const extras = Object.fromEntries(extra.map((name) => [name, "1.1"]));
  return JSON.stringify({ excelapi: excelApiOf(host), ...extras, ...OTHER_SETS });
}

/** Answer to the first question of every add-in. */
export function appContext(host: ExcelHost, { locale, documentUrl, settings }: AppContextOptions): object {
  return {
    _id: "app1",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: VERSION,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_AND_WRITE,
    _settings: Object.entries(settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "corr",
    _requirementMatrix: requirementMatrix(host),
    _hostFullVersion: `${VERSION}.0.0`,
  };
}
