import { readHeaders } from '../../support/recognise-headers'

const form = '日期|当日来店(来电)总数|初次来店批数|2次以上来店批数|留档客户数|O|H|A|B|C|展厅成交客户数|二级网点销售'

describe('traffic-statistics', () => {
  test('the monthly list', () => {
    const { template, columns, unmapped, missing } = readHeaders(form)
    expect(template).toBe('traffic-statistics')
    expect(columns).toMatchObject({ statisticsDate: '日期', totalVisits: '当日来店(来电)总数', openO: 'O', openC: 'C' })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('in other words', () => {
    expect(readHeaders('日|来店批次|首次来店|二次及以上|建卡数|Ｈ级|A级|订单数', '2026年3月客流统计')).toMatchObject({
      template: 'traffic-statistics',
      columns: { statisticsDate: '日', repeatVisits: '二次及以上', openH: 'Ｈ级', orderCount: '订单数' },
    })
  })

  test('of calls', () => {
    expect(readHeaders('日期|来电总数|初次来电数|留档客户数|H级|A级')).toMatchObject({
      template: 'traffic-statistics',
      columns: { totalCalls: '来电总数', firstCalls: '初次来电数' },
      missing: [],
    })
    expect(readHeaders('日期|来店总数|初次来店|来电总数|初次来电').columns).toMatchObject({
      totalVisits: '来店总数',
      totalCalls: '来电总数',
    })
  })

  test('is no table of targets', () => {
    expect(readHeaders('车型|当月订车任务|当月交车任务|接待客户预估|开发客户预估').template).not.toBe(
      'traffic-statistics',
    )
  })
})
