import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { cellAt, patch, readingOf } from '../../../src/engine/patch'
import { planMarks } from '../../../src/engine/plan'
import type { Report } from '../../../src/model/report'
import type { Workbook } from '../../../src/model/workbook'
import { serialOf } from '../../../src/model/month'
import { workbookOf } from '../../support/workbook'
import { day } from './read'

const [profile] = catalog.profiles
const check = (workbook: Workbook, earlier?: Report): Report =>
  checkNow(workbook, catalog, { profile: profile!, today: serialOf(2026, 4, 10)! }, earlier)

const matrix = (): Workbook =>
  workbookOf({
    战败: [
      ['2026年3月战败分析表'],
      ['客户姓名', '电话', '车型', 'O', 'H', 'A', 'B', 'C', '战败原因', '类别', '销售顾问'],
      ['张三', '13800000001', 'M5', null, null, '3月9日', null, null, '买了哈弗H6，便宜八千', '战败', '李一'],
      ['王五', '138000000', 'M5', null, day('2026-03-05'), null, null, null, '买了哈弗H6，便宜八千', '战败', '李一'],
    ],
  })

test('a date written as text is put right in the column of its level', () => {
  const before = matrix()
  const report = check(before)
  const found = report.findings.filter(({ field, fix }) => field === 'lossDate' && fix)
  expect(found.map(({ at, fix }) => [at.row, at.column, fix!.was, fix!.value])).toEqual([
    [2, 5, '3月9日', day('2026-03-09')],
  ])
  for (const { fix } of report.findings) if (fix) expect(cellAt(before, fix.at)).toBe(fix.was)
  const after = patch(before, readingOf([{ at: found[0]!.at, value: found[0]!.fix!.value }], before))
  const again = check(after, report)
  expect(again.findings.filter(({ field, fix }) => field === 'lossDate' && fix)).toEqual([])
  expect(again.findings.map(key)).toEqual(check(after).findings.map(key))
  expect(planMarks(again).flatMap((edit) => (edit.kind === 'mark' ? edit.marks : [])).length).toBeGreaterThan(0)
})

const key = ({ code, table, row, field, at }: Report['findings'][number]): unknown => [code, table, row, field, at]

const cards = (): Workbook =>
  workbookOf({
    卡: [
      ['意向客户管理卡'],
      ['姓名：张三', null, '建卡日期', '2026.3.1'],
      ['联系电话', '1380000000', '拟购车型', ' M5 '],
      ['产生级别', 'H', '销售顾问', '李一'],
      [],
      ['访问日期', '访问方式', '访问经过', '访问后级别'],
      ['3月2日', '电话', '约周六', 'H'],
      ['3月40日', '电话', '约周日', 'H'],
    ],
  })

test('on a card each finding has its cell, and what is carried over is said once', () => {
  const before = cards()
  const report = check(before)
  expect(report.tables.map(({ template }) => template.id)).toEqual(['prospect-card', 'contact-log'])
  const phones = report.findings.filter(({ code, field }) => field === 'phone' && code === 'FL03')
  expect(phones.map(({ at, table }) => [at.row, at.column, table])).toEqual([[2, 1, '卡']])
  for (const { fix } of report.findings) if (fix) expect(cellAt(before, fix.at)).toBe(fix.was)
  const dated = report.findings.filter(({ field, fix }) => field === 'createdDate' && fix)
  expect(dated.map(({ at, fix }) => [at.row, at.column, fix!.value])).toContainEqual([1, 3, day('2026-03-01')])
  // The name stands behind its label in one cell: nothing is written there.
  expect(report.findings.filter(({ field, fix }) => field === 'customerName' && fix)).toEqual([])
})
