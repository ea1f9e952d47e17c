import { readNow, readTables } from '../../support/kpi-report'
import { rowCounts, summaryOf, totalOf } from '../../support/after-sales/figures'
import { workbookOf } from '../../support/workbook'

/** The board as S004 prints it: targets, then what came of it. */
const targets = [
  { boardClass: '目标项目', boardItem: '流失客户招揽计划目标', boardTarget: 4000, kpiActual: null },
  { boardClass: '目标项目', boardItem: '预约确认目标', boardTarget: 200, kpiActual: null },
  { boardClass: '目标项目', boardItem: '预约确认到店数', boardTarget: 160, kpiActual: null },
  { boardClass: '目标项目', boardItem: '到店产生消费', boardTarget: 32, kpiActual: null },
  { boardClass: '目标项目', boardItem: '到店金额（万元）', boardTarget: 0.96, kpiActual: null },
  { boardClass: '目标项目', boardItem: '预约确认率目标', boardTarget: 0.05, kpiActual: null },
]
const made = (appointments: number, arrivals: number, customers: number, amount: number) => [
  { boardClass: '细项', boardItem: '预约确认成功', boardTarget: null, kpiActual: appointments },
  { boardClass: '细项', boardItem: '实际到店', boardTarget: null, kpiActual: arrivals },
  { boardClass: '细项', boardItem: '实际到店消费', boardTarget: null, kpiActual: customers },
  { boardClass: '细项', boardItem: '到店金额（万元）', boardTarget: null, kpiActual: amount },
]
const outcomes = [
  ['完成', '获得确认预约', 180],
  ['完成', '已经在本店做过此次保养', 40],
  ['继续', '公里数不到', 300],
  ['放弃', '车已转让', 60],
  ['放弃', '4S店价格高', 90],
].map(([boardClass, boardItem, kpiActual]) => ({ boardClass, boardItem, boardTarget: null, kpiActual }))

test('the chain of rates of S004: 4000, 200, 160, 32 and 9600 yuan', () => {
  const { told, total } = summaryOf(
    readTables({ 'win-back-board': [...targets, ...made(180, 120, 24, 0.7), ...outcomes] }),
    'win-back-board',
  )
  expect(told.map(({ zh }) => zh)).toEqual([
    '招揽计划达成率：16.8%（670÷4000）。',
    '预约确认率：目标5.0%（200÷4000），实际26.9%（180÷670）。',
    '到店率：目标80.0%（160÷200），实际66.7%（120÷180）。',
    '到店消费率：目标20.0%（32÷160），实际20.0%（24÷120）。',
    '消费单台金额：目标300（9600÷32），实际291.67（7000÷24）。',
    '到店金额达成率：72.9%（7000÷9600元）。',
  ])
  expect(total).toBe(670)
})

test('divided by 0 there is a dash, and an amount without a customer is told', () => {
  const contacts = ['活动完成数', '活动继续数', '活动放弃数'].map((boardItem, place) => ({
    boardClass: null,
    boardItem,
    boardTarget: null,
    kpiActual: [200, 100, 100][place],
  }))
  const result = summaryOf(
    readTables({ 'win-back-board': [...targets, ...made(20, 0, 0, 0.7), ...contacts] }),
    'win-back-board',
  )
  expect(result.told.map(({ zh }) => zh)).toEqual([
    '招揽计划达成率：10.0%（400÷4000）。',
    '预约确认率：目标5.0%（200÷4000），实际5.0%（20÷400）。',
    '到店率：目标80.0%（160÷200），实际0.0%（0÷20）。',
    '到店消费率：目标20.0%（32÷160），实际-（0÷0，分母为0）。',
    '消费单台金额：目标300（9600÷32），实际-（7000÷0，分母为0）。',
    '到店金额达成率：72.9%（7000÷9600元）。',
    '消费台为0，而到店金额有7000：请核对看板。',
  ])
  expect(rowCounts(result)).toEqual({ '完成·完成': 200, '继续·继续': 100, '放弃·放弃': 100 })
})

test('outcomes by class; targets, rates and amounts are none of them', () => {
  const result = summaryOf(
    readTables({ 'win-back-board': [...targets, ...made(180, 120, 24, 0.7), ...outcomes] }),
    'win-back-board',
  )
  expect(rowCounts(result)).toEqual({
    '完成·获得确认预约': 180,
    '完成·已经在本店做过此次保养': 40,
    '继续·公里数不到': 300,
    '放弃·4S店价格高': 90,
    '放弃·车已转让': 60,
  })
  expect(rowCounts(result.rowGroups!)).toEqual({ 完成: 220, 继续: 300, 放弃: 150 })
  expect(totalOf(result, '继续·公里数不到').share).toBeCloseTo(300 / 670, 12)
})

test('the days are added up, whatever the total says', () => {
  const days = Array.from({ length: 31 }, (_, index) => index + 1)
  const line = (boardClass: string, item: string, counts: readonly number[]) => [
    boardClass,
    item,
    ...days.map((_, index) => counts[index] ?? null),
    null,
    null,
  ]
  const board = [
    ['流失招揽推进分析汇总表（2026年3月）'],
    ['跟进类别', '具体原因', ...days, '合计', '平均'],
    line('完成', '获得确认预约', [3, 2, 5]),
    line('继续', '公里数不到', [0, 4]),
    line('放弃', '自己保养', [1]),
  ]
  const result = summaryOf(readNow(workbookOf({ 招揽看板: board })), 'win-back-board')
  expect(rowCounts(result)).toEqual({ '完成·获得确认预约': 10, '继续·公里数不到': 4, '放弃·自己保养': 1 })
  expect(result.template).toBe('board-days')
})
