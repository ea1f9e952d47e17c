import { readHeaders } from '../../support/recognise-headers'

describe('daily-report', () => {
  test.each([
    ['the list of a day', '序号|客户姓名|车型|电话|区域|信息来源|访问目的|区分|原有级别|现在级别|访问方式|访问经过'],
    [
      'with its date and consultant',
      '日期|销售顾问|序号|客户姓名|车型|电话|区域|信息来源|访问目的|区分|原有级别|现在级别|访问方式|访问经过',
    ],
    ['in other words', '客户|车型|电话|目的|留存/新增|原级别|现级别|方式|经过|次日计划'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'daily-report' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '日期|销售顾问|序号|客户姓名|车型|电话|区域|信息来源|访问目的|区分|原有级别|现在级别|访问方式|访问经过|次日营业活动计划|主管指示事项',
    )
    expect(columns).toMatchObject({
      reportDate: '日期',
      previousLevel: '原有级别',
      level: '现在级别',
      contactPurpose: '访问目的',
      carriedOver: '区分',
      contactNote: '访问经过',
      plannedActivity: '次日营业活动计划',
      managerComment: '主管指示事项',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('reads both levels under their merged header', () => {
    const upper = ['序号', '客户姓名', '访问目的', '区分', '意向客户级别', null, '访问经过']
    expect(readHeaders('||||原有|现在|', '日报', [upper]).columns).toMatchObject({
      previousLevel: '意向客户级别原有',
      level: '意向客户级别现在',
    })
  })

  test.each([
    ['contacts', '日期|客户姓名|访问方式|访问经过|级别|下次预定日|经理批示'],
    ['the follow-up log', '区分|客户姓名|电话|拟购车型|信息来源|级别|结果'],
    ['cards', '卡号|意向产生日期|意向产生级别|客户姓名|联系电话|拟购车型|购买周期|意向级别|销售顾问|下次预定日|结果'],
    ['visits', '日期|来店时间|离店时间|客户姓名|联系电话|来店次数|拟购车型|意向级别|信息来源|是否试乘试驾|销售顾问'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('daily-report')
  })
})
