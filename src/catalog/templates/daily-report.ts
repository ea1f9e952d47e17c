import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as prospect from '../facts/prospect-headers'
import { managerCommentHeaders, managerSignatureHeaders } from '../facts/signature-headers'
import { spellings } from '../facts/spellings'

const dailyReport: SheetTemplate = {
  id: 'daily-report',
  title: text('营业日报表', 'Daily activity report'),
  titles: spellings(`
    营业活动访问日报表 营业活动日报表 访问日报表 销售日报表 销售顾问日报表 日报表 营业日报 销售日报 顾问日报 活动日报表
    营业活动日报 销售活动日报表
  `),
  layout: {
    kind: 'list',
    spreads: [
      {
        field: 'contactPurpose',
        headers: {
          开拓: spellings('开拓 开发'),
          促进: spellings('促进 跟进'),
          管理: spellings('管理 手续 管理(手续)'),
          售后回访: spellings('售后回访 回访 售后'),
        },
      },
      {
        field: 'carriedOver',
        headers: {
          上月留存: spellings('上月留存 留存 上月'),
          本月新增: spellings('本月新增 新增 本月'),
        },
      },
    ],
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    reportDate: {
      headers: spellings('日报日期 日期 填报日期 报告日期 填表日期 访问日期'),
      key: true,
      fillDown: true,
    },
    consultant: { headers: [...prospect.consultantHeaders, ...spellings('填表人 报告人 填报人')], key: true },
    customerName: { headers: customer.customerNameHeaders, required: true, key: true },
    phone: { headers: customer.phoneHeaders, key: true },
    model: { headers: prospect.modelHeaders, key: true },
    district: { headers: customer.districtHeaders },
    source: { headers: [...prospect.sourceHeaders, ...spellings('信息来源代码 来源代码')] },
    contactPurpose: {
      headers: spellings('访问目的 活动目的 目的 访问类别 访问类型 活动类别 活动内容'),
      required: true,
      key: true,
    },
    carriedOver: {
      headers: spellings('区分 客户区分 留存/新增 上月留存/本月新增 新增/留存 意向客户区分'),
      required: true,
    },
    previousLevel: {
      headers: spellings(
        '原有级别 原有 原级别 原有意向级别 访问前级别 原意向级别 意向客户级别原有 级别原有 变更前级别',
      ),
      required: true,
    },
    level: {
      headers: [
        ...spellings('现在级别 现在 现级别 现有级别 访问后级别 意向客户级别现在 级别现在 变更后级别'),
        ...prospect.levelHeaders,
      ],
      required: true,
      key: true,
    },
    contactMethod: { headers: spellings('访问方式 接触方式 跟进方式 联系途径 活动方式 方式') },
    contactNote: {
      headers: spellings('访问经过 经过 访问内容 访问结果 跟进内容 洽谈内容 跟进情况 活动经过 洽谈经过 访问情况'),
      required: true,
    },
    nextContactDate: { headers: prospect.nextContactHeaders },
    plannedActivity: {
      headers: spellings('次日营业活动计划 次日活动计划 次日计划 明日计划 明日活动计划 次日工作计划 明日工作计划'),
    },
    openAtDayEnd: { headers: spellings('本日止意向客户数 本日止意向客户 截止本日意向客户数') },
    ownersAtDayEnd: { headers: spellings('本日止保有客户数 本日止保有客户 截止本日保有客户数') },
    visitsToday: { headers: spellings('本日访问数合计 本日访问数 当日访问数 今日访问数 本日访问合计') },
    visitsThisMonth: { headers: spellings('本月访问累计 本月累计访问数 月累计访问数 本月累计') },
    managerComment: { headers: managerCommentHeaders },
    managerSignature: { headers: managerSignatureHeaders },
    remark: { headers: customer.remarkHeaders },
  },
  telling: [
    ['previousLevel', 'level', 'contactNote'],
    ['contactPurpose', 'previousLevel'],
    ['contactPurpose', 'carriedOver'],
    ['carriedOver', 'contactNote'],
    ['contactPurpose', 'contactNote', 'plannedActivity'],
    ['contactNote', 'plannedActivity'],
    ['contactPurpose', 'contactNote', 'managerComment'],
  ],
  tellingUnless: { groups: [['customerName', 'contactNote']], unless: ['customerName'] },
  eventDate: 'reportDate',
  monthly: false,
  source: 'S000, S002, public',
}

export default dailyReport
