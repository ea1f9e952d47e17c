import fc from 'fast-check'
import { a1 } from '../../../src/engine/address'
import { bytesOf } from '../../../src/hosts/file/part-text'
import type { CellSink } from '../../../src/hosts/file/cell-sink'
import { scanRows } from '../../../src/hosts/file/scan-rows'

type Told = readonly [kind: string, row: number, column: number, value?: unknown]

function scan(rows: string, prefix = ''): readonly Told[] {
  const told: Told[] = []
  const tell =
    (kind: string) =>
    (row: number, column: number, value?: unknown): void =>
      void told.push([kind, row, column, value])
  const kinds = ['number', 'shared', 'text', 'flag', 'error', 'formula']
  const sink = Object.fromEntries([...kinds.map((kind) => [kind, tell(kind)]), ['row', () => undefined]])
  scanRows(bytesOf(rows), prefix, sink as unknown as CellSink)
  return told
}

const values = [
  ...['0', '7', '-7', '-0', '0.1', '-12.75', '0.30000000000000004', '123456789012345', '1234567890123456'],
  ...['1234567890.12345', '9007199254740993', '1e5', '1.5E-7', '5.', '.5', '-', '', ' 12 ', '&#49;2', 'x', 'TRUE'],
]
const cell = fc.record({
  value: fc.oneof(fc.constantFrom(...values), fc.double({ noNaN: true, noDefaultInfinity: true }).map(String)),
  type: fc.constantFrom('', '', '', ' t="s"', ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t=""', " t='s'"),
  style: fc.constantFrom('', '', ' s="3"', ' cm="1"', ' s=""'),
  address: fc.constantFrom('right', 'right', 'right', 'none', 'small'),
  shape: fc.constantFrom('plain', 'plain', 'plain', 'spaced', 'empty', 'closed', 'formula', 'no value'),
  step: fc.integer({ min: 1, max: 30 }),
})

/** Under a prefix no cell is read by the quick road. */
function written(cells: readonly (typeof cell extends fc.Arbitrary<infer T> ? T : never)[], x: string): string {
  let column = -1
  const xml = cells.map(({ value, type, style, address, shape, step }) => {
    column += address === 'none' ? 1 : step
    const at = a1(4, column)
    const place = address === 'none' ? '' : ` r="${address === 'small' ? at.toLowerCase() : at}"`
    const open = `<${x}c${place}${style}${type}`
    if (shape === 'closed') return `${open}/>`
    if (shape === 'empty') return `${open}></${x}c>`
    if (shape === 'no value') return `${open}><${x}v/></${x}c>`
    const formula = shape === 'formula' ? `<${x}f>A1</${x}f>` : ''
    const gap = shape === 'spaced' ? '\n ' : ''
    return `${open}>${formula}<${x}v>${value}</${x}v>${gap}</${x}c>${gap}`
  })
  return `<${x}row r="5">${xml.join('')}</${x}row><${x}row r="9"><${x}c r="B9"><${x}v>1</${x}v></${x}c></${x}row>`
}

test('cells that are read the quick way are read as all others are', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      expect(scan(written(cells, ''))).toEqual(scan(written(cells, 'x:'), 'x:'))
    }),
    { numRuns: 2000 },
  )
})

test('numbers are what their digits say', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
      expect(scan(`<row r="1"><c r="A1"><v>${value}</v></c></row>`)).toEqual([['number', 0, 0, Number(`${value}`)]])
    }),
    { numRuns: 5000 },
  )
})

test('a row may end in the middle of a cell', () => {
  const rows = '<row r="1"><c r="A1" s="1" t="s"><v>12</v></c><c r="B1"><v>3</v></c></row>'
  for (let length = '<row r="1">'.length; length < rows.length; length++)
    expect(() => scan(rows.slice(0, length))).not.toThrow()
})
