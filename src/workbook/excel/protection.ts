/** How our sheets are protected, without a password: heights and widths stay the user's. */
export const PROTECTION: Excel.WorksheetProtectionOptions = { allowFormatRows: true, allowFormatColumns: true };
