/** A cell as the clipboard carries it: what holds breaks or stands in quotes itself is quoted, as Excel and WPS write it. */
export const cellToClipboard = (text: string): string =>
  /[\t\n\r]|^"[^]*"$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A quoted cell is one only when a tab, a line's end or the end follows it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy

/** Rows of cells as Excel and WPS put them on the clipboard: tabs between cells, line breaks between rows. */
export function blockOf(clipboard: string): readonly (readonly string[])[] {
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '') break
    if (end === '\n') rows.push([])
  }
  return rows
}
