import { readHeaders } from '../../support/recognise-headers'

describe('owner-tier', () => {
  test.each([
    [
      'the sheet of S001',
      '客户姓名|电话|区域|行业|车型系列|购车日期|忠诚度|经济能力|总分|级别(优质/潜力/一般)|分级日期',
    ],
    [
      'with its scores',
      '客户姓名|对车满意|定期保养|活动积极性|正面宣传|知名度|经营状况|口碑|辐射能力|前期保有数量|后期购买计划与能力|总分|级别',
    ],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'owner-tier' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '客户姓名|电话|区域|行业|车型系列|购车日期|忠诚度|经济能力|总分|级别(优质/潜力/一般)|分级日期',
    )
    expect(columns).toMatchObject({
      ownedModel: '车型系列',
      loyaltyTotal: '忠诚度',
      economyTotal: '经济能力',
      totalScore: '总分',
      tier: '级别(优质/潜力/一般)',
      tierDate: '分级日期',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('is told by its title where no column tells it', () => {
    const headers = '客户姓名|电话|区域|行业|车型|级别'
    expect(readHeaders(headers, '基盘客户分级表').template).toBe('owner-tier')
    expect(readHeaders(headers, '3月').template).not.toBe('owner-tier')
  })

  test.each([
    [
      'owner cards',
      '客户姓名|电话|地址|车型|车色|车架号|发动机号|车牌号|交车日期|领牌日期|保险到期|自销/他销|交车3日电话回访|交车7日信函',
    ],
    [
      'prospects',
      '卡号|意向产生日期|意向产生级别|客户姓名|联系电话|拟购车型|购买周期|意向级别|销售顾问|下次预定日|结果',
    ],
    ['visit plans', '客户|区域|级别|电访日期|一季度登门|二季度登门|三季度登门|四季度登门|顾问|主管检核'],
    ['tier statistics', '月份|优质推荐数|优质续购数|潜力推荐数|潜力续购数|一般推荐数|一般续购数|合计推荐数|合计续购数'],
    ['service churn', '序号|车牌号|VIN|客户姓名|电话|车型|购车日期|最后进站日期|流失原因|去向'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('owner-tier')
  })
})
