import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as prospect from '../facts/prospect-headers'
import { spellings } from '../facts/spellings'

const followUpLog: SheetTemplate = {
  id: 'follow-up-log',
  title: text('意向客户接触状况表', 'Monthly follow-up log'),
  titles: spellings(`
    接触状况表 客户接触状况表 意向客户接触表 意向客户接触情况表 接触情况表 意向客户跟进状况表 意向客户接触状况 客户接触表
    意向客户跟踪状况表
  `),
  layout: {
    kind: 'list',
    spreads: [
      { field: 'level', headers: prospect.levelColumns, into: 'levelDate' },
      {
        field: 'carriedOver',
        headers: { 上月留存: spellings('上月留存 留存'), 本月新增: spellings('本月新增 新增') },
      },
    ],
    series: [
      {
        heads: 'day',
        template: 'contact-log',
        head: 'contactDate',
        cell: 'contactMark',
        carried: ['customerName', 'phone', 'model', 'source', 'consultant', 'carriedOver', 'level'],
      },
    ],
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    cardNumber: { headers: spellings('卡号 卡片编号 管理卡号 客户编号 客户卡号'), key: true },
    carriedOver: {
      headers: spellings('区分 客户区分 留存/新增 上月留存/本月新增 新增/留存 留存新增 类别'),
      fillDown: true,
      key: true,
    },
    customerName: { headers: [...customer.customerNameHeaders, ...spellings('意向客户姓名 意向客户')], key: true },
    phone: { headers: customer.phoneHeaders, key: true },
    model: { headers: prospect.modelHeaders, key: true },
    source: { headers: prospect.sourceHeaders, required: true },
    consultant: { headers: prospect.consultantHeaders, key: true },
    createdDate: { headers: prospect.createdDateHeaders, key: true },
    level: { headers: [...prospect.levelHeaders, ...spellings('现级别 月初级别 留存级别')], required: true, key: true },
    levelDate: { headers: spellings('级别日期 级别框日期 定级日期 判定日期 最后判定日期') },
    contactCount: { headers: [...prospect.contactCountHeaders, ...spellings('本月访问次数 本月接触次数')] },
    status: { headers: [...spellings('月末结果 月底结果'), ...prospect.statusHeaders], key: true },
    orderDate: { headers: prospect.orderDateHeaders },
    lossDate: { headers: prospect.lossDateHeaders, key: true },
    remark: { headers: customer.remarkHeaders },
  },
  telling: [
    ['customerName', 'carriedOver', 'level'],
    ['customerName', 'carriedOver', 'status'],
    ['customerName', 'carriedOver', 'source'],
    ['customerName', 'carriedOver', 'model'],
    ['customerName', 'levelDate', 'status'],
    ['customerName', 'levelDate', 'source'],
  ],
  tellingUnless: {
    groups: [
      ['customerName', 'level', 'source'],
      ['customerName', 'level', 'model'],
    ],
    unless: ['customerName'],
  },
  eventDate: 'orderDate',
  monthly: true,
  source: 'S002; 结果 inferred',
}

export default followUpLog
