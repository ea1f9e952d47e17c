import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import * as customer from '../facts/customer-headers'
import * as prospect from '../facts/prospect-headers'
import { spellings } from '../facts/spellings'
import * as vehicle from '../facts/vehicle-headers'

const doorVisitIn = (quarter: string, digit: string): readonly string[] =>
  spellings(`
    ${quarter}季度登门 ${quarter}季度登门日期 ${quarter}季度拜访 ${quarter}季度登门拜访 第${quarter}季度登门 第${quarter}季度拜访
    ${digit}季度登门 第${digit}季度登门 Q${digit}登门 ${quarter}季度 第${quarter}季度 ${digit}季度 Q${digit} 登门${quarter}季度 登门第${quarter}季度
  `)

const ownerVisitPlan: SheetTemplate = {
  id: 'owner-visit-plan',
  title: text('旧客进度管制表', 'Owner visit plan'),
  titles: spellings(`
    旧客清单 旧客进度表 旧客户进度管制表 老客户进度管制表 老客户清单 旧客户清单 老客户回访计划表 基盘客户回访计划表 老客户拜访进度表
    旧客拜访进度表 客户维系进度表 基盘客户维系表
  `),
  layout: {
    kind: 'list',
    series: [
      {
        heads: 'month',
        template: 'owner-visits',
        head: 'planMonth',
        cell: 'phoneVisitDate',
        carried: ['customerName', 'phone', 'district', 'tier', 'consultant'],
      },
    ],
  },
  columns: {
    sequence: { headers: customer.sequenceHeaders },
    customerName: {
      headers: [...customer.customerNameHeaders, ...spellings('车主 车主姓名 旧客 旧客姓名 老客户')],
      key: true,
    },
    phone: { headers: customer.phoneHeaders, key: true },
    district: { headers: customer.districtHeaders },
    occupation: { headers: customer.occupationHeaders },
    ownedModel: { headers: vehicle.ownedModelHeaders },
    purchaseDate: { headers: vehicle.purchaseDateHeaders },
    tier: { headers: vehicle.tierHeaders, key: true },
    consultant: { headers: [...prospect.consultantHeaders, ...spellings('负责人 维系人 责任人')], key: true },
    planMonth: { headers: spellings('计划月份 月份 月度') },
    phoneVisitDate: { headers: spellings('电访日期 电访 电话回访日期 电话拜访日期 电访时间 电话访问日期 电话访问') },
    doorVisitDate: { headers: spellings('登门日期 登门拜访 登门 登门拜访日期 登门时间 上门日期 上门拜访日期') },
    doorVisitQ1: { headers: doorVisitIn('一', '1') },
    doorVisitQ2: { headers: doorVisitIn('二', '2') },
    doorVisitQ3: { headers: doorVisitIn('三', '3') },
    doorVisitQ4: { headers: doorVisitIn('四', '4') },
    supervisorCheck: { headers: spellings('主管检核 检核 主管检查 主管确认 主管签字 检核人 主管检核签字') },
    remark: { headers: customer.remarkHeaders },
  },
  telling: [
    ['customerName', 'phoneVisitDate'],
    ['customerName', 'doorVisitDate'],
    ['phoneVisitDate', 'doorVisitDate'],
    ['customerName', 'doorVisitQ1', 'doorVisitQ2'],
    ['customerName', 'tier', 'supervisorCheck'],
    ['customerName', 'district', 'supervisorCheck'],
  ],
  eventDate: 'phoneVisitDate',
  monthly: false,
  source: 'S001; columns inferred',
}

export default ownerVisitPlan
