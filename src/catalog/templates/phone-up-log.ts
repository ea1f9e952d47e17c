import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as interest from '../facts/interest-headers'
import * as prospect from '../facts/prospect-headers'
import { spellings } from '../facts/spellings'

const phoneUpLog: SheetTemplate = {
  id: 'phone-up-log',
  title: text('来电客户登记表', 'Phone-up log'),
  titles: spellings(`
    展厅来电客户登记表 来电登记表 来电登记 来电顾客登记表 来电客户信息登记表 来电客户登记 客户来电登记表 电话接听登记表
    来电记录 来电明细 热线登记表 展厅来电登记表
  `),
  layout: {
    kind: 'list',
    spreads: [
      {
        field: 'visitKind',
        headers: {
          首次: spellings('初次 首次 初次来电 首次来电'),
          再次: spellings('再次 2次以上 二次以上 2次及以上 再次来电 2次以上来电'),
        },
      },
    ],
    dateParts: [
      { field: 'callDate', headers: [spellings('登记年 年'), spellings('登记月 月'), spellings('登记日 日')] },
    ],
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    callDate: {
      headers: spellings('来电日期 日期 登记日期 接听日期 呼入日期 客户来电日期 通话日期'),
      required: true,
      key: true,
      fillDown: true,
    },
    callTime: {
      headers: spellings('来电时间 呼入时间 接听时间 来电时段 客户来电时间 通话时间 接电时间 来电时刻'),
      required: true,
    },
    customerName: {
      headers: [...customer.customerNameHeaders, ...spellings('来电人 来电客户 来电人姓名')],
      required: true,
      key: true,
    },
    phone: {
      headers: [...customer.phoneHeaders, ...spellings('来电号码 来电电话 主叫号码')],
      required: true,
      key: true,
    },
    visitKind: {
      headers: spellings(
        '来电次数 几次来电 第几次来电 来电性质 来电类型 初次/2次以上 是否首次来电 初次/再次 首次/再次',
      ),
      key: true,
    },
    model: { headers: prospect.modelHeaders, required: true, key: true },
    level: { headers: [...prospect.levelHeaders, ...spellings('判定级别 初判级别')], required: true, key: true },
    source: { headers: [...prospect.sourceHeaders, ...spellings('来电渠道 来电来源')], required: true },
    sourceDetail: { headers: prospect.sourceDetailHeaders, spare: prospect.sourceDetailSpare },
    visitPurpose: { headers: spellings('来电目的 咨询内容 来电内容 咨询事项 来电事由') },
    captured: { headers: interest.capturedHeaders, key: true },
    invited: {
      headers: spellings('是否邀约到店 是否邀约 邀约到店 邀约 是否邀约来店 是否邀请来店 邀约成功'),
      key: true,
    },
    expectedVisit: {
      headers: spellings(
        '预计到店时间 预计到店日期 预约到店时间 预约到店日期 约定到店时间 预计来店时间 预计来店日期 预约来店时间',
      ),
    },
    actualVisitDate: {
      headers: spellings('实际到店日期 实际到店时间 到店日期 实际来店日期 实际来店时间 来店日期'),
    },
    quoted: { headers: interest.quotedHeaders },
    ordered: { headers: interest.orderedHeaders },
    consultant: {
      headers: [...prospect.consultantHeaders, ...spellings('接听人 接电人 接听顾问 转接顾问 接待人')],
      required: true,
      key: true,
    },
    district: { headers: customer.districtHeaders },
    address: { headers: customer.addressHeaders },
    occupation: { headers: customer.occupationHeaders },
    gender: { headers: customer.genderHeaders },
    currentCar: { headers: interest.currentCarHeaders },
    tradeIn: { headers: interest.tradeInHeaders },
    instalment: { headers: interest.instalmentHeaders },
    paymentMethod: { headers: interest.paymentHeaders },
    rivals: { headers: interest.rivalHeaders },
    colour: { headers: interest.colourHeaders },
    remark: { headers: [...customer.remarkHeaders, ...spellings('需求描述 通话内容 洽谈内容 客户需求')] },
  },
  telling: [
    ['callTime', 'customerName'],
    ['callTime', 'phone'],
    ['callTime', 'consultant'],
    ['callDate', 'invited', 'phone'],
    ['callDate', 'invited', 'expectedVisit'],
  ],
  // Without a column of its own it is told by its title alone.
  tellingUnless: { groups: [['callDate', 'phone', 'model', 'consultant']], unless: ['callDate'] },
  eventDate: 'callDate',
  monthly: true,
  source: 'S002, public; 邀约 inferred',
}

export default phoneUpLog
