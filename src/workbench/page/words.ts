/** What the page says beyond its fixed labels. */
export const words = {
  newName: "工作簿.xlsx",
  opened: (name: string) => `已打开 ${name}`,
  notOpened: (name: string) => `打不开 ${name}：它不是可读的 .xlsx 工作簿。`,
  notSaved: "保存失败，请看浏览器控制台。",
  protected: (address: string) => `单元格 ${address} 受保护，不能修改。`,
  invalid: (address: string, title: string, message: string) => {
    const reason = message === "" ? "此单元格限制了可以输入的内容。" : message;
    return `${address} ${title === "" ? "输入有误" : title}：${reason}`;
  },
  badFormula: (address: string) => `单元格 ${address} 的公式有误，请修改或按 Esc 取消。`,
  refused: (done: number, refused: number) => `${done} 个单元格已修改，${refused} 个被拒绝。`,
  tooManyCells: "一次最多粘贴或清除 20000 个单元格。",
  prompt: (title: string, message: string) => (title === "" || title === message ? message : `${title}：${message}`),
  rowNumbers: "行号",
  hidePane: "隐藏窗格",
  showPane: "显示窗格",
  failed: "工作台启动失败，请看浏览器控制台。",
} as const;
