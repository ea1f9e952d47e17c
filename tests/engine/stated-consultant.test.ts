import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { planAll } from '../../src/engine/plan'
import type { Cell, Workbook } from '../../src/model/workbook'
import { format } from '../../src/model/text'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

const [profile] = catalog.profiles
const check = (workbook: Workbook) => checkNow(workbook, catalog, { profile: profile!, today: day('2026-04-10') })

const cardHead = ['意向产生日期', '客户姓名', '联系电话', '意向车型', '意向级别', '结果', '战败日期']
const lossHead = ['客户姓名', '联系电话', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因', '类别']
const lost = (name: string, phone: string): Cell[] => [
  day('2026-03-02'),
  name,
  phone,
  '菱智M5',
  'B',
  '战败',
  day('2026-03-09'),
]
const open = (name: string, phone: string): Cell[] => [day('2026-03-02'), name, phone, '菱智M5', 'B', '在跟']
const loss = (name: string, phone: string): Cell[] => [
  name,
  phone,
  '菱智M5',
  day('2026-03-02'),
  'B',
  day('2026-03-09'),
  '价格',
  '战败',
]

/** One sheet of cards and one of losses for each consultant, who is named in the title alone. */
const perConsultant = workbookOf({
  卡1: [['意向客户管理卡 销售顾问：周敏'], cardHead, lost('陈立', '13800000001'), lost('王芳', '13800000002')],
  卡2: [['意向客户管理卡 销售顾问：刘洋'], cardHead, lost('李强', '13800000003'), open('孙丽', '13800000004')],
  '3月战败1': [['流失分析表 销售顾问：周敏'], lossHead, loss('陈立', '13800000001')],
  '3月战败2': [['流失分析表 销售顾问：刘洋'], lossHead, loss('李强', '13800000003')],
})

test('the counts of a sheet go to the consultant whom its title names', () => {
  const report = check(perConsultant)
  const fewer = report.findings.filter(({ code }) => code === 'DF27')
  expect(fewer.map(({ message, data }) => format(message, data, 'zh'))).toEqual([
    '周敏：管理卡标战败2位，流失表登记1位，少1位：请逐位核对，漏登的补登记',
  ])
  const rates = report.figures.filter(
    ({ kpi, variant, value }) => kpi === 'loss-rate' && variant === 'loss-table' && value !== null,
  )
  expect(rates.map(({ of, numerator, denominator }) => [of, numerator, denominator])).toEqual([
    ['', 2, 4],
    ['刘洋', 1, 2],
    ['周敏', 1, 2],
  ])
  expect(report.figures.filter(({ note }) => note !== null)).toEqual([])
})

test('what one consultant left out is told on the sheet of his own', () => {
  const { 卡1, 卡2, 战败1 } = {
    卡1: [['意向客户管理卡 销售顾问：周敏'], cardHead, lost('陈立', '13800000001')],
    卡2: [['意向客户管理卡 销售顾问：刘洋'], cardHead, lost('李强', '13800000003')],
    战败1: [['流失分析表 销售顾问：周敏'], lossHead, loss('陈立', '13800000001')],
  }
  const empty = [['流失分析表 销售顾问：刘洋'], lossHead]
  const report = check(workbookOf({ 卡1, 卡2, '3月战败1': 战败1, '3月战败2': empty }))
  expect(report.findings.filter(({ code }) => code === 'DF27').map(({ at }) => at)).toEqual([
    { sheet: '3月战败2', row: 1, column: 0 },
  ])
})

test('a formula asks for the name of the title', () => {
  const report = check(perConsultant)
  const edits = planAll(report, 'zh', ['kpis'])
  const formulas = JSON.stringify(edits).match(/IF\([A-Z]\$\d+=\\"周敏\\",[^"]*COUNTIFS/g) ?? []
  expect(formulas.length).toBeGreaterThan(0)
})
