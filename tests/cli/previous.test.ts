import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { Desk, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const march = desk.put('三月.xlsx', xlsxOf(dealerMonth()))
const february = desk.put('二月.xlsx', xlsxOf(dealerMonth({ month: '2026-02', seed: 2 })))

test("last month's workbook is taken by check and kpi", async () => {
  const plain = await sanbiao('check', march)
  const beside = await sanbiao('check', march, '--previous', february)
  expect([beside.code, beside.err]).toEqual([plain.code, plain.err])
  expect((await sanbiao('kpi', march, '--previous', february)).code).toBe(0)
})

test('a workbook of the same or a later month is refused, and said why', async () => {
  const same = await sanbiao('check', march, '--previous', march)
  expect(same.code).toBe(2)
  expect(same.err).toContain('上月工作簿“三月.xlsx”不能用：它也是2026-03的表，不是上个月的，请选上个月的工作簿')
  const later = await sanbiao('kpi', february, '--previous', march)
  expect(later.code).toBe(2)
  expect(later.err).toContain('比这次检查的2026-02还晚')
  expect(later.err).toContain("Last month's workbook “三月.xlsx” cannot be used")
})

test('one that cannot be opened is refused by name', async () => {
  const csv = desk.put('二月.csv', 'a,b\n')
  const refused = await sanbiao('check', march, '--previous', csv)
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('上月工作簿“二月.csv”打不开')
  expect((await sanbiao('kpi', march, '--previous', desk.path('没有.xlsx'))).code).toBe(2)
})

test('joined files have one last month, too', async () => {
  const ran = await sanbiao('check', march, '--together', '--previous', march)
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('不是上个月的')
})
