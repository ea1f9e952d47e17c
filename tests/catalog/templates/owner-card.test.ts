import { readHeaders } from '../../support/recognise-headers'

describe('owner-card', () => {
  test.each([
    [
      'the ledger of S002',
      '客户姓名|电话|地址|车型|车色|车架号|发动机号|车牌号|交车日期|领牌日期|保险到期|自销/他销|交车3日电话回访|交车7日信函',
    ],
    ['owners on file', '客户姓名|电话|车型|车架号|车牌号|交车日期|保险到期日'],
    ['the least file of a maker', '姓名/单位|购车时间|车型|底盘号|发动机号|地址|联系方式'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'owner-card' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '客户姓名|电话|地址|车型|车色|车架号|发动机号|车牌号|交车日期|领牌日期|保险到期|自销/他销|交车3日电话回访|交车7日信函',
    )
    expect(columns).toMatchObject({
      vin: '车架号',
      ownedModel: '车型',
      plate: '车牌号',
      deliveryDate: '交车日期',
      plateDate: '领牌日期',
      insuranceDue: '保险到期',
      soldBy: '自销/他销',
      threeDayCall: '交车3日电话回访',
      sevenDayLetter: '交车7日信函',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test.each([
    ['service churn', '序号|车牌号|VIN|客户姓名|电话|车型|购车日期|最后进站日期|流失原因|去向'],
    ['tiers', '客户姓名|电话|区域|行业|车型系列|购车日期|忠诚度|经济能力|总分|级别(优质/潜力/一般)|分级日期'],
    [
      'accidents',
      '序号|日期(到天)|时间(到分)|渠道(自店,主店,保险公司,异业; 下拉选)|车牌号(无车牌号填车架号后6位)|被保险人(联系人)|电话|保险公司|事故经过(现场简单描述)|车辆损失情况(损失部位)|预估维修金额(元)|跟进记录|结果(已成功…)|去向(在自店修…)|战败原因',
    ],
    [
      'accidents of another group',
      '序号|收到线索日期|事故发生时间|线索渠道|车架号|车牌号|车型|购车日期|车辆是否回厂|定损金额|外拓费',
    ],
    [
      'prospects',
      '卡号|意向产生日期|意向产生级别|客户姓名|联系电话|拟购车型|购买周期|意向级别|销售顾问|下次预定日|结果',
    ],
    ['call-backs', '经销商代码|联系人姓名|联系人电话|VIN|反馈时间|反馈类型|反馈内容|跟踪性质|渠道来源'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('owner-card')
  })
})
