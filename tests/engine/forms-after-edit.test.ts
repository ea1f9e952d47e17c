import { catalog } from '../../src/catalog'
import { editOf } from '../../src/engine/edited-sheet'
import { findForms } from '../../src/engine/find-forms'
import { patch, readingOf } from '../../src/engine/patch'
import { recognise } from '../../src/engine/recognise'
import type { Cell, Workbook } from '../../src/model/workbook'
import { dealerMonth } from '../support/dealer-month'
import { Random } from '../support/dealer-month/random'
import { afresh } from '../support/report-lines'
import { day } from '../support/testRule'

const question = { profile: catalog.profiles[0]!, today: day('2026-04-10') }
const seeking = { ...question, templates: catalog.templates, year: null, date1904: false }
const month = afresh(dealerMonth({ cards: 3200, losses: 3200, visits: 50, innocent: false }).workbook())

/** What may be made of a row, or of a column: headers, totals, sections, feet, titles, blanks. */
const words: readonly Cell[] = [
  null,
  '合计',
  '本月新增',
  '上月留存',
  '客户姓名',
  '战败日期',
  '备注',
  '来源',
  'A',
  '首次',
  '销售经理签字：',
  '第2页',
  '3月5日',
  '13800000001',
  { error: '#N/A' },
  46_090,
  true,
]

const toldOf = (workbook: Workbook): unknown => {
  const { tables, sheets, context } = recognise(workbook, catalog, question)
  const each = tables.map(
    ({ id, height, rows, columns, notes, totals = [], headerRows, confidence, foot, unmapped }) => [
      [
        id,
        height,
        [...rows],
        notes,
        totals.map(({ word, after }) => [word, after]),
        headerRows,
        confidence,
        foot,
        unmapped,
      ],
      Object.values(columns).map(({ field, index, header }) => [field, index, header]),
    ],
  )
  return JSON.parse(JSON.stringify([each, sheets, context]))
}

test('a tall sheet in which one cell was set is what it is when it is looked at anew', () => {
  const random = new Random(7)
  let now = month
  let kept = 0
  for (let edit = 0; edit < 60; edit++) {
    const sheet = random.pick(now.sheets.filter(({ columns }) => columns[0]!.length > 3000))
    const column = random.between(0, sheet.columns.length - 1)
    const height = sheet.columns[0]!.length
    const rows = [
      random.between(0, 30),
      random.between(0, height - 1),
      random.between(0, height - 1),
      2000,
      2000,
      height - 1,
    ]
    const row = random.pick(rows)
    const other = sheet.columns[column]!.at(random.between(0, height - 1))
    const at = { sheet: sheet.id, row: sheet.top + row, column: sheet.left + column }
    recognise(now, catalog, question)
    now = patch(now, readingOf([{ at, value: random.pick([other, other, ...words]) }], now))
    const edited = now.sheets.find(({ id }) => id === sheet.id)!
    const before = editOf(edited)?.before
    const again = findForms(edited, seeking, null)
    if (before && again.forms[0]?.body === findForms(before, seeking, null).forms[0]?.body) kept++
    expect(toldOf(now)).toEqual(toldOf(afresh(now)))
  }
  expect(kept).toBeGreaterThan(5)
})
