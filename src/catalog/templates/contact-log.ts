import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as prospect from '../facts/prospect-headers'
import { managerCommentHeaders, managerSignatureHeaders } from '../facts/signature-headers'
import { spellings } from '../facts/spellings'

/** The back of the cards and the days of the follow-up log; kept as a list too. */
const contactLog: SheetTemplate = {
  id: 'contact-log',
  title: text('客户跟进记录', 'Contact log'),
  titles: spellings(`
    跟进记录 跟进记录表 客户跟进记录表 跟进明细 跟进台账 回访记录 访问记录 客户访问记录 接触记录 洽谈记录 客户联系记录 追踪记录
    意向客户跟进表 客户跟进表 跟踪记录表
  `),
  layout: { kind: 'list' },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    contactDate: {
      headers: spellings(`
      跟进日期 接触日期 访问日期 跟进时间 联系日期 联系时间 回访日期 回访时间 追踪日期 追踪时间 跟踪日期 日期 拜访日期
      本次跟进日期 访问时间
    `),
      key: true,
      fillDown: true,
    },
    cardNumber: { headers: spellings('卡号 卡片编号 管理卡号 客户编号 客户卡号 潜客编号'), key: true },
    customerName: { headers: customer.customerNameHeaders, key: true },
    phone: { headers: customer.phoneHeaders, key: true },
    model: { headers: prospect.modelHeaders, key: true },
    source: { headers: prospect.sourceHeaders },
    consultant: { headers: [...prospect.consultantHeaders, ...spellings('跟进人 跟踪人 访问人 联系人员')], key: true },
    carriedOver: { headers: spellings('区分 留存/新增 上月留存/本月新增') },
    contactPurpose: { headers: spellings('访问目的 跟进目的 回访目的 跟进类型') },
    contactMethod: {
      headers: spellings('访问方式 跟进方式 联系方式/途径 接触方式 回访方式 沟通方式 跟踪方式 跟进途径'),
    },
    contactNote: {
      headers: spellings(`
      访问经过 跟进内容 经过 跟进情况 跟进记录 洽谈内容 洽谈经过 沟通内容 访问内容 联系内容 回访内容 跟踪内容 接触经过 跟踪情况
      访问结果 跟进详情 促进内容
    `),
    },
    level: {
      headers: [...prospect.levelHeaders, ...spellings('当次级别 本次级别 跟进后级别 访问后级别 现级别')],
      key: true,
    },
    previousLevel: { headers: spellings('原级别 跟进前级别 上次级别 原有级别 访问前级别') },
    lossReason: { headers: spellings('未成交原因 未购原因 未成交理由 未下订原因') },
    nextContactDate: { headers: prospect.nextContactHeaders },
    contactPlanned: { headers: spellings('预定访问 是否预定 计划内') },
    contactMade: { headers: spellings('已访问 是否完成 是否接通 是否联系上 是否执行') },
    contactMark: { headers: spellings('接触记号 访问记号') },
    status: { headers: spellings('跟进结果 结果 状态 客户状态 跟踪结果 回访结果') },
    managerComment: { headers: managerCommentHeaders },
    managerSignature: { headers: managerSignatureHeaders },
    remark: { headers: customer.remarkHeaders },
  },
  telling: [
    ['contactDate', 'contactNote', 'customerName'],
    ['contactDate', 'contactNote', 'contactMethod'],
    ['contactDate', 'contactMethod', 'customerName'],
    ['contactDate', 'contactNote', 'nextContactDate'],
    ['contactDate', 'contactMethod', 'nextContactDate'],
    ['contactNote', 'contactMethod', 'nextContactDate'],
  ],
  eventDate: 'contactDate',
  monthly: false,
  source: 'S000, S002',
}

export default contactLog
