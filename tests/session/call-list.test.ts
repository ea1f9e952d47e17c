import { workbookOfTables } from '../support/testRule'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { openFile } from './open-file'

const vehicle = (plate: string, district: string) => ({
  customerName: '王芳',
  phone: `1380000${plate.slice(-4)}`,
  plate,
  ownedModel: '海马3',
  district,
  lastServiceDate: '2025-01-05',
  churnReason: '价格高',
})
const bytes = xlsxOfWorkbook(
  workbookOfTables({ 'service-churn': [vehicle('琼A01001', '市区'), vehicle('琼A01002', '县城')] }),
)

test('the customers behind a figure are written as a list, and found again when it is written anew', async () => {
  const { session } = await openFile(bytes)
  await session.check()
  const of = { summary: 'churn-by-region-and-model', row: '县城' }
  const sheet = await session.writeCallList('win-back', of, 'zh')
  const names = () => session.state().sheets.map(({ name }) => name)
  expect(names()).toEqual(['售后流失客户明细', '流失招揽名单'])
  expect(session.state().notice?.text.zh).toBe('流失客户招揽名单已写好，以前填的内容都在。')
  const block = await session.cells({ sheet: sheet!, row: 0, column: 0, height: 12, width: 8 })
  const shown = JSON.stringify(block)
  expect(shown).toContain('琼A01002')
  expect(shown).not.toContain('琼A01001')
  await session.writeCallList('win-back', {}, 'zh')
  expect(names()).toHaveLength(2)
})

test('nobody to call is said', async () => {
  const { session } = await openFile(bytes)
  await session.check()
  expect(await session.writeCallList('loss-call-back', {}, 'zh')).toBeNull()
  expect(session.state().notice).toMatchObject({ kind: 'refused', text: { zh: expect.stringContaining('经理回访单') } })
})
