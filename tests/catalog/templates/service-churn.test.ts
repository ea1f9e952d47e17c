import { readHeaders } from '../../support/recognise-headers'

describe('service-churn', () => {
  test.each([
    ['where they go', '车牌号|客户姓名|车型|最后进站日期|流失去向|保内/保外'],
    ['who stays away, and why', '序号|车牌号|VIN|客户姓名|电话|车型|购车日期|最后进站日期|流失原因|去向'],
    [
      'by months',
      '车牌号|客户姓名|电话|车型|最后进站日期|未进站月数|保内/保外|跟踪日期|跟踪结果|跟踪失败原因|短信补发',
    ],
    ['who came back', 'VIN|客户姓名|手机|车龄|里程|最后回厂日期|流失类别|回访结果|预约日期|到店日期|消费金额'],
  ])('%s', (_, headers) => {
    expect(readHeaders(headers)).toMatchObject({ template: 'service-churn' })
  })

  test('each header as what it is', () => {
    const { columns, unmapped, missing } = readHeaders(
      '车牌号|VIN|客户姓名|电话|地区|车型|招揽专员|在售/停售|购车日期|车龄|里程|最后进站日期|未进站月数|流失类别|质保到期日|去向|流失原因|内因/外因|跟踪日期|跟踪结果|跟踪失败原因|短信补发|招揽政策|预约日期|到店日期|消费金额|备注',
    )
    expect(columns).toMatchObject({
      serviceDestination: '去向',
      trackedBy: '招揽专员',
      churnReason: '流失原因',
      churnClass: '流失类别',
      reasonSide: '内因/外因',
      offer: '招揽政策',
      spend: '消费金额',
    })
    expect(unmapped).toEqual([])
    expect(missing).toEqual([])
  })

  test('a last maintenance is the last visit, unless that has a column of its own', () => {
    expect(readHeaders('车牌号|车型|最后保养日期|流失原因').columns).toMatchObject({ lastServiceDate: '最后保养日期' })
    expect(readHeaders('车牌号|车型|最后进站日期|最后保养日期|最后维修日期|流失原因').columns).toMatchObject({
      lastServiceDate: '最后进站日期',
      lastMaintenanceDate: '最后保养日期',
      lastRepairDate: '最后维修日期',
    })
  })

  test.each([
    [
      'owners',
      '客户姓名|电话|地址|车型|车色|车架号|发动机号|车牌号|交车日期|领牌日期|保险到期|自销/他销|交车3日电话回访|交车7日信函',
    ],
    [
      'lost prospects',
      '序号|客户姓名|电话|意向车型|意向产生日期|意向产生级别|战败(失控)日期|战败(失控)原因|销售顾问|销售经理意见|销售经理签字|总经理签字',
    ],
    [
      'accidents',
      '序号|日期(到天)|时间(到分)|渠道(自店,主店,保险公司,异业; 下拉选)|车牌号(无车牌号填车架号后6位)|被保险人(联系人)|电话|保险公司|事故经过(现场简单描述)|车辆损失情况(损失部位)|预估维修金额(元)|跟进记录|结果(已成功…)|去向(在自店修…)|战败原因',
    ],
    ['defections', '流失去向|台次|占比|累计占比'],
    ['call-backs', '经销商代码|联系人姓名|联系人电话|VIN|反馈时间|反馈类型|反馈内容|跟踪性质|渠道来源'],
    ['tiers', '客户姓名|电话|区域|行业|车型系列|购车日期|忠诚度|经济能力|总分|级别(优质/潜力/一般)|分级日期'],
  ])('does not claim %s', (_, headers) => {
    expect(readHeaders(headers).template).not.toBe('service-churn')
  })
})
