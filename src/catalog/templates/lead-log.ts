import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as interest from '../facts/interest-headers'
import * as prospect from '../facts/prospect-headers'
import { spellings } from '../facts/spellings'

const leadLog: SheetTemplate = {
  id: 'lead-log',
  title: text('DCC线索登记表', 'Lead log'),
  titles: spellings(`
    DCC登记表 DCC线索明细 DCC线索分析 DCC线索 DCC明细 IDCC线索登记表 电销线索明细 电销线索登记表 电销登记表 网络线索登记表
    网络线索明细 线索登记表 线索明细 线索台账 网销登记表 网销线索 线索跟进表
  `),
  layout: {
    kind: 'list',
    dateParts: [
      {
        field: 'leadDate',
        headers: [spellings('登记年 创建年 线索年'), spellings('登记月 创建月'), spellings('登记日 创建日')],
      },
      { field: 'actualVisitDate', headers: [spellings('到店年'), spellings('到店月'), spellings('到店日')] },
      { field: 'orderDate', headers: [spellings('成交年'), spellings('成交月'), spellings('成交日')] },
    ],
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    leadDate: {
      headers: spellings(`
      线索日期 创建时间 线索创建时间 线索创建日期 线索时间 线索下发时间 线索下发日期 下发时间 下发日期 创建日期 收到线索日期
      线索接收时间 线索获取时间 留资时间 留资日期 登记日期 登记时间 日期
    `),
      key: true,
    },
    customerName: { headers: customer.customerNameHeaders, key: true },
    phone: { headers: customer.phoneHeaders, key: true },
    gender: { headers: customer.genderHeaders },
    brand: { headers: spellings('品牌 意向品牌') },
    model: { headers: prospect.modelHeaders, key: true },
    level: { headers: [...prospect.levelHeaders, ...spellings('线索级别 线索等级')], key: true },
    source: {
      headers: [
        ...spellings('线索来源 线索渠道 来源平台 平台 媒体 来源媒体'),
        ...prospect.sourceHeaders.filter((header) => header !== '线索来源'),
      ],
    },
    sourceDetail: { headers: prospect.sourceDetailHeaders, spare: prospect.sourceDetailSpare },
    district: { headers: customer.districtHeaders },
    consultant: {
      headers: [...prospect.consultantHeaders, ...spellings('电销顾问 电销专员 DCC专员 网销顾问 DCC顾问')],
      key: true,
    },
    callBackDate: {
      headers: spellings('回访时间 回访日期 首次回访时间 首次跟进时间 首次跟进日期 首次联系时间 呼出时间 回访时点'),
    },
    callBackPerson: { headers: spellings('回访人 回访专员 回访人员 跟进专员 呼出人 邀约专员') },
    callBackCount: { headers: prospect.contactCountHeaders },
    callBackNote: {
      headers: spellings('回访详情记录 回访记录 回访详情 回访内容 沟通记录 通话记录 跟进记录 跟进内容 跟进情况'),
    },
    leadVerdict: {
      headers: spellings('线索甄别 线索有效性 线索状态 是否有效线索 有效/无效 是否有效 线索判定 线索性质 甄别结果'),
    },
    invalidReason: { headers: spellings('无效原因 无效线索原因 无效说明') },
    visitPromised: { headers: spellings('承诺到店 是否承诺到店 承诺来店 是否邀约到店 是否邀约 邀约到店 邀约结果') },
    entered: { headers: spellings('是否登录 是否录入 是否录入系统 是否登录系统 是否已录入') },
    expectedVisit: {
      headers: spellings('预计到店时间 预约到店时间 预计到店日期 预约到店日期 承诺到店时间 承诺到店日期'),
    },
    actualVisitDate: { headers: spellings('到店时间 到店日期 实际到店日期 实际到店时间 来店日期 来店时间') },
    receptionist: { headers: spellings('到店接待 到店接待人 到店接待顾问 接待人 展厅接待') },
    tradeIn: { headers: interest.tradeInHeaders },
    instalment: { headers: interest.instalmentHeaders },
    orderDate: { headers: prospect.orderDateHeaders },
    orderModel: { headers: prospect.orderModelHeaders },
    status: { headers: spellings('最终结果 结果 跟进结果 跟进状态 客户状态'), key: true },
    nextContactDate: { headers: prospect.nextContactHeaders },
    remark: { headers: [...customer.remarkHeaders, ...spellings('需求描述 客户需求')] },
  },
  telling: [
    ['leadVerdict', 'phone', 'source'],
    ['callBackNote', 'callBackCount', 'callBackPerson'],
    ['leadDate', 'callBackDate', 'source'],
    ['leadDate', 'callBackDate', 'model'],
    ['leadDate', 'callBackPerson', 'model'],
    ['leadVerdict', 'callBackPerson'],
    ['visitPromised', 'callBackPerson'],
    ['visitPromised', 'callBackDate', 'phone'],
    ['leadDate', 'visitPromised', 'receptionist'],
  ],
  // A list of phones and models alone is told by its title.
  tellingUnless: {
    groups: [
      ['leadDate', 'phone', 'source'],
      ['leadDate', 'phone', 'model'],
    ],
    unless: ['leadDate'],
  },
  eventDate: 'leadDate',
  monthly: false,
  source: 'public',
}

export default leadLog
