import fc from 'fast-check'
import { a1, columnLetters } from '../../../src/engine/address'
import { openWorkbookFile } from '../../../src/hosts/file'
import { nodeCodec } from '../../../src/hosts/file/node-codec'
import type { Edit } from '../../../src/model/edit'
import type { Cell } from '../../../src/model/workbook'
import { rowsOf } from '../contract'
import { tinyXlsx } from '../../support/package'

const ROWS = 8
const COLUMNS = 6

const letters = fc.oneof(
  fc.constantFrom(
    '王伟',
    '战败',
    ' ',
    '\n',
    '\t',
    '\r',
    '_x000D_',
    '_',
    '<',
    '&',
    '"',
    "'",
    ']]>',
    '=1+1',
    '+86',
    '@',
    '-',
    '\u0001',
    '\ud800',
    '🚗',
    '\ufffe',
    '&amp;',
  ),
  fc.string({ maxLength: 3 }),
)
const written = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const value: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: written },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -50_000, max: 50_000 }) },
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
)
const grid = fc.array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS })
/** How a program may write a sheet: each of these reads the same. */
const manner = fc.record({
  addresses: fc.boolean(),
  shared: fc.boolean(),
  blankCells: fc.boolean(),
  spaces: fc.boolean(),
})
type Manner = typeof manner extends fc.Arbitrary<infer M> ? M : never

/** What stands in XML for a text: written by hand, so that it is no echo of the host's own. */
const xmlText = (text: string): string =>
  [...text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')]
    .map((character) => {
      const code = character.codePointAt(0)!
      const forbidden =
        (code < 32 && code !== 9 && code !== 10) ||
        (code >= 0xd800 && code <= 0xdfff) ||
        (code >= 0xfffe && code <= 0xffff)
      if (forbidden) return `_x${code.toString(16).padStart(4, '0')}_`
      return '<>&"\''.includes(character) ? `&#${code};` : character
    })
    .join('')

function workbookOf(
  cells: readonly (readonly Cell[])[],
  { addresses, shared, blankCells, spaces }: Manner,
): Uint8Array {
  const strings: string[] = []
  const cellXml = (cell: Cell, row: number, column: number): string => {
    const at = addresses ? ` r="${columnLetters(column)}${row + 1}"` : ''
    if (cell === null) return blankCells || !addresses ? `<c${at} s="1"/>` : ''
    if (typeof cell === 'number') return `<c${at}${spaces ? ' t="n" ' : ''}><v>${cell}</v></c>`
    if (typeof cell === 'boolean') return `<c${at} t="b"><v>${Number(cell)}</v></c>`
    if (typeof cell === 'object') return `<c${at} t="e"><v>${cell.error}</v></c>`
    const run = `<t xml:space="preserve">${xmlText(cell)}</t>`
    return shared
      ? `<c${at} t="s"><v>${strings.push(`<si>${run}</si>`) - 1}</v></c>`
      : `<c${at} t="inlineStr"><is>${run}</is></c>`
  }
  const rows = cells.map((row, index) => {
    const at = addresses ? ` r="${index + 1}"` : ''
    return `<row${at}>${spaces ? '\n  ' : ''}${row.map((cell, column) => cellXml(cell, index, column)).join(spaces ? '\n' : '')}</row>`
  })
  return tinyXlsx({ sheets: [{ name: '来店登记', rows: rows.join(spaces ? '\n' : '') }], strings: strings.join('') })
}

/** Excel knows no negative zero. */
const blankIfEmpty = (cell: Cell | undefined): Cell => (cell === '' ? null : cell === 0 ? 0 : (cell ?? null))
const padded = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  Array.from({ length: ROWS + 2 }, (_, row) =>
    Array.from({ length: COLUMNS + 2 }, (_, column) => blankIfEmpty(rows[row]?.[column])),
  )

async function readBack(bytes: Uint8Array): Promise<Cell[][]> {
  const host = await openWorkbookFile(bytes, '3月.xlsx', { codec: nodeCodec })
  return padded(rowsOf((await host.read()).sheets[0]!))
}

test('a sheet reads the same in whatever manner it was written', async () => {
  await fc.assert(
    fc.asyncProperty(grid, manner, async (cells, how) => {
      expect(await readBack(workbookOf(cells, how))).toEqual(padded(cells))
    }),
    { numRuns: 150 },
  )
})

const edit = fc.record({ row: fc.nat({ max: ROWS + 1 }), column: fc.nat({ max: COLUMNS + 1 }), value })
test('what is set reads back, and nothing else changes, through any number of saves', async () => {
  await fc.assert(
    fc.asyncProperty(
      grid,
      manner,
      fc.array(fc.array(edit, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
      async (cells, how, rounds) => {
        const expected = padded(cells)
        let bytes = workbookOf(cells, how)
        for (const round of rounds) {
          const host = await openWorkbookFile(bytes, '3月.xlsx', { codec: nodeCodec })
          const { id } = (await host.read()).sheets[0]!
          const edits = round.map(({ row, column, value: after }): Edit => {
            const was = expected[row]![column]!
            expected[row]![column] = blankIfEmpty(after)
            return { kind: 'set', at: { sheet: id, row, column }, was, value: after }
          })
          expect(await host.apply(edits)).toEqual([])
          expect(padded(rowsOf((await host.read()).sheets[0]!))).toEqual(expected)
          bytes = await host.save()
          expect(await readBack(bytes)).toEqual(expected)
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('a value that is no longer there is not overwritten', async () => {
  await fc.assert(
    fc.asyncProperty(grid, manner, edit, async (cells, how, { row, column, value: after }) => {
      const host = await openWorkbookFile(workbookOf(cells, how), '3月.xlsx', { codec: nodeCodec })
      const { id } = (await host.read()).sheets[0]!
      const [refusal] = await host.apply([
        { kind: 'set', at: { sheet: id, row, column }, was: '别人刚改的', value: after },
      ])
      expect([refusal?.reason, a1(row, column)]).toEqual(['changed', a1(row, column)])
      expect(await readBack(await host.save())).toEqual(padded(cells))
    }),
    { numRuns: 50 },
  )
})
