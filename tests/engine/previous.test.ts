import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { serialOf } from '../../src/model/month'
import { workbookRule } from '../../src/model/rule'
import { text } from '../../src/model/text'
import { workbookOf } from '../support/workbook'

const header = ['客户姓名', '电话', '车型', '战败日期', '战败原因', '销售顾问', '类别']
const losses = (month: string, name: string) =>
  workbookOf({
    流失表: [
      [`2026年${month}月流失表`],
      header,
      [name, '13800000001', 'M5', `2026-0${month}-05`, '买了别的车', '李一', '战败'],
    ],
  })

const seen: string[][] = []
const rule = workbookRule({
  code: 'XX01',
  id: 'lost-again',
  severity: 'warning',
  title: text('再次战败', 'Lost again'),
  why: text('为什么', 'Why'),
  messages: { again: text('上月也战败过', 'Lost last month too') },
  source: ['inferred'],
  reads: {
    now: { template: 'loss-analysis', fields: ['customerName', 'lossDate'] },
    before: { template: 'loss-analysis', fields: ['customerName', 'lossDate'], previous: true },
  },
  *check({ now, before }) {
    seen.push(
      [...now, ...before].map(({ table, month }) => `${table.sheet} ${month}${table.previous ? ' previous' : ''}`),
    )
    yield {
      in: now[0]!,
      row: 0,
      field: 'customerName',
      message: 'again',
      related: [{ in: before[0]!, row: 0, field: 'customerName' }],
    }
  },
})
const one = { ...catalog, rules: [rule] }
const [profile] = catalog.profiles
const question = { profile: profile!, today: serialOf(2026, 4, 10)! }

test('only who asks for it reads last month’s workbook; it is no sheet of this one', () => {
  const workbook = losses('3', '王五')
  const previous = losses('2', '张三')
  seen.length = 0
  const report = checkNow(workbook, one, { ...question, previous })
  expect(seen).toEqual([['流失表 2026-03', 'previous:流失表 2026-02 previous']])
  expect(report.findings).toMatchObject([{ at: { sheet: '流失表', row: 2, column: 0 }, related: [] }])
  expect(report.sheets.map(({ sheet }) => sheet)).toEqual(['流失表'])
  expect(report.tables.map(({ id, previous: is }) => [id, is])).toEqual([['流失表', undefined]])
  const again = checkNow(workbook, one, { ...question, previous }, report)
  expect(again.findings[0]).toBe(report.findings[0])
  expect(seen).toHaveLength(1)
})

test('without it, or with one of the same month, the rule says that it was not checked', () => {
  for (const previous of [undefined, losses('3', '张三')]) {
    const report = checkNow(losses('3', '王五'), one, { ...question, ...(previous && { previous }) })
    expect(report.findings).toEqual([])
    expect(report.notChecked).toMatchObject([{ code: 'XX01', reason: { zh: '没有打开上个月的工作簿' } }])
  }
})

test('a workbook that does not tell its month is of the month before', () => {
  const rows = [header, ['张三', '13800000001', 'M5', '5日', '买了别的车', '李一', '战败']]
  seen.length = 0
  checkNow(losses('3', '王五'), one, { ...question, previous: workbookOf({ 流失表: rows }) })
  expect(seen).toEqual([['流失表 2026-03', 'previous:流失表 2026-02 previous']])
})
