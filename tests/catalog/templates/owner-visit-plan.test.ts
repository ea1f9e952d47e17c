import { readHeaders } from '../../support/recognise-headers'

describe('owner-visit-plan', () => {
  test.each([
    ['visits by date', '客户|区域|级别|电访日期|一季度登门|二季度登门|三季度登门|四季度登门|顾问|主管检核'],
    ['a short list', '客户姓名|电话|区域|客户级别|电访日期|登门日期|销售顾问'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'owner-visit-plan' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '客户|区域|级别|电访日期|一季度登门|二季度登门|三季度登门|四季度登门|顾问|主管检核',
    )
    expect(columns).toMatchObject({
      customerName: '客户',
      tier: '级别',
      phoneVisitDate: '电访日期',
      doorVisitQ1: '一季度登门',
      doorVisitQ4: '四季度登门',
      supervisorCheck: '主管检核',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['tiers', '客户姓名|电话|区域|行业|车型系列|购车日期|忠诚度|经济能力|总分|级别(优质/潜力/一般)|分级日期'],
    [
      'owner cards',
      '客户姓名|电话|地址|车型|车色|车架号|发动机号|车牌号|交车日期|领牌日期|保险到期|自销/他销|交车3日电话回访|交车7日信函',
    ],
    ['contacts', '日期|客户姓名|访问方式|访问经过|级别|下次预定日|经理批示'],
    ['targets', '销售顾问|月度目标|第一周|第二周|第三周|第四周|实际|剩余|预测'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('owner-visit-plan')
  })
})
