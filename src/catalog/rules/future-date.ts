import { isoDay } from '../../model/month'
import { columnRule } from '../../model/rule'
import { text } from '../../model/text'
import { rowsAfter } from '../facts/numbers-in'

export default columnRule({
  code: 'FL09',
  id: 'future-date',
  severity: 'error',
  title: text('日期晚于今天', 'Date in the future'),
  why: text(
    '签字、来店、战败都不会在今天之后：多半是年份或月份写错，按日期统计时这一笔就算到了别的月份',
    'Nobody signs, calls or is lost after today: mostly the year or month is wrong, and whatever counts by date puts it into another month',
  ),
  messages: {
    future: text(
      '{column}{date}晚于今天（{today}），请核对年月日',
      '{column} {date} lies after today ({today}): please check it',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': [{ customerName: '陈立', createdDate: '2062-03-05', model: '菱智M5', status: '在跟' }],
        },
      },
    ],
    good: [
      {
        tables: {
          'prospect-card': [{ customerName: '陈立', nextContactDate: '2026-04-05', model: '菱智M5', status: '在跟' }],
        },
      },
    ],
  },
  beside: ['contactPlanned'],
  // A month's statistics are printed with all their days.
  applies: ({ type, planned, field }) => type === 'date' && !planned && field !== 'statisticsDate',
  byRow: true,
  *check({ table, field, cells, values, title }, { today }) {
    const planned = field === 'contactDate' ? table.columns.contactPlanned?.values : undefined
    for (const row of rowsAfter(values, today)) {
      // A day filled down is told once, where it is written; the star of a day to come is a plan.
      if (cells.at(row) === null || planned?.at(row) === true) continue
      yield {
        row,
        message: 'future',
        data: { column: title, date: isoDay(Number(values.at(row))), today: isoDay(today) },
      }
    }
  },
})
