import type { Cell } from '../../src/model/workbook'
import { workbookOf } from '../support/workbook'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { openFile } from './open-file'

const traffic: readonly (readonly Cell[])[] = [
  ['序号', '来店时间', '离店时间', '停留时间', '来店人数', '客户姓名', '联系电话', '意向车型', '销售顾问', '备注'],
  [1, 0.5, 0.6, null, 2, '陈立', '13800001234', '菱智M5', '王伟', null],
  [2, 0.55, 0.7, null, 1, '李娜', '13800001235', '菱智M5', '王伟', null],
]
const after = async (rows: readonly (readonly Cell[])[], action: 'fillKpis' | 'makeSummary') => {
  const { session } = await openFile(xlsxOfWorkbook(workbookOf({ 登记: rows }, {})))
  const sheet = await session[action]('zh')
  return { sheet, notice: session.state().notice!, sheets: session.state().sheets.map(({ name }) => name) }
}

test('without a form to count on, the notice says so and nothing is called done', async () => {
  const { notice, sheet, sheets } = await after([['甲'], ['乙']], 'makeSummary')
  expect(notice.kind).toBe('refused')
  expect(notice.text.zh).toMatch(/^没有生成汇总表。.*没有这项汇总要用的表。$/)
  expect(sheet).toBeNull()
  expect(sheets).toEqual(['登记'])
})

test('without a month, computed columns are filled and the notice says why there are no figures', async () => {
  const { notice } = await after(traffic, 'fillKpis')
  expect(notice).toMatchObject({ kind: 'done' })
  expect(notice.text.zh).toBe('计算列已填好；没有生成指标表：看不出是哪个月，请先在上方指定月份。')
  const nothing = await after([['甲'], ['乙']], 'fillKpis')
  expect(nothing.notice).toMatchObject({ kind: 'refused', text: { zh: expect.stringContaining('没有填充指标') } })
})

test('where formulas cannot see every date, the notice asks for them to be fixed first', async () => {
  const head = ['日期', '客户姓名', '联系电话', '意向车型', '来店次数', '是否试驾', '销售顾问']
  const visit = (date: Cell) => [date, '陈立', '13800001234', '菱智M5', '首次', '否', '王伟']
  const { notice } = await after([['2026年3月来店登记表'], head, visit('3.05'), visit('3.06')], 'fillKpis')
  expect(notice).toMatchObject({
    kind: 'done',
    text: { zh: expect.stringMatching(/^指标已填好，但有\d+项公式看不全/) },
  })
  const { notice: whole } = await after([['2026年3月来店登记表'], head, visit(46086), visit(46087)], 'fillKpis')
  expect(whole.text.zh).toBe('指标已填好。')
})
