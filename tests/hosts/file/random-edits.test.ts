import fc from 'fast-check'
import { a1 } from '../../../src/engine/address'
import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import type { Edit } from '../../../src/model/edit'
import type { Cell } from '../../../src/model/workbook'
import { partsOf, tinyXlsx } from '../../support/package'
import { withTables } from '../../support/table'

// A log of A1:C5 as a table or not, with a merged area, hidden rows and gaps; column D lies at the table's edge.
const sheetOf = fc.record({
  table: fc.boolean(),
  totals: fc.boolean(),
  merge: fc.constantFrom('', 'A7:B8', 'B6:C6'),
  hidden: fc.integer({ min: 2, max: 5 }),
  dimension: fc.boolean(),
  blank: fc.constantFrom('', '<c r="C3" s="2"/>', '<c r="C3" t="s"><v>0</v></c>'),
  empty: fc.constantFrom('', '<row r="6"/>', '<row r="6" ht="30"></row>'),
})
type Made = typeof sheetOf extends fc.Arbitrary<infer T> ? T : never
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`

function bytesOf({ table, totals, merge, hidden, dimension, blank, empty }: Made): Uint8Array {
  const row = (index: number): string =>
    `<row r="${index}"${index === hidden ? ' hidden="1"' : ''}>${text(`A${index}`, `客${index}`)}<c r="B${index}" s="1"><v>${index}</v></c>${index === 3 ? blank : ''}</row>`
  const rows = `<row r="1">${text('A1', '客户')}${text('B1', '日期')}${text('C1', '停留')}</row>${[2, 3, 4, 5].map(row).join('')}${empty}`
  const { behind, ...parts } = withTables([
    { ref: 'A1:C5', columns: ['客户', '日期', '停留'], says: totals ? ' totalsRowCount="1"' : '' },
  ])
  const merged = merge === '' ? '' : `<mergeCells count="1"><mergeCell ref="${merge}"/></mergeCells>`
  const before = dimension ? '<dimension ref="A1:C5"/>' : ''
  return table
    ? tinyXlsx({
        ...parts,
        strings: '<si><t></t></si>',
        sheets: [{ name: '来店', rows, before, behind: merged + behind }],
      })
    : tinyXlsx({ strings: '<si><t></t></si>', sheets: [{ name: '来店', rows, before, behind: merged }] })
}

const value: fc.Arbitrary<Cell> = fc.constantFrom<Cell>('赵敏', '客户', '=1+1', 46090, 0.5, true, null, {
  error: '#N/A',
})
const set = fc
  .record({ row: fc.integer({ min: 0, max: 9 }), column: fc.constantFrom(0, 1, 3, 8), value })
  .map((one) => ({ kind: 'set' as const, ...one }))
const fill = fc
  .record({
    id: fc.constantFrom('dwell', 'other'),
    column: fc.constantFrom(2, 4, 5),
    last: fc.integer({ min: 2, max: 7 }),
  })
  .map((one) => ({ kind: 'fill' as const, ...one }))
const mark = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }).map((rows) => ({ kind: 'mark' as const, rows }))
const other = fc
  .constantFrom('put', 'remove', 'remember', 'clean', 'reopen', 'nothing')
  .map((kind) => ({ kind }) as const)
const step = fc.oneof({ weight: 4, arbitrary: set }, { weight: 3, arbitrary: fill }, mark, other)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const sheet = '1'
async function editOf(host: FileHost, one: Step): Promise<Edit | null> {
  switch (one.kind) {
    case 'set': {
      const { columns } = (await host.read()).sheets[0]!
      const was = columns[one.column]?.at(one.row) ?? null
      return { kind: 'set', at: { sheet, row: one.row, column: one.column }, was, value: one.value }
    }
    case 'fill': {
      const rows = Int32Array.from({ length: one.last }, (_, index) => index + 1)
      return {
        kind: 'fill-column',
        id: one.id,
        sheet,
        column: one.column,
        headerRow: 0,
        header: '停留(分)',
        rows,
        formulas: Array.from(rows, (row) => `${a1(row, 1)}*2`),
        values: Array.from(rows, (row) => row * 2),
        format: '0"分"',
      }
    }
    case 'mark':
      return {
        kind: 'mark',
        sheet,
        marks: one.rows.map((row) => ({ at: { sheet, row, column: 0 }, severity: 'error' })),
      }
    case 'put':
      return {
        kind: 'put-sheet',
        id: 'kpis',
        title: '指标',
        content: { rows: [[{ value: 1, style: 'title' }]], widths: [9], headerRows: 1 },
      }
    case 'remove':
      return { kind: 'remove-sheet', id: 'kpis' }
    case 'remember':
      return { kind: 'remember', memory: { salt: 'a1', accepted: [] } }
    case 'clean':
      return { kind: 'clean' }
    default:
      return null
  }
}

test('whatever was written, cleaning leaves the file with the values that people set, every other byte as it was', async () => {
  await fc.assert(
    fc.asyncProperty(sheetOf, fc.array(step, { minLength: 1, maxLength: 10 }), async (made, steps) => {
      const bytes = bytesOf(made)
      let host = await openWorkbookFile(bytes, 'a.xlsx')
      const alone = await openWorkbookFile(bytes, 'a.xlsx')
      for (const one of steps) {
        if (one.kind === 'reopen') host = await openWorkbookFile(await host.save(), 'a.xlsx')
        const edit = await editOf(host, one)
        if (!edit) continue
        const refused = await host.apply([edit])
        if (edit.kind === 'set' && refused.length === 0) expect(await alone.apply([edit])).toEqual([])
        // A cell that is set and emptied again before it was ever written leaves none behind.
        await Promise.all([host.save(), alone.save()])
      }
      await host.apply([{ kind: 'clean' }])
      expect(partsOf(await host.save())).toEqual(partsOf(await alone.save()))
    }),
    {
      numRuns: Number(process.env.RUNS ?? 150),
      // A column of ours that moves away from inside a table left its header behind.
      examples: [
        [
          { table: true, totals: false, merge: '', hidden: 2, dimension: false, blank: '', empty: '' },
          [
            { kind: 'set', row: 0, column: 3, value: '赵敏' },
            { kind: 'fill', id: 'dwell', column: 4, last: 2 },
            { kind: 'fill', id: 'other', column: 5, last: 2 },
            { kind: 'fill', id: 'dwell', column: 2, last: 2 },
          ],
        ],
        // The form's own column was taken out of its table when ours moved on.
        [
          { table: true, totals: false, merge: '', hidden: 2, dimension: false, blank: '', empty: '' },
          [
            { kind: 'fill', id: 'dwell', column: 2, last: 2 },
            { kind: 'fill', id: 'dwell', column: 5, last: 2 },
            { kind: 'set', row: 0, column: 3, value: '客户2' },
            { kind: 'fill', id: 'dwell', column: 2, last: 2 },
          ],
        ],
      ],
    },
  )
}, 120_000)
