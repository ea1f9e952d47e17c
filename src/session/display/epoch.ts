/** A workbook that counts from 1904 has serials that much smaller. */
export const DAYS_1904 = 1462
