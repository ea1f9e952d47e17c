import { callLists } from '../../../src/catalog/call-lists'
import rule from '../../../src/catalog/rules/loss-against-call-back'
import { catalog } from '../../../src/catalog'
import { answersIn } from '../../../src/engine/call-lists/answers'
import { checkNow } from '../../../src/engine/check'
import type { Sheet, Workbook } from '../../../src/model/workbook'
import { day, workbookOfTables } from '../../support/testRule'
import { sheetOf } from '../../support/workbook'

const losses = workbookOfTables({
  'loss-analysis': [{ customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '买了哈弗H6' }],
})
const listed = (said: string | null): Sheet => ({
  ...sheetOf('经理回访单', [
    ['序号', '客户姓名', '联系电话', '客户怎么说', '判定', '下一步', '责任人', '回访日期'],
    [1, '陈立', '13800000001', said, null, null, null, 46090],
  ]),
  ours: true,
})
const withList = (said: string | null): Workbook => ({ sheets: [...losses.sheets, listed(said)] })
const question = { profile: catalog.profiles[0]!, today: day('2026-03-31') }
const own = { ...catalog, rules: [rule], summaries: [] }

test('an answer that is filled in is seen by the next check, though no other sheet has changed; nothing else reads the list', () => {
  const first = checkNow(withList(null), own, question)
  expect([first.findings, first.tables.map(({ template }) => template.id)]).toEqual([[], ['loss-analysis']])
  const second = checkNow(withList('还在看'), own, question, first)
  expect(second.findings.map(({ code }) => code)).toEqual(['DF50'])
  const third = checkNow(withList('还在看'), own, question, second)
  expect(third.findings[0]).toBe(second.findings[0])
  expect(checkNow(losses, own, question, third).findings).toEqual([])
})

test('days of a workbook that counts from 1904 are told as elsewhere, and where each answer stands', () => {
  const { tables } = checkNow(losses, own, question)
  const record = answersIn({ ...withList(null), date1904: true }, callLists)('loss-call-back').of(tables[0]!, 0)
  expect(record?.answers).toEqual({ called: 46090 + 1462 })
  expect(record?.cells.said).toEqual({ sheet: '经理回访单', row: 1, column: 3 })
})

test('without a list there are no answers', () => {
  expect(answersIn(losses, callLists)('win-back').isThere).toBe(false)
  expect(answersIn(withList(null), callLists)('win-back').isThere).toBe(false)
  expect(answersIn(withList(null), callLists)('loss-call-back').isThere).toBe(true)
})
