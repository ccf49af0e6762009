/** Whether what had the keyboard is gone, so that nothing has it. */
export function hasLostFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
