import { foldWidth } from '../../model/fold'
import { columnRule } from '../../model/rule'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'
import { clock } from '../facts/visit-minutes'

/** 9:00-10:00, 上午: the front desk notes only in which part of the day somebody came. */
const slot = /\d\s*(?:点|时)?\s*(?:-|~|—|–|至|到)\s*\d|^(?:上午|下午|中午|早上|晚上|傍晚)$/
/** 9点20 without a sign of its own, 15.35, 15: what Excel does not hold as a time. */
const isWritten = (cell: number): boolean => cell >= 1 && (cell < 24 || Number.isInteger(cell))

/** A slot is no mistake (ST15): how long the visit took is then not known. */
export default columnRule({
  code: 'ST14',
  id: 'malformed-time',
  severity: 'warning',
  title: text('时间格式不正确', 'Malformed time'),
  why: text(
    '公式看不懂的时间算不出停留多久，也分不清是哪个时段来的客户',
    'From a time that formulas do not understand neither the length of a visit nor its hour can be told',
  ),
  messages: {
    readable: text(
      '“{value}”不是时间格式，按{time}读取，请改成时间',
      '“{value}” is no Excel time: it is read as {time}; please make it a time',
    ),
    guessed: text('“{value}”按{time}读取：{why}，请确认', '“{value}” is read as {time}. {why}: is that right?'),
    unreadable: text(
      '“{value}”看不出是几点，请写成15:05这样的时间',
      '“{value}” is no time: please write one such as 15:05',
    ),
  },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: {
          'showroom-traffic-log': [
            { visitDate: '2026-03-05', arrivalTime: '15;05', visitKind: '首次', consultant: '李静' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'showroom-traffic-log': [
            { visitDate: '2026-03-05', arrivalTime: '9:00-10:00', visitKind: '首次', consultant: '李静' },
          ],
        },
      },
    ],
  },
  applies: ({ type }) => type === 'time',
  byRow: true,
  *check({ cells, field, table: { columns } }) {
    const readings = columns[field]?.readings
    for (let row = 0; row < cells.length; row++) {
      const cell = cells.at(row)
      if (typeof cell !== 'string' && (typeof cell !== 'number' || !isWritten(cell))) continue
      const value = String(cell).trim()
      if (isBlankWord(value) || slot.test(foldWidth(value))) continue
      const { value: time, certain: safe = false, why = '' } = readings?.at(row) ?? {}
      if (typeof time !== 'number') {
        yield { row, message: 'unreadable', data: { value } }
        continue
      }
      const fix = { title: text('改成时间', 'Make it a time'), safe, value: time, format: 'h:mm' }
      const shown = clock(time)
      yield safe
        ? { row, message: 'readable', data: { value, time: shown }, fix }
        : { row, message: 'guessed', data: { value, time: shown, why }, fix }
    }
  },
})
