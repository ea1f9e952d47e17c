import { readHeaders } from '../../support/recognise-headers'

describe('lead-log', () => {
  test.each([
    [
      'a call-back list',
      '创建时间|回访时间|客户电话|客户姓名|性别|备注|意向车型|级别|客户来源|到店时间|销售顾问|客户区域|分期意向',
    ],
    [
      'an analysis with dates in parts',
      '登记年|登记月|登记日|客户姓名|联系电话|意向车型|线索来源|居住区域|回访人|线索甄别(有效/无效/重复)|承诺到店(是/否/空)|回访详情记录|回访次数|是否登录|到店接待|到店年|到店月|到店日|成交年|成交月|成交日|成交车型',
    ],
    ['a short list', '线索日期|客户姓名|手机|意向车型|线索来源|线索有效性|备注'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'lead-log' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '创建时间|回访时间|客户电话|客户姓名|性别|备注|意向车型|级别|客户来源|到店时间|销售顾问|客户区域|分期意向',
    )
    expect(columns).toMatchObject({
      leadDate: '创建时间',
      callBackDate: '回访时间',
      actualVisitDate: '到店时间',
      instalment: '分期意向',
      district: '客户区域',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('knows verdict, promise and call-backs', () => {
    expect(
      readHeaders(
        '登记年|登记月|登记日|客户姓名|联系电话|意向车型|线索来源|居住区域|回访人|线索甄别(有效/无效/重复)|承诺到店(是/否/空)|回访详情记录|回访次数|是否登录|到店接待|到店年|到店月|到店日|成交年|成交月|成交日|成交车型',
      ).columns,
    ).toMatchObject({
      leadVerdict: '线索甄别(有效/无效/重复)',
      visitPromised: '承诺到店(是/否/空)',
      callBackPerson: '回访人',
      callBackCount: '回访次数',
      callBackNote: '回访详情记录',
      entered: '是否登录',
      receptionist: '到店接待',
      orderModel: '成交车型',
    })
  })

  test('is told by its title where no column tells it', () => {
    const headers = '日期|姓名|电话|车型|级别|来源|顾问|备注'
    expect(readHeaders(headers, 'DCC线索').template).toBe('lead-log')
    expect(readHeaders(headers, '3月').template).not.toBe('lead-log')
  })

  test.each([
    ['calls', '日期|来电时间|客户姓名|联系电话|拟购车型|意向级别|信息来源|是否邀约到店|销售顾问'],
    ['visits', '日期|来店时间|离店时间|客户姓名|联系电话|来店次数|拟购车型|意向级别|信息来源|是否试乘试驾|销售顾问'],
    ['cards', '卡号|意向产生日期|意向产生级别|客户姓名|联系电话|拟购车型|购买周期|意向级别|销售顾问|下次预定日|结果'],
    ['accidents', '序号|收到线索日期|事故发生时间|线索渠道|车架号|车牌号|车型|购车日期|车辆是否回厂|定损金额|外拓费'],
    ['contacts', '日期|客户姓名|访问方式|访问经过|级别|下次预定日|经理批示'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('lead-log')
  })
})
