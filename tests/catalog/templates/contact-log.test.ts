import { readHeaders } from '../../support/recognise-headers'

describe('contact-log', () => {
  test.each([
    ['the back of a card', '日期|客户姓名|访问方式|访问经过|级别|下次预定日|经理批示'],
    ['a list of contacts', '序号|跟进日期|客户姓名|联系电话|意向车型|跟进方式|跟进内容|级别|下次跟进日期|销售顾问'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'contact-log' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders('日期|客户姓名|访问方式|访问经过|级别|下次预定日|经理批示')
    expect(columns).toMatchObject({
      contactDate: '日期',
      contactMethod: '访问方式',
      contactNote: '访问经过',
      level: '级别',
      nextContactDate: '下次预定日',
      managerComment: '经理批示',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['the daily report', '序号|客户姓名|车型|电话|区域|信息来源|访问目的|区分|原有级别|现在级别|访问方式|访问经过'],
    ['cards', '卡号|意向产生日期|意向产生级别|客户姓名|联系电话|拟购车型|购买周期|意向级别|销售顾问|下次预定日|结果'],
    ['service churn', '序号|车牌号|VIN|客户姓名|电话|车型|购车日期|最后进站日期|流失原因|去向'],
    [
      'leads',
      '创建时间|回访时间|客户电话|客户姓名|性别|备注|意向车型|级别|客户来源|到店时间|销售顾问|客户区域|分期意向',
    ],
    [
      'losses',
      '序号|客户姓名|电话|意向车型|意向产生日期|意向产生级别|战败(失控)日期|战败(失控)原因|销售顾问|销售经理意见|销售经理签字|总经理签字',
    ],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('contact-log')
  })
})
