import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { encode } from '../../src/engine/encode'
import { cellAt, patch, readingOf } from '../../src/engine/patch'
import { codedColumn } from '../../src/model/column'
import type { FieldKey } from '../../src/model/field'
import type { Report } from '../../src/model/report'
import type { Example } from '../../src/model/rule'
import type { Cell, CellRef, Workbook } from '../../src/model/workbook'
import { Random } from '../support/dealer-month/random'
import { afresh, reportLines } from '../support/report-lines'
import { day, workbookOfTables } from '../support/testRule'

const question = { profile: catalog.profiles[0]!, today: day('2026-04-10'), month: '2026-03' as const }
const byRow = catalog.rules.filter((rule) => 'byRow' in rule && rule.byRow)

/** Entries enough for an edited one to stand between others. */
const thrice = ({ tables }: Example): Workbook => {
  const { sheets } = workbookOfTables(
    Object.fromEntries(Object.entries(tables).map(([form, rows = []]) => [form, [...rows, ...rows, ...rows]])),
  )
  const coded = sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => codedColumn(encode(column))),
  }))
  return { sheets: coded }
}

const words = [
  '战败',
  '失控',
  '准战败',
  '在跟',
  'H',
  'B',
  ' A',
  '#',
  '一周内',
  '待定',
  '13800000009',
  '3月5日',
  '不知道',
]
function randomEdit(random: Random, { tables, workbook }: Report): { readonly at: CellRef; readonly value: Cell } {
  const table = random.pick(tables.filter(({ height }) => height > 0))
  const field = random.pick(Object.keys(table.columns) as FieldKey[])
  const at = table.place(random.between(0, table.height - 1), field)
  const was = cellAt(workbook, at)
  const near = typeof was === 'number' ? was + random.between(-40, 40) : null
  const other = table.columns[field]!.cells.at(random.between(0, table.height - 1))
  return { at, value: random.pick<Cell>([other, other, near, null, random.pick(words), { error: '#N/A' }]) }
}

/** A rule that is run on the edited entry alone says what it says of the whole workbook. */
describe.each(byRow.map((rule) => [rule.code, rule] as const))('%s after an edit', (_, rule) => {
  const { bad = [], good = [] } = rule.examples ?? {}
  const rules = { ...catalog, rules: catalog.rules.filter(({ id }) => id === rule.id || rule.after?.includes(id)) }

  test.each([...bad, ...good].map((example, at) => [at, example] as const))('of example %s', (at, example) => {
    const random = new Random(at + 1)
    let now = thrice(example)
    let report = checkNow(now, rules, question)
    for (let edit = 0; edit < 20; edit++) {
      if (report.tables.every(({ height }) => height === 0)) break
      const { at: place, value } = randomEdit(random, report)
      now = patch(now, readingOf([{ at: place, value }], now))
      report = checkNow(now, rules, question, report)
      expect(reportLines(report)).toEqual(reportLines(checkNow(afresh(now), rules, question)))
    }
  })
})

test('only the edited entry is looked at', () => {
  const heights: number[] = []
  const early = catalog.rules.find(({ id }) => id === 'early-loss')!
  if (early.scope !== 'table') throw new Error('early-loss looks at tables')
  const { check } = early
  const spied = {
    ...early,
    check: (...asked: Parameters<typeof check>) => (heights.push(asked[0].height), check(...asked)),
  }
  const rules = { ...catalog, rules: [spied] }
  const workbook = thrice(early.examples!.bad[0]!)
  const first = checkNow(workbook, rules, question)
  const at = first.tables[0]!.place(1, 'contactCount')
  checkNow(patch(workbook, readingOf([{ at, value: 7 }], workbook)), rules, question, first)
  expect(heights).toEqual([3, 1])
})
