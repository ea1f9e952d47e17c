import type { FieldKey } from '../../model/field'
import { isoDay, monthOf } from '../../model/month'
import { columnRule } from '../../model/rule'
import type { TemplateId } from '../../model/template'
import { text } from '../../model/text'

/** The date by which a month's form counts its rows; a loss table's has a rule of its own (DF29). */
const dates: { readonly [T in TemplateId]?: FieldKey } = {
  'showroom-traffic-log': 'visitDate',
  'phone-up-log': 'callDate',
  'traffic-statistics': 'statisticsDate',
}
/** Rows of other months, as a share: above it the form is not of one month, or its title is wrong. */
const MOST = 0.2

/**
 * A month that the sheet itself names binds every row. One that was only inferred binds while few rows lie outside; a log of several
 * months gets one remark. A future date is left to FL09.
 */
export default columnRule({
  code: 'ST13',
  id: 'date-outside-form-month',
  severity: 'error',
  title: text('日期不在本表月份', 'Date outside the form’s month'),
  why: text(
    '年或月写错的一行不会计入任何一个月的统计，当月的批数就少了',
    'A row with a wrong year or month is counted in no month: the month’s visits fall short',
  ),
  messages: {
    outside: text(
      '{column}{date}不在本表月份（{month}），请核对年月',
      '{column} {date} lies outside the form’s month ({month}): please check year and month',
    ),
    title: text(
      '表上写的月份是{month}，但{n}行里有{k}行不在这个月，请核对标题或日期',
      'The form says {month}, yet {k} of its {n} rows lie outside: please check its title or its dates',
    ),
    several: text(
      '{n}行里有{k}行不在{month}：如果是几个月记在一张表上，可以不改',
      '{k} of {n} rows lie outside {month}: leave it if the sheet holds several months',
    ),
  },
  severities: { several: 'info' },
  source: ['public'],
  needsMonth: true,
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'showroom-traffic-log': [1, 2, 3, 4, 5].map((day) => ({
            visitDate: `2026-0${day === 5 ? 2 : 3}-0${day}`,
            arrivalTime: 0.4,
            visitKind: '首次',
            consultant: '李静',
          })),
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'showroom-traffic-log': [
            { visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', consultant: '李静' },
          ],
        },
      },
    ],
  },
  applies: ({ field, template }) => dates[template] === field,
  *check({ table, month, values, cells, title }, { today }) {
    if (month === null) return
    const isSaid = table.monthFrom === 'title' || table.monthFrom === 'sheet'
    const outside = values.rowsWhere((date) => Number(date) <= today && monthOf(Number(date)) !== month)
    const data = { month, n: values.length, k: outside.length }
    if (outside.length > 1 && outside.length > values.length * (isSaid ? 0.5 : MOST)) {
      yield { row: -1, message: isSaid ? 'title' : 'several', data, subject: month }
      return
    }
    for (const row of outside) {
      // A day filled down is told once, where it is written.
      if (cells.at(row) === null) continue
      yield { row, message: 'outside', data: { column: title, date: isoDay(Number(values.at(row))), month } }
    }
  },
})
