import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

/** Made out of the days of a win-back board. */
const boardDays: SheetTemplate = {
  id: 'board-days',
  title: text('招揽看板每日数', 'Win-back board by day'),
  titles: [],
  layout: { kind: 'list' },
  derived: true,
  columns: {
    boardClass: { headers: spellings('细项') },
    boardItem: { headers: spellings('具体原因') },
    boardDate: { headers: spellings('日期'), key: true },
    boardCount: { headers: spellings('当日数') },
  },
  telling: [],
  eventDate: 'boardDate',
  monthly: true,
  source: 'S004',
}

export default boardDays
