/** How wide a terminal draws a text: a Chinese character takes two places. */
const width = (value: string): number =>
  [...value].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  )

/** Rows of words in columns; numbers to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))))
  const isFigure = (value: string): boolean => /^-?[\d.,]+%?$/.test(value)
  const pad = (value: string, index: number): string => {
    const space = ' '.repeat((widths[index] ?? 0) - width(value))
    return isFigure(value) ? space + value : value + space
  }
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('')
}
