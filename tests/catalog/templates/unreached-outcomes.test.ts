import { readHeaders } from '../../support/recognise-headers'

describe('unreached-outcomes', () => {
  test.each([
    ['outcomes and shares', '跟踪失败原因|台次|占比'],
    ['in other words', '序号|失败原因|次数|百分比'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'unreached-outcomes' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders('跟踪失败原因|台次|占比')
    expect(columns).toMatchObject({
      unreachedReason: '跟踪失败原因',
      unitCount: '台次',
      unitShare: '占比',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['customers who stay away', '序号|车牌号|VIN|客户姓名|电话|车型|购车日期|最后进站日期|流失原因|去向'],
    ['defections', '流失去向|台次|占比|累计占比'],
    [
      'accidents',
      '序号|日期(到天)|时间(到分)|渠道(自店,主店,保险公司,异业; 下拉选)|车牌号(无车牌号填车架号后6位)|被保险人(联系人)|电话|保险公司|事故经过(现场简单描述)|车辆损失情况(损失部位)|预估维修金额(元)|跟进记录|结果(已成功…)|去向(在自店修…)|战败原因',
    ],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('unreached-outcomes')
  })
})
