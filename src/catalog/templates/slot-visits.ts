import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

/** Made out of the time slots of the traffic statistics. */
const slotVisits: SheetTemplate = {
  id: 'slot-visits',
  title: text('分时段来店数', 'Visits by time slot'),
  titles: [],
  layout: { kind: 'list' },
  derived: true,
  columns: {
    statisticsDate: { headers: spellings('日期'), key: true },
    timeSlot: { headers: spellings('时段') },
    slotVisits: { headers: spellings('时段来店数') },
  },
  telling: [],
  eventDate: 'statisticsDate',
  monthly: true,
  source: 'S002',
}

export default slotVisits
