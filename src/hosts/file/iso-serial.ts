import { DAYS_1904 } from '../../model/workbook'

const dayZero = Date.UTC(1899, 11, 30)
const firstMarch1900 = 61

/** The serial of an ISO 8601 date, time or both, as cells of type `d` hold them, in the workbook's date system; null where it is none. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const time = /^T?\d{2}:\d{2}/.test(text)
  const instant = Date.parse(
    time ? `1899-12-30T${text.replace(/^T|Z$/g, '')}Z` : /[Zz]$|^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text}Z`,
  )
  if (Number.isNaN(instant)) return null
  const serial = (instant - dayZero) / 86_400_000
  if (time) return serial
  if (date1904) return serial - DAYS_1904
  // Excel counts a 29 February 1900 that never was.
  return serial >= firstMarch1900 ? serial : serial - 1
}
