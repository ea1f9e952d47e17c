const dayZero = Date.UTC(1899, 11, 30)
const firstMarch1900 = 61

/** The serial (1900 system) of an ISO 8601 date, time or both, as cells of type `d` hold them; null where it is none. */
export function isoSerial(text: string): number | null {
  const time = /^T?\d{2}:\d{2}/.test(text)
  const instant = Date.parse(
    time ? `1899-12-30T${text.replace(/^T|Z$/g, '')}Z` : /[Zz]$|^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text}Z`,
  )
  if (Number.isNaN(instant)) return null
  const serial = (instant - dayZero) / 86_400_000
  // Excel counts a 29 February 1900 that never was.
  return time || serial >= firstMarch1900 ? serial : serial - 1
}
