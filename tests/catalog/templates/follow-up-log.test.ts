import { readHeaders } from '../../support/recognise-headers'

describe('follow-up-log', () => {
  test.each([
    ['a list with one level column', '区分|客户姓名|电话|拟购车型|信息来源|级别|结果'],
    ['with dates of levels', '序号|区分|客户姓名|电话|拟购车型|信息来源|级别|级别日期|月末结果'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'follow-up-log' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders('区分|客户姓名|电话|拟购车型|信息来源|级别|结果')
    expect(columns).toMatchObject({
      carriedOver: '区分',
      level: '级别',
      status: '结果',
      source: '信息来源',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['cards', '卡号|意向产生日期|意向产生级别|客户姓名|联系电话|拟购车型|购买周期|意向级别|销售顾问|下次预定日|结果'],
    [
      'losses',
      '序号|客户姓名|电话|意向车型|意向产生日期|意向产生级别|战败(失控)日期|战败(失控)原因|销售顾问|销售经理意见|销售经理签字|总经理签字',
    ],
    ['the daily report', '序号|客户姓名|车型|电话|区域|信息来源|访问目的|区分|原有级别|现在级别|访问方式|访问经过'],
    ['contacts', '日期|客户姓名|访问方式|访问经过|级别|下次预定日|经理批示'],
    ['owner tiers', '客户姓名|电话|区域|行业|车型系列|购车日期|忠诚度|经济能力|总分|级别(优质/潜力/一般)|分级日期'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('follow-up-log')
  })
})
