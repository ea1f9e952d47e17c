import { a1 } from '../../src/engine/address'
import { ByteWriter } from '../../src/hosts/file/byte-writer'
import { defaultLimits } from '../../src/hosts/file/limits'
import { nodeCodec } from '../../src/hosts/file/node-codec'
import { Package } from '../../src/hosts/file/package'
import { tinyXlsx } from '../../tests/support/package'

export const large = { sheets: 2, rows: 200_000, columns: 14 } as const
const texts = 50_000
const textColumns = 2

/** Scattered like real figures, and found again by its place. */
function scattered(sheet: number, row: number, column: number): number {
  let hash = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b) ^ Math.imul(sheet + 1, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}

const textAt = (index: number): string => `第${index}位客户`
export function valueIn(sheet: number, row: number, column: number): string | number {
  const number = scattered(sheet, row, column)
  return column < textColumns ? textAt(number % texts) : (number % 1_000_000_000) / 100
}

function sheetOf(sheet: number, head: string, tail: string): Uint8Array {
  const written = new ByteWriter(large.rows * large.columns * 32)
  written.text(head)
  for (let row = 0; row < large.rows; row++) {
    let cells = ''
    for (let column = 0; column < large.columns; column++) {
      const isText = column < textColumns
      const value = isText ? scattered(sheet, row, column) % texts : valueIn(sheet, row, column)
      cells += `<c r="${a1(row, column)}"${isText ? ' t="s"' : ''}><v>${value}</v></c>`
    }
    written.text(`<row r="${row + 1}">${cells}</row>`)
  }
  written.text(tail)
  return written.finish()
}

/** A workbook of some 50 MB: so many figures that no deflating makes it small. */
export function writeLarge(): Uint8Array {
  const strings = Array.from({ length: texts }, (_, index) => `<si><t>${textAt(index)}</t></si>`).join('')
  const mark = '<row r="1"/>'
  const sheets = Array.from({ length: large.sheets }, (_, sheet) => ({ name: `${sheet + 1}月`, rows: mark }))
  const parts = new Package(tinyXlsx({ strings, sheets }), nodeCodec, defaultLimits)
  for (let sheet = 0; sheet < large.sheets; sheet++) {
    const name = `xl/worksheets/sheet${sheet + 1}.xml`
    const [head = '', tail = ''] = parts.text(name)!.split(mark)
    parts.set(name, sheetOf(sheet, head, tail))
    parts.settle()
  }
  return parts.write()
}
