import { readHeaders } from '../../support/recognise-headers'

describe('accident-lead', () => {
  test.each([
    [
      'the record of S004',
      '序号|日期(到天)|时间(到分)|渠道(自店,主店,保险公司,异业; 下拉选)|车牌号(无车牌号填车架号后6位)|被保险人(联系人)|电话|保险公司|事故经过(现场简单描述)|车辆损失情况(损失部位)|预估维修金额(元)|跟进记录|结果(已成功…)|去向(在自店修…)|战败原因',
    ],
    [
      'the ledger of another group',
      '序号|收到线索日期|事故发生时间|线索渠道|车架号|车牌号|车型|购车日期|车辆是否回厂|定损金额|外拓费',
    ],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'accident-lead' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '序号|日期(到天)|时间(到分)|渠道(自店,主店,保险公司,异业; 下拉选)|车牌号(无车牌号填车架号后6位)|被保险人(联系人)|电话|保险公司|事故经过(现场简单描述)|车辆损失情况(损失部位)|预估维修金额(元)|跟进记录|结果(已成功…)|去向(在自店修…)|战败原因',
    )
    expect(columns).toMatchObject({
      accidentDate: '日期(到天)',
      accidentTime: '时间(到分)',
      plate: '车牌号(无车牌号填车架号后6位)',
      insuredName: '被保险人(联系人)',
      damage: '车辆损失情况(损失部位)',
      estimatedAmount: '预估维修金额(元)',
      followUpNote: '跟进记录',
      leadResult: '结果(已成功…)',
      repairDestination: '去向(在自店修…)',
      lossReason: '战败原因',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('a ledger without customers', () => {
    const { columns, unmapped, missing } = readHeaders(
      '序号|收到线索日期|事故发生时间|线索渠道|车架号|车牌号|车型|购车日期|车辆是否回厂|定损金额|外拓费',
    )
    expect(columns).toMatchObject({
      leadReceivedDate: '收到线索日期',
      accidentTime: '事故发生时间',
      vehicleReturned: '车辆是否回厂',
      assessedAmount: '定损金额',
      outreachFee: '外拓费',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['service churn', '序号|车牌号|VIN|客户姓名|电话|车型|购车日期|最后进站日期|流失原因|去向'],
    [
      'owners',
      '客户姓名|电话|地址|车型|车色|车架号|发动机号|车牌号|交车日期|领牌日期|保险到期|自销/他销|交车3日电话回访|交车7日信函',
    ],
    [
      'lost prospects',
      '序号|客户姓名|电话|意向车型|意向产生日期|意向产生级别|战败(失控)日期|战败(失控)原因|销售顾问|销售经理意见|销售经理签字|总经理签字',
    ],
    [
      'leads',
      '创建时间|回访时间|客户电话|客户姓名|性别|备注|意向车型|级别|客户来源|到店时间|销售顾问|客户区域|分期意向',
    ],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('accident-lead')
  })
})
