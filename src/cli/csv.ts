export type CsvCell = string | number | null

/** CSV that Excel opens as UTF-8. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

/** OWASP's list, the full-width forms with it: some programs fold them. */
const formulaStart = /^[\s\u3000]*[=+\-@\t\r\n＝＋－＠]/

function quoted(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n\t]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
