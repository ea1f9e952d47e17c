import { readHeaders } from '../../support/recognise-headers'

describe('referral-statistics', () => {
  test.each([
    [
      'by source, with shares',
      '月份|推荐信息总数|老用户推荐|首次推荐(=新用户推荐)|重复推荐|同行业推荐|同区域推荐|亲朋好友推荐|合计|比例',
    ],
    ['with repurchases', '月份|推荐信息总数|老用户续购|首次推荐|重复推荐|同行业推荐|亲朋好友推荐'],
    ['measures by source', '客户结构|推荐数|比例|对应措施和策略'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'referral-statistics' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '月份|推荐信息总数|老用户推荐|首次推荐(=新用户推荐)|重复推荐|同行业推荐|同区域推荐|亲朋好友推荐|合计|比例',
    )
    expect(columns).toMatchObject({
      referralLeads: '推荐信息总数',
      firstReferrals: '首次推荐(=新用户推荐)',
      friendReferrals: '亲朋好友推荐',
      referralSum: '合计',
      referralShare: '比例',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['tiers by month', '月份|优质推荐数|优质续购数|潜力推荐数|潜力续购数|一般推荐数|一般续购数|合计推荐数|合计续购数'],
    ['defections', '流失去向|台次|占比|累计占比'],
    ['losses by reason', '原因分类|数量|占比'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('referral-statistics')
  })
})
