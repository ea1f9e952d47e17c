import { readHeaders } from '../../support/recognise-headers'

describe('phone-up-log', () => {
  test.each([
    ['the form of S002', '日期|来电时间|客户姓名|联系电话|拟购车型|意向级别|信息来源|是否邀约到店|销售顾问'],
    [
      'with the promise and the visit',
      '序号|来电日期|来电时间|客户称谓|电话|意向车型|级别|来源|是否邀约|预计到店时间|实际到店日期|顾问|备注',
    ],
    ['a short list', '日期|呼入时间|姓名|手机|车型|接听人'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'phone-up-log' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '日期|来电时间|客户姓名|联系电话|拟购车型|意向级别|信息来源|是否邀约到店|销售顾问',
    )
    expect(columns).toMatchObject({
      callDate: '日期',
      callTime: '来电时间',
      invited: '是否邀约到店',
      phone: '联系电话',
      source: '信息来源',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('is told by its title where no column tells it', () => {
    const headers = '日期|姓名|电话|车型|级别|来源|顾问|备注'
    expect(readHeaders(headers, '来电登记表').template).toBe('phone-up-log')
    expect(readHeaders(headers, '3月').template).not.toBe('phone-up-log')
  })

  test.each([
    ['visits', '日期|来店时间|离店时间|客户姓名|联系电话|来店次数|拟购车型|意向级别|信息来源|是否试乘试驾|销售顾问'],
    [
      'leads',
      '创建时间|回访时间|客户电话|客户姓名|性别|备注|意向车型|级别|客户来源|到店时间|销售顾问|客户区域|分期意向',
    ],
    ['cards', '卡号|意向产生日期|意向产生级别|客户姓名|联系电话|拟购车型|购买周期|意向级别|销售顾问|下次预定日|结果'],
    ['statistics of calls', '日期|来电总数|初次来电批数|留档数'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('phone-up-log')
  })
})
