import { readHeaders } from '../../support/recognise-headers'

describe('target-sheet', () => {
  test.each([
    ['targets by week', '销售顾问|月度目标|第一周|第二周|第三周|第四周|实际|剩余|预测'],
    ['orders and deliveries', '车型|当月订车任务|当月交车任务|接待客户预估|开发客户预估'],
    ['a year by month', '经销商代码|车系代码|年度总量|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'target-sheet' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders('销售顾问|月度目标|第一周|第二周|第三周|第四周|实际|剩余|预测')
    expect(columns).toMatchObject({
      targetPerson: '销售顾问',
      monthTarget: '月度目标',
      week1Target: '第一周',
      week4Target: '第四周',
      monthActual: '实际',
      remaining: '剩余',
      forecast: '预测',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['KPIs', '指标|统计对象|统计周期|目标|实际|达成率|环比|检核表单'],
    ['the recall board', '细项|具体原因|目标值|实际值|达成率|合计|平均'],
    ['statistics', '日期|当日来店(来电)总数|初次来店批数|2次以上来店批数|留档客户数|展厅成交客户数'],
    ['visit plans', '客户|区域|级别|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|顾问|主管检核'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('target-sheet')
  })
})
