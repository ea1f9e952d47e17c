import { readHeaders } from '../../support/recognise-headers'

describe('tier-referrals', () => {
  test.each([
    [
      'the table of S001',
      '月份|优质推荐数|优质续购数|潜力推荐数|潜力续购数|一般推荐数|一般续购数|合计推荐数|合计续购数',
    ],
    ['without totals', '月份|优质推荐|优质续购|潜力推荐|潜力续购|一般推荐|一般续购'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'tier-referrals' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '月份|优质推荐数|优质续购数|潜力推荐数|潜力续购数|一般推荐数|一般续购数|合计推荐数|合计续购数',
    )
    expect(columns).toMatchObject({
      premiumReferrals: '优质推荐数',
      ordinaryRepurchases: '一般续购数',
      totalReferrals: '合计推荐数',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('reads a tier over its two counts', () => {
    const upper = ['月份', '优质', null, '潜力', null, '一般', null, '合计', null]
    const lower = '|推荐数|续购数|推荐数|续购数|推荐数|续购数|推荐数|续购数'
    expect(readHeaders(lower, '推荐', [upper])).toMatchObject({
      template: 'tier-referrals',
      columns: { premiumReferrals: '优质推荐数', potentialRepurchases: '潜力续购数', totalRepurchases: '合计续购数' },
    })
  })

  test.each([
    [
      'referrals by source',
      '月份|推荐信息总数|老用户推荐|首次推荐(=新用户推荐)|重复推荐|同行业推荐|同区域推荐|亲朋好友推荐|合计|比例',
    ],
    ['tiers', '客户姓名|电话|区域|行业|车型系列|购车日期|忠诚度|经济能力|总分|级别(优质/潜力/一般)|分级日期'],
    ['targets', '销售顾问|月度目标|第一周|第二周|第三周|第四周|实际|剩余|预测'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('tier-referrals')
  })
})
