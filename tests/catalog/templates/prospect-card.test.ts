import { readHeaders } from '../../support/recognise-headers'

describe('prospect-card', () => {
  test.each([
    [
      'a ledger with its end states',
      '卡号|建卡日期|产生级别|客户姓名|联络电话|拟购车型|购买周期|信息来源|销售顾问|目前级别|跟进次数|最后接触日|下次预定日|状态|战败（失控）日期|战败原因',
    ],
    ['a ledger of losses and deals', '客户姓名|电话|意向车型|建卡日期|产生级别|销售顾问|状态|战败日期|战败原因'],
    ['a short ledger', '姓名|手机|车型|登记日期|结果|战败时间'],
    ['a list of open prospects', '序号|客户姓名|联系方式|意向车系|级别|建卡日期|顾问|来源|备注'],
    [
      'a management system’s import',
      '客户姓名|性别|客户类型(个人/公司)|联系电话|客户来源|意向级别/初始级别|销售顾问|是否首次到店|是否试乘试驾|试乘试驾时间|意向车型代码',
    ],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'prospect-card' })
  })

  test('reads the headers of a ledger, each as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '卡 号|建卡日期\n(意向产生日期)|产生级别|客户称谓|联系电话|意向车型|确度|客户状态|战败(失控)日期|经理批示',
    )
    expect(columns).toEqual({
      cardNumber: '卡 号',
      createdDate: '建卡日期\n(意向产生日期)',
      initialLevel: '产生级别',
      customerName: '客户称谓',
      phone: '联系电话',
      model: '意向车型',
      level: '确度',
      status: '客户状态',
      lossDate: '战败(失控)日期',
      managerComment: '经理批示',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('reads what a card asks of the customer', () => {
    const { columns, unmapped } = readHeaders(
      '建卡日期|姓名|电话|拟购车型|购买周期|家庭|兴趣|现用车|看中点|疑虑点|对比竞品|推荐人|付款方式|车色|预计交车日|是否置换|结果',
    )
    expect(unmapped).toEqual([])
    expect(columns).toMatchObject({
      family: '家庭',
      interests: '兴趣',
      currentCar: '现用车',
      liked: '看中点',
      doubts: '疑虑点',
      rivals: '对比竞品',
      referrer: '推荐人',
      paymentMethod: '付款方式',
      colour: '车色',
      expectedDelivery: '预计交车日',
      tradeIn: '是否置换',
    })
  })

  test('is told by its title where a loss date stands in it', () => {
    const headers = '客户姓名|联系电话|意向产生日期|意向级别|意向车型|战败日期'
    expect(readHeaders(headers, '意向客户管理卡').template).toBe('prospect-card')
    expect(readHeaders(headers, '3月').template).toBeNull()
  })

  test.each([
    ['owners', '客户姓名|电话|车型|车架号|车牌号|交车日期|保险到期日'],
    [
      'leads by phone',
      '创建时间|回访时间|客户电话|客户姓名|性别|备注|意向车型|级别|客户来源|到店时间|销售顾问|客户区域|分期意向',
    ],
    ['targets', '经销商代码|车系代码|年度总量|1月|2月|3月'],
    ['call-backs', '经销商代码|联系人姓名|联系人电话|VIN|反馈时间|反馈类型|反馈内容|跟踪性质|渠道来源'],
    ['service churn', '序号|车牌号|VIN|客户姓名|电话|车型|购车日期|最后进站日期|流失原因|去向'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('prospect-card')
  })
})
