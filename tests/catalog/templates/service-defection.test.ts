import { readHeaders } from '../../support/recognise-headers'

describe('service-defection', () => {
  test.each([
    ['by destination', '流失去向|台次|占比|累计占比'],
    ['churn by district', '地区|流失数|保有数|流失率|占比|累计占比'],
    ['churn by age', '车龄|流失数|流失率|占比'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'service-defection' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders('车型|流失数|保有数|流失率|占比|累计占比')
    expect(columns).toMatchObject({
      ownedModel: '车型',
      churnCount: '流失数',
      fleetCount: '保有数',
      churnRate: '流失率',
      unitShare: '占比',
      cumulativeShare: '累计占比',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['customers who stay away', '序号|车牌号|VIN|客户姓名|电话|车型|购车日期|最后进站日期|流失原因|去向'],
    ['outcomes of calls', '跟踪失败原因|台次|占比'],
    ['losses by reason', '原因分类|数量|占比'],
    [
      'referrals',
      '月份|推荐信息总数|老用户推荐|首次推荐(=新用户推荐)|重复推荐|同行业推荐|同区域推荐|亲朋好友推荐|合计|比例',
    ],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('service-defection')
  })
})
