import type { Sheet } from '../model/workbook'

/** Rows that are looked through for the headers. */
const TOP = 6
/** Fewer columns, or rows with a mobile, are no list of customers. */
const FEW = 3
const code = /^(\p{L}{1,8}[-_ ]?)0*(\d{1,3})$/u
const mobile = /^1[3-9]\d{9}$/

/** Rows with a mobile below headers that are only numbered, as in an export (F1, F2, F3; 栏1, 栏2): 0 where the headers are others. */
export function codedRows({ columns }: Sheet): number {
  const height = Math.max(0, ...columns.map(({ length }) => length))
  for (let row = 0; row < Math.min(TOP, height); row++) {
    const words = columns.map((column) => column.at(row)).filter((cell) => cell !== null)
    const codes = words.map((cell) => code.exec(String(cell).trim()))
    const isRun = codes.every((one, index) => one !== null && one[1] === codes[0]?.[1] && Number(one[2]) === index + 1)
    if (words.length < FEW || !isRun) continue
    let rows = 0
    for (let below = row + 1; below < height; below++)
      if (columns.some((column) => mobile.test(String(column.at(below) ?? '')))) rows++
    return rows < FEW ? 0 : rows
  }
  return 0
}
