const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file's content to the browser as a download. Nothing leaves the machine. */
export function downloadBlob(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser takes the bytes when it gets round to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands a workbook's bytes to the browser as a download. Nothing leaves the machine. */
export function download(name: string, bytes: Uint8Array): void {
  downloadBlob(name, new Blob([bytes.slice()], { type: XLSX }));
}
