/** Why a file of a folder is not read: the lock of a workbook that somebody has open, a hidden file, another format. */
export type NameReason = "lock" | "hidden" | "format";

/** Workbooks of any program: one that cannot be read is named in the summary, with what to do. */
const WORKBOOK = /\.(xls[xmb]?|xlt|ett?|ods|numbers)$/iu;
/** What may hold tables that somebody believes to be consolidated. */
const OTHER_TABLE = /\.(csv|zip|rar|7z)$/iu;
const LOCK = /^(~\$|\.~)/u;

/** Whether a file is the lock of a workbook that somebody has open. @param name without folders. */
export function isLock(name: string): boolean {
  return LOCK.test(name);
}

/** Whether a file of a folder is a table, ours or another program's; nothing is said of the others. */
export function isTableName(name: string): boolean {
  return WORKBOOK.test(name) || OTHER_TABLE.test(name);
}

/** Why a file of a folder is not read; null where it is. @param name without folders. */
export function reasonToSkip(name: string): NameReason | null {
  if (isLock(name)) return "lock";
  if (name.startsWith(".")) return "hidden";
  return OTHER_TABLE.test(name) ? "format" : null;
}
