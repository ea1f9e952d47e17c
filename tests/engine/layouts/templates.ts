import { text } from '../../../src/model/text'
import type { SheetTemplate } from '../../../src/model/template'

const levels = { O: ['O'], H: ['H', 'H级'], A: ['A'], B: ['B'], C: ['C'] }

export const loss: SheetTemplate = {
  id: 'loss-analysis',
  title: text('流失分析表', 'Loss analysis'),
  titles: [],
  layout: {
    kind: 'list',
    continuation: { keys: ['customerName', 'phone', 'lossDate'], joined: ['lossReason'] },
    spreads: [{ field: 'lossLevel', headers: levels, into: 'lossDate' }],
    dateParts: [{ field: 'createdDate', headers: [['登记年'], ['登记月'], ['登记日']] }],
  },
  columns: {
    customerName: { headers: ['客户姓名', '姓名'], required: true },
    phone: { headers: ['电话'], required: true },
    model: { headers: ['车型'] },
    consultant: { headers: ['销售顾问'] },
    createdDate: { headers: ['登记日期'] },
    lossDate: { headers: ['战败日期'], required: true },
    lossLevel: { headers: ['战败时级别', '确度'] },
    lossReason: { headers: ['战败原因'], required: true },
  },
  telling: [
    ['lossDate', 'lossReason'],
    ['createdDate', 'customerName'],
  ],
  eventDate: 'lossDate',
  monthly: true,
  source: 'S002',
}

export const daily: SheetTemplate = {
  id: 'daily-report',
  title: text('营业日报表', 'Daily report'),
  titles: [],
  layout: {
    kind: 'list',
    spreads: [
      { field: 'contactPurpose', headers: { 开拓: ['开拓'], 促进: ['促进'], 管理: ['管理'], 售后回访: ['售后回访'] } },
      { field: 'carriedOver', headers: { 上月留存: ['上月留存'], 本月新增: ['本月新增'] } },
    ],
  },
  columns: {
    customerName: { headers: ['客户姓名'], required: true },
    model: { headers: ['车型'] },
    contactPurpose: { headers: ['访问目的'] },
    carriedOver: { headers: ['区分'] },
    contactNote: { headers: ['访问经过'], required: true },
  },
  telling: [['customerName', 'contactNote']],
  eventDate: 'contactDate',
  monthly: false,
  source: 'S002',
}

export const followUp: SheetTemplate = {
  id: 'follow-up-log',
  title: text('接触状况表', 'Follow-up log'),
  titles: ['意向客户接触状况表'],
  layout: {
    kind: 'list',
    spreads: [{ field: 'level', headers: levels, into: 'levelDate' }],
    series: [
      {
        heads: 'day',
        template: 'contact-log',
        head: 'contactDate',
        cell: 'contactMark',
        carried: ['customerName', 'phone', 'consultant', 'model', 'level'],
      },
    ],
  },
  columns: {
    carriedOver: { headers: ['区分'], fillDown: true },
    customerName: { headers: ['客户姓名'], required: true },
    phone: { headers: ['电话'] },
    model: { headers: ['车型'] },
    consultant: { headers: ['销售顾问'] },
    level: { headers: ['级别'] },
    levelDate: { headers: ['级别日期'] },
    status: { headers: ['结果'] },
  },
  telling: [['customerName', 'phone', 'model']],
  eventDate: 'levelDate',
  monthly: true,
  source: 'S002',
}

export const contacts: SheetTemplate = {
  id: 'contact-log',
  title: text('客户跟进记录', 'Contact log'),
  titles: [],
  layout: { kind: 'list' },
  derived: true,
  columns: {
    customerName: { headers: ['客户姓名'] },
    phone: { headers: ['电话'] },
    model: { headers: ['车型'] },
    consultant: { headers: ['销售顾问'] },
    contactDate: { headers: ['接触日期', '日期', '访问日期'] },
    contactMethod: { headers: ['访问方式', '方式'] },
    contactNote: { headers: ['访问经过', '洽谈内容'] },
    contactMark: { headers: ['接触记号'] },
    contactPlanned: { headers: ['预定'] },
    contactMade: { headers: ['已访问'] },
    level: { headers: ['级别'] },
    nextContactDate: { headers: ['下次预定日'] },
  },
  telling: [['contactDate']],
  eventDate: 'contactDate',
  monthly: false,
  source: 'S002',
}

export const statistics: SheetTemplate = {
  id: 'traffic-statistics',
  title: text('来店统计表', 'Traffic statistics'),
  titles: [],
  layout: {
    kind: 'list',
    transposable: true,
    series: [
      { heads: 'slot', template: 'slot-visits', head: 'timeSlot', cell: 'slotVisits', carried: ['statisticsDate'] },
    ],
  },
  columns: {
    statisticsDate: { headers: ['日期'], required: true },
    totalVisits: { headers: ['来店总数'], required: true },
    firstVisits: { headers: ['初次来店'] },
    repeatVisits: { headers: ['再次来店'] },
    capturedCount: { headers: ['留档数'] },
  },
  telling: [['totalVisits', 'firstVisits']],
  eventDate: 'statisticsDate',
  monthly: true,
  source: 'S002',
}

export const slots: SheetTemplate = {
  id: 'slot-visits',
  title: text('时段来店', 'Visits by slot'),
  titles: [],
  layout: { kind: 'list' },
  derived: true,
  columns: {
    statisticsDate: { headers: ['日期'] },
    timeSlot: { headers: ['时段'] },
    slotVisits: { headers: ['来店数'] },
  },
  telling: [['timeSlot']],
  eventDate: 'statisticsDate',
  monthly: true,
  source: 'S002',
}

export const card: SheetTemplate = {
  id: 'prospect-card',
  title: text('意向客户管理卡', 'Prospect card'),
  titles: ['意向客户信息卡'],
  layout: { kind: 'list' },
  card: {
    telling: [
      ['customerName', 'phone', 'model'],
      ['customerName', 'createdDate', 'model'],
    ],
    log: { template: 'contact-log', carried: ['customerName', 'phone', 'consultant', 'model'] },
  },
  columns: {
    cardNumber: { headers: ['卡号'] },
    createdDate: { headers: ['建卡日期', '意向产生日期'], required: true },
    initialLevel: { headers: ['产生级别'] },
    customerName: { headers: ['客户姓名', '姓名'], required: true },
    phone: { headers: ['联系电话', '电话'], required: true },
    model: { headers: ['拟购车型', '车型'], required: true },
    purchaseWindow: { headers: ['购买周期'] },
    source: { headers: ['信息来源'] },
    consultant: { headers: ['销售顾问'] },
    address: { headers: ['地址'] },
    occupation: { headers: ['职业'] },
    managerSignature: { headers: ['经理签字'] },
  },
  telling: [['customerName', 'phone', 'createdDate']],
  eventDate: 'createdDate',
  monthly: false,
  source: 'S002',
}
