import { accidentResultOf } from '../../../src/catalog/facts/accident-results'
import accidentLeadResult from '../../../src/catalog/summaries/accident-lead-result'
import { entriesOf, pivot } from '../../../src/engine/pivot'
import { readTables } from '../../support/kpi-report'

const lead = (
  [leadChannel, insurer]: readonly [string | null, string | null],
  leadResult: string | null,
  estimatedAmount: number | null,
  more: Readonly<Record<string, string | number | null>> = {},
) => ({
  accidentDate: '2026-03-05',
  leadChannel,
  plate: '粤L12345',
  insuredName: '王芳',
  insurer,
  damage: '左侧剐蹭',
  estimatedAmount,
  assessedAmount: null,
  leadResult,
  lossReason: null,
  ...more,
})
const report = readTables({
  'accident-lead': [
    lead(['保险公司', '平安'], '已成功', 3000),
    lead(['保险公司', '平安'], '失败', 8000),
    lead(['保险公司', '人保'], '未成功', null, { assessedAmount: 1500 }),
    lead(['自店', null], null, 900, { lossReason: '去了修理厂' }),
    lead([null, null], '跟进中', null),
    lead(['自店', '平安'], '失败', 700, { accidentDate: '2026-02-27' }),
  ],
})
const result = pivot(accidentLeadResult, report.tables, report.context)

test('channels and insurers by result, with the money that was lost', () => {
  expect(result.columns).toEqual(['成功', '跟进中', '战败'])
  expect(result.columnTotals.map(({ count, sum }) => [count, sum])).toEqual([
    [1, 3000],
    [1, null],
    [3, 10_400],
  ])
  expect(result.rows).toEqual(['保险公司·平安', '保险公司·人保', '自店·未填', '未填'])
  expect(result.rowGroups?.rows).toEqual(['保险公司', '自店', '未填'])
  expect(result.left).toMatchObject({ otherMonth: 1 })
})

test('says what was lost, and where most of it', () => {
  expect(accidentLeadResult.highlights!(result, report.context)[0]?.zh).toBe(
    '战败3条，占60.0%（共5条），预估流失产值10400元，最多的是保险公司·平安，8000元。',
  )
})

test('the leads behind a figure', () => {
  const behind = entriesOf(accidentLeadResult, report.tables, report.context, { column: '战败' })
  expect(behind.map(({ entry, amount }) => [entry, amount])).toEqual([
    [1, 8000],
    [2, 1500],
    [3, 900],
  ])
})

test.each([
  ['已回厂', '成功'],
  ['未回厂', '战败'],
  ['否', '战败'],
  ['待定', '跟进中'],
  ['转二手', '转二手'],
])('%s is %s', (written, told) => expect(accidentResultOf(written)).toBe(told))
