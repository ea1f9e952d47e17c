import { isoDay } from '../../model/month'
import { columnRule } from '../../model/rule'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'
import { rowsOutside } from '../facts/cells-by-kind'
import { formatAsWritten, isDayOfMonth, serials, writtenDate } from '../facts/written-dates'

export default columnRule({
  code: 'ST12',
  id: 'text-date',
  severity: 'warning',
  title: text('日期不是日期格式', 'Date written as text'),
  why: text(
    '公式和筛选看不见写成文字的日期：表里的合计和指标会漏掉这一行',
    'Formulas and filters do not see a date written as text: totals and figures on the sheets leave the row out',
  ),
  messages: {
    readable: text(
      '“{value}”是文字，公式算不到；检查时按{date}读取，请改成日期',
      '“{value}” is text, which formulas leave out; it is checked as {date}: please make it a date',
    ),
    dayOfMonth: text(
      '“{value}”是文字，公式算不到；可改成日期{date}，仍显示为几号',
      '“{value}” is text, which formulas leave out: it can be the date {date}, still shown by its day',
    ),
    guessed: text('“{value}”按{date}读取：{why}，请确认', '“{value}” is read as {date}. {why}: is that right?'),
    unreadable: text(
      '“{value}”看不出是哪一天，请写成{example}这样的日期',
      '“{value}” is no day: please write a date such as {example}',
    ),
  },
  severities: { dayOfMonth: 'info' },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': [{ customerName: '陈立', createdDate: '2026.3.5', model: '菱智M5', status: '在跟' }],
        },
      },
    ],
    good: [
      {
        tables: {
          'prospect-card': [{ customerName: '陈立', createdDate: '2026-03-05', model: '菱智M5', status: '在跟' }],
        },
      },
    ],
  },
  applies: ({ type }) => type === 'date',
  byRow: true,
  *check({ cells, values, field, table: { columns } }, { asOf }) {
    for (const row of rowsOutside(cells, ...serials, values.odd)) {
      const value = writtenDate(cells.at(row))
      if (value === null || isBlankWord(value)) continue
      const serial = values.at(row)
      if (typeof serial !== 'number') {
        yield { row, message: 'unreadable', data: { value, example: isoDay(asOf) } }
        continue
      }
      // On the monthly statistics the day's number is what the form asks for: formulas count it, but no text.
      const isAskedFor = field === 'statisticsDate' && isDayOfMonth(value)
      if (isAskedFor && typeof cells.at(row) === 'number') continue
      const { certain: safe = false, why = '' } = columns[field]?.readings.at(row) ?? {}
      if (isAskedFor && !safe) continue
      // Without anybody asked the cell looks as before; who is asked sees the year.
      const format = safe ? formatAsWritten(cells.at(row)) : 'yyyy-mm-dd'
      const fix = { title: text('改成日期', 'Make it a date'), safe, value: serial, format }
      const date = isoDay(serial)
      yield safe
        ? { row, message: isAskedFor ? 'dayOfMonth' : 'readable', data: { value, date }, fix }
        : { row, message: 'guessed', data: { value, date, why }, fix }
    }
  },
})
