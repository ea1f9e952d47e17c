import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as interest from '../facts/interest-headers'
import * as prospect from '../facts/prospect-headers'
import { spellings } from '../facts/spellings'

const showroomTrafficLog: SheetTemplate = {
  id: 'showroom-traffic-log',
  title: text('来店客户登记表', 'Showroom traffic log'),
  titles: spellings(`
    展厅来店客户登记表 展厅来店(电)客户登记表 来店(电)客户登记表 来店登记表 来店登记 来店顾客信息登记表
    汽车4S店来店顾客信息登记表 每日进店顾客情况登记表 进店顾客情况登记表 前台登记表 前台客流登记表
    客流登记表 客流明细 客流登记 进店登记表 展厅客流登记表 来店顾客登记表 来店/来电客户登记表 来店来电登记表
  `),
  layout: {
    kind: 'list',
    spreads: [
      {
        field: 'visitKind',
        headers: {
          首次: spellings('初次 首次 初次来店 首次来店'),
          再次: spellings('再次 2次以上 二次以上 2次及以上 再次来店 2次以上来店'),
        },
      },
    ],
    dateParts: [
      { field: 'visitDate', headers: [spellings('登记年 年'), spellings('登记月 月'), spellings('登记日 日')] },
    ],
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    visitDate: {
      headers: spellings('日期 来店日期 进店日期 到店日期 登记日期 来访日期 客户来店日期 接待日期'),
      required: true,
      key: true,
      fillDown: true,
    },
    arrivalTime: {
      headers: spellings(`
      来店时间 进店时间 到店时间 客户来店时间 客户进店时间 在店时段 来店时段 进店时段 到达时间 来店/来电时间
    `),
      required: true,
    },
    departureTime: {
      headers: spellings('离店时间 离开时间 客户离店时间 出店时间 离去时间 客户离开时间'),
      required: true,
    },
    dwellTime: {
      headers: spellings('停留时间 停留时长 接待时长 接待时间 在店时长 留店时间 在店时间'),
      computed: 'dwell-time',
    },
    partySize: { headers: spellings('来店人数 接待人数 进店人数 到店人数 人数 来客人数') },
    companions: { headers: spellings('陪同人数 随行人数 同行人数 陪同人员数') },
    customerName: { headers: customer.customerNameHeaders, required: true, key: true },
    phone: { headers: customer.phoneHeaders, required: true, key: true },
    visitKind: {
      headers: spellings(`
      来店次数 几次来店 进店次数 到店次数 第几次来店 初次/2次以上 初次/再次 首次/再次 来店频率 来店性质
      来店类型 进店类型 客户性质 客户性质分类 是否首次 是否首次到店 是否首次来店 是否初次来店
    `),
      required: true,
      key: true,
    },
    visitNature: {
      headers: spellings('客户性质类别 到店性质'),
      spare: spellings('客户性质 客户性质分类 来店性质 进店类型'),
    },
    visitValid: { headers: spellings('是否有效 有效客户 是否有效客户') },
    model: { headers: prospect.modelHeaders, required: true, key: true },
    level: {
      headers: [...prospect.levelHeaders, ...spellings('判定级别 初判级别 意向判定')],
      required: true,
      key: true,
    },
    source: { headers: prospect.sourceHeaders, required: true },
    sourceDetail: { headers: prospect.sourceDetailHeaders, spare: prospect.sourceDetailSpare },
    visitPurpose: { headers: spellings('来店目的 接待目的 进店目的 到店目的 来访目的 来店事由 事由') },
    captured: { headers: interest.capturedHeaders, key: true },
    testDriven: { headers: interest.testDrivenHeaders, required: true, key: true },
    quoted: { headers: interest.quotedHeaders, key: true },
    ordered: { headers: interest.orderedHeaders, key: true },
    consultant: {
      headers: [...prospect.consultantHeaders, ...spellings('接待人 接待人员 接待销售')],
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
    plateStatus: { headers: interest.plateStatusHeaders },
    rivals: { headers: interest.rivalHeaders },
    colour: { headers: interest.colourHeaders },
    remark: { headers: [...customer.remarkHeaders, ...spellings('需求描述 洽谈内容 接待情况 客户需求')] },
  },
  telling: [
    ['arrivalTime', 'departureTime'],
    ['visitDate', 'arrivalTime', 'consultant'],
    ['arrivalTime', 'visitKind'],
    ['visitDate', 'visitKind', 'consultant'],
    ['visitDate', 'visitKind', 'testDriven'],
    ['visitDate', 'testDriven', 'captured'],
  ],
  // Without a column of its own it is told by its title alone.
  tellingUnless: { groups: [['visitDate', 'phone', 'consultant']], unless: ['visitDate'] },
  eventDate: 'visitDate',
  monthly: true,
  source: 'S002, public',
}

export default showroomTrafficLog
