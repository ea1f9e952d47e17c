import { recognise } from '../../src/engine/recognise'
import { catalog } from '../../src/catalog'
import type { Cell } from '../../src/model/workbook'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

const read = (rows: readonly (readonly Cell[])[]) =>
  recognise(workbookOf({ 展厅来店统计表: rows }), catalog, { profile: catalog.profiles[0]!, today: day('2026-03-31') })
    .tables[0]!

const head = ['日期', '来店总批数', '初次来店批数', '2次以上来店批数']

test('rows of totals are no entries, but stay within reach, below the last entry', () => {
  const table = read([
    ['2026年3月展厅来店统计表'],
    head,
    ['2026-03-01', 5, 3, 2],
    ['小计', 5, 3, 2],
    ['续页'],
    ['2026-03-02', 6, 4, 2],
    ['合 计', 11, 7, '4批'],
  ])
  expect(table.height).toBe(2)
  expect(table.totals?.map(({ word, after }) => [word, after])).toEqual([
    ['小计', 1],
    ['合计', 2],
  ])
  const [, total] = table.totals ?? []
  expect([total?.cell('totalVisits'), total?.cell('repeatVisits'), total?.cell('totalCalls')]).toEqual([
    11,
    '4批',
    null,
  ])
  expect(table.place(table.height + 1, 'firstVisits')).toMatchObject({ row: 6, column: 2 })
  expect(table.place(0, 'firstVisits')).toMatchObject({ row: 2, column: 2 })
})

test('rows and columns changed over', () => {
  const days = Array.from({ length: 6 }, (_, place) => `2026-03-0${place + 1}`)
  const table = read([
    ['2026年3月展厅来店统计表'],
    ['日期', ...days, '合计'],
    ['来店总批数', 5, 6, 4, 3, 2, 1, 21],
    ['初次来店批数', 3, 4, 2, 1, 1, 1, 12],
    ['2次以上来店批数', 2, 2, 2, 2, 1, 0, 9],
  ])
  expect([table.height, table.totals?.length]).toEqual([6, 1])
  expect(table.totals?.[0]?.cell('firstVisits')).toBe(12)
  expect(table.place(6, 'firstVisits')).toMatchObject({ row: 3, column: 7 })
})
