import type { Language } from ".";

/** Words of the commands that consolidate, beside those of the summary itself. */
export interface ConsolidateCommandWords {
  /** Why a file is not read, by the reason's code. */
  readonly skipped: Readonly<Record<"lock" | "hidden" | "format" | "own" | "unreadable", string>>;
  readonly skippedFile: (file: string, reason: string) => string;
  readonly progress: (done: number, files: number, perSecond: number, secondsLeft: number) => string;
  readonly threadBroken: (reason: string) => string;
}

const zh: ConsolidateCommandWords = {
  skipped: {
    lock: "是打开着的工作簿的锁定文件，跳过；请保存并关闭原文件",
    hidden: "是隐藏文件，跳过",
    format: "不是工作簿，跳过；其中如有要汇总的表，请取出或另存为 .xlsx",
    own: "是本次输出的文件或所用的名单，不作为输入",
    unreadable: "文件夹无法读取，其中的文件没有汇总；请检查权限",
  },
  skippedFile: (file, reason) => `${file}：${reason}。`,
  progress: (done, files, perSecond, left) =>
    `${done} / ${files}，每秒 ${perSecond} 个${left > 0 ? `，约剩 ${left} 秒` : ""}`,
  threadBroken: (reason) => `读取时线程中止（${reason}）`,
};

const en: ConsolidateCommandWords = {
  skipped: {
    lock: "is the lock of a workbook that is open, passed over; save and close the workbook",
    hidden: "is a hidden file, passed over",
    format: "is no workbook, passed over; take out or save as .xlsx what is to be consolidated",
    own: "is written or used as a list by this very call, so it is no input",
    unreadable: "is a folder that may not be read, so its files are not consolidated; check permissions",
  },
  skippedFile: (file, reason) => `${file} ${reason}.`,
  progress: (done, files, perSecond, left) =>
    `${done} / ${files}, ${perSecond} a second${left > 0 ? `, about ${left} s left` : ""}`,
  threadBroken: (reason) => `the thread ended while reading (${reason})`,
};

/** Words of the commands that consolidate, in each language. */
export const CONSOLIDATE_COMMAND_WORDS: Readonly<Record<Language, ConsolidateCommandWords>> = { zh, en };
