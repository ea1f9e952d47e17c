import fc from 'fast-check'
import { catalog } from '../../../src/catalog'
import { rowsOutside } from '../../../src/catalog/facts/cells-by-kind'
import { serials } from '../../../src/catalog/facts/written-dates'
import { recognise } from '../../../src/engine/recognise'
import type { Cell } from '../../../src/model/workbook'
import { day } from '../../support/testRule'
import { workbookOf } from '../../support/workbook'

const question = { profile: catalog.profiles[0]!, today: day('2026-04-10') }
const head = ['序号', '客户姓名', '联系电话', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因']

const written = fc.constantFrom<Cell>(
  46086,
  46086.5,
  366,
  73_051,
  2_958_466,
  -1,
  '2026.3.5',
  '3/5',
  '不详',
  ' ',
  true,
  null,
  {
    error: '#N/A',
  },
)

test('the rows that reading tells to be odd are all that are outside, for days and for counts', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 3, maxLength: 12 }), (cells) => {
      const rows = cells.map((cell, at) => [cell, `客户${at}`, '13800001234', '菱智M5', cell, 'B', 46086, '价格'])
      const workbook = workbookOf({ 战败表: [['意向客户流失分析表（2026年3月）'], head, ...rows] })
      const columns = recognise(workbook, catalog, question).tables[0]?.columns ?? {}
      for (const [field, from, to] of [
        ['createdDate', ...serials],
        ['sequence', -Infinity, Infinity],
      ] as const) {
        const column = columns[field]
        if (!column) continue
        const all = rowsOutside(column.cells, from, to)
        expect(column.values.odd).toBeDefined()
        expect(rowsOutside(column.cells, from, to, column.values.odd)).toEqual(all)
      }
    }),
  )
})

test('a word among days and a day out of any calendar are odd', () => {
  const rows = [46086, '3月5日', 2_958_466].map((cell, at) => [
    at + 1,
    `客户${at}`,
    '13800001234',
    '菱智M5',
    cell,
    'B',
    46086,
    '价格',
  ])
  const workbook = workbookOf({ 战败表: [['意向客户流失分析表（2026年3月）'], head, ...rows] })
  const { cells, values } = recognise(workbook, catalog, question).tables[0]!.columns.createdDate!
  expect(rowsOutside(cells, ...serials, values.odd)).toEqual([1, 2])
})
