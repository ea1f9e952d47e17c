import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

/** Made out of the months of an owner visit plan. */
const ownerVisits: SheetTemplate = {
  id: 'owner-visits',
  title: text('旧客访问记录', 'Owner visits'),
  titles: [],
  layout: { kind: 'list' },
  derived: true,
  columns: {
    customerName: { headers: spellings('客户姓名'), key: true },
    phone: { headers: spellings('联系电话'), key: true },
    district: { headers: spellings('区域') },
    tier: { headers: spellings('客户分级'), key: true },
    consultant: { headers: spellings('销售顾问'), key: true },
    planMonth: { headers: spellings('计划月份') },
    phoneVisitDate: { headers: spellings('电访日期') },
  },
  telling: [],
  eventDate: 'phoneVisitDate',
  monthly: false,
  source: 'S001',
}

export default ownerVisits
