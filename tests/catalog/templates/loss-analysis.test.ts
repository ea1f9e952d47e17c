import { readHeaders } from '../../support/recognise-headers'

const form =
  '序号|客户姓名|电话|意向车型|意向产生日期|意向产生级别|战败(失控)日期|战败(失控)原因|销售顾问|销售经理意见|销售经理签字|签字日期|总经理签字|总经理签字日期'

describe('loss-analysis', () => {
  test.each([
    ['the form of S000', form],
    ['a form with the cards’ level', '序号|姓名|电话|车型|建卡日期|级别|战败日期|战败原因|顾问'],
    ['a form with both levels', '姓名|电话|车型|建卡日期|产生级别|战败时级别|战败日期|类别|战败原因|顾问|经理批示'],
    [
      'a form without the general manager',
      '客户姓名|联系电话|意向车型|产生日期|产生级别|战败日期|战败原因|销售顾问|经理意见|经理签字',
    ],
    [
      'an export with a mislabelled phone',
      '序号|登记日期|客户姓名|客户姓名|品牌|车系|销售顾问|申请时间|流失时间|流失原因|备注',
    ],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'loss-analysis' })
  })

  test('demands what S000 demands and nothing inferred', () => {
    const { columns, unmapped, missing } = readHeaders(form)
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
    expect(columns).toMatchObject({ managerSignedDate: '签字日期', generalManagerSignedDate: '总经理签字日期' })
    expect(readHeaders('客户姓名|战败日期|战败原因|类别', '3月战败表').missing).toEqual([
      'phone',
      'model',
      'createdDate',
      'initialLevel',
      'consultant',
      'managerComment',
      'managerSignature',
      'generalManagerSignature',
    ])
  })

  test('takes the header that names a field most exactly, wherever it stands', () => {
    const { columns, unmapped } = readHeaders('登记日期|姓名|电话|级别|意向级别|产生级别|产生日期|战败日期|战败原因')
    expect(columns).toMatchObject({ createdDate: '产生日期', recordedDate: '登记日期', initialLevel: '产生级别' })
    expect(columns.lossLevel).toBe('级别')
    expect(unmapped).toEqual(['意向级别'])
    const both = readHeaders('登记日期|姓名|电话|意向级别|产生级别|产生日期|战败日期|战败原因').columns
    expect(both).toMatchObject({ initialLevel: '产生级别', lossLevel: '意向级别' })
    const alone = readHeaders('登记日期|姓名|电话|意向级别|战败日期|战败原因').columns
    expect(alone).toMatchObject({ createdDate: '登记日期', initialLevel: '意向级别' })
  })

  test('gives a bare 签字 or 日期 to whoever the columns before it name', () => {
    const start = '客户姓名|联系电话|意向车型|产生日期|产生时级别|战败日期|战败原因|销售顾问'
    const both = readHeaders(`${start}|销售经理意见|签字|日期|总经理意见|签字|日期`)
    expect(both.unmapped).toEqual(['总经理意见'])
    expect(both.columns).toMatchObject({
      initialLevel: '产生时级别',
      managerComment: '销售经理意见',
      managerSignature: '签字',
      managerSignedDate: '日期',
      generalManagerSignature: '签字',
      generalManagerSignedDate: '日期',
    })
    const twice = readHeaders(`${start}|经理批示|销售经理签字|签字日期|总经理签字|签字日期|备注|日期`)
    expect(twice.columns).toMatchObject({ managerSignedDate: '签字日期', generalManagerSignedDate: '签字日期' })
    expect(twice.unmapped).toEqual(['日期'])
  })

  test('reads groups of opinion, signature and date under a merged header', () => {
    const upper = ['客户姓名', '联系电话', '战败日期', '战败原因', '销售经理', null, null, '总经理', null, null]
    const lower = '客户|电话|日期|原因|意见|签字|日期|意见|签字|日期'
    expect(readHeaders(lower, '战败表', [upper]).columns).toMatchObject({
      managerComment: '销售经理意见',
      managerSignature: '销售经理签字',
      managerSignedDate: '销售经理日期',
      generalManagerSignature: '总经理签字',
      generalManagerSignedDate: '总经理日期',
    })
  })

  test('reads an export: registered, applied for, lost', () => {
    expect(
      readHeaders('序号|登记日期|客户姓名|客户姓名|品牌|车系|销售顾问|申请时间|流失时间|流失原因|备注').columns,
    ).toMatchObject({
      createdDate: '登记日期',
      recordedDate: '申请时间',
      lossDate: '流失时间',
      lossReason: '流失原因',
      model: '车系',
    })
  })

  test('knows a measure and who answers for it, beside the manager’s opinion', () => {
    const start = '姓名|电话|车型|产生日期|产生级别|战败日期|战败原因'
    expect(readHeaders(`${start}|销售顾问|经理意见|对策|责任人|期限|结果|经理签字|总经理签字`).columns).toMatchObject({
      consultant: '销售顾问',
      managerComment: '经理意见',
      measure: '对策',
      measureOwner: '责任人',
      measureDeadline: '期限',
      measureResult: '结果',
    })
    expect(readHeaders(`${start}|责任人|对策`).columns).toMatchObject({ consultant: '责任人', managerComment: '对策' })
  })

  test('knows both reasons and the rivals beside the model bought', () => {
    expect(
      readHeaders('姓名|电话|车型|战败日期|战败原因|战败原因一类|战败原因二类|战败去向|竞品品牌|购买经销商').columns,
    ).toMatchObject({
      lossReasonCategory: '战败原因一类',
      lossReasonSubcategory: '战败原因二类',
      lossDestination: '战败去向',
      rivals: '竞品品牌',
      lossDealer: '购买经销商',
    })
  })

  test('is told by its sheet’s name where a ledger looks alike', () => {
    const alike = '客户姓名|电话|车型|建卡日期|状态|战败日期|战败原因|经理意见|经理签字|总经理签字'
    expect(readHeaders(alike, '3月战败').template).toBe('loss-analysis')
    expect(readHeaders(alike, '意向客户台账').template).toBe('prospect-card')
  })
})
