import type { Edit } from '../../../src/model/edit'
import { openExcel, type OpenExcel } from './excel-witness'
import { snapshotOf } from './snapshot'

const rows = [
  ['来店', '离店', '停留'],
  [0.4, 0.5, null],
  [0.4, 0.6, null],
  [0.4, 0.7, null],
]
let open: OpenExcel
afterEach(() => open.office.close())

/** A column of the dealer's, blank, whose cells look like this. */
async function start(...formats: readonly string[]): Promise<readonly [Edit, Edit]> {
  open = openExcel({ sheets: { 来店登记: rows } })
  const [sheet] = open.office.workbook.sheets
  for (const [index, numberFormat] of formats.entries())
    sheet!.format({ row: index + 1, column: 2, rows: 1, columns: 1 }, { numberFormat })
  const { id } = (await open.host.read()).sheets[0]!
  const fill: Edit = {
    kind: 'fill-column',
    id: 'dwell-time',
    sheet: id,
    column: 2,
    headerRow: 0,
    header: '停留',
    rows: Int32Array.of(1, 2, 3),
    formulas: ['B2-A2', 'B3-A3', 'B4-A4'],
    values: [],
    format: '0',
  }
  return [fill, { kind: 'remove-column', id: 'dwell-time', sheet: id }]
}
const formats = () => [1, 2, 3].map((row) => open.format(open.office.workbook.sheets[0]!.id, row, 2))

describe.each([['General'], ['@'], ['yyyy/m/d h:mm']])(
  'the cells of a column of the dealer’s that show %s',
  (format) => {
    test.each(['remove-column', 'clean'])('do so again after %s', async (kind) => {
      const [fill, remove] = await start(format, format, format)
      const before = snapshotOf(open.office.workbook)
      for (let time = 0; time < 2; time++) {
        expect(await open.host.apply([fill])).toEqual([])
        expect(formats()).toEqual(['0', '0', '0'])
        expect(open.formula(open.office.workbook.sheets[0]!.id, 1, 2)).toBe('B2-A2')
      }
      expect(await open.host.apply([kind === 'clean' ? { kind } : remove])).toEqual([])
      expect(snapshotOf(open.office.workbook)).toEqual(before)
    })
  },
)

test('where they differ among each other, they keep ours', async () => {
  const [fill, remove] = await start('@', 'General', '0.0')
  await open.host.apply([fill])
  await open.host.apply([remove])
  expect(formats()).toEqual(['0', '0', '0'])
})
