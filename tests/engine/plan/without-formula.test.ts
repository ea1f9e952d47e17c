import { planKpis } from '../../../src/engine/plan'
import type { Cell } from '../../../src/model/workbook'
import { readNow } from '../../support/kpi-report'
import { workbookOf } from '../../support/workbook'

const header = ['日期', '来店时间', '离店时间', '客户姓名', '联系电话', '来店次数', '拟购车型', '销售顾问']
const log = (visits: number, from = 1000): Cell[][] => [
  ['3月来店客户登记表'],
  header,
  ...Array.from({ length: visits }, (_, visit): Cell[] => {
    const phone = `1380000${from + (visit % 2000)}`
    return [46_082 + (visit % 31), 0.375, 0.5, from === 1000 ? '王芳' : '李强', phone, '首次', '菱智', '陈晓东']
  }),
]

/** The line of the KPI sheet that counts each customer of the logs once. */
function customersOf(logs: Readonly<Record<string, Cell[][]>>) {
  const sheet = planKpis(readNow(workbookOf(logs)), 'zh').find((edit) => edit.kind === 'put-sheet')
  const row = sheet?.content.rows.find((cells) => /客户数（去重）/.test(String(cells[0]?.value)))
  return { value: row?.[2]?.value, formula: row?.[2]?.formula, remark: row?.at(-1)?.value }
}

test('customers of one log of moderate length are counted by a formula, and nothing is said', () => {
  const { value, formula, remark } = customersOf({ 来店: log(40) })
  expect([value, remark]).toEqual([40, ''])
  expect(formula).toContain('SUMPRODUCT')
})

test.each([
  [
    'over two logs',
    { 来店客户登记表: log(30), 来店客户登记表2: log(40, 5000) },
    70,
    '同一客户要跨几张表去重，这里写的是算好的数',
  ],
  ['over 3000 rows', { 来店: log(3001) }, 2000, '同一客户要去重，超过3000行公式太慢，这里写的是算好的数'],
])('customers counted once %s stand as a number, and the remark says so', (_, logs, count, words) => {
  expect(customersOf(logs)).toEqual({ value: count, formula: undefined, remark: words })
})
