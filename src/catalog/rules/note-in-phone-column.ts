import { columnRule } from '../../model/rule'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'
import { isLostPhone } from '../facts/phone'

/** So many rows of one note are named one by one; more are one habit, told once. */
const EACH = 5
/** Says no more than an empty cell does. */
const refusal = /^(?:客户)?(?:未留|拒留|不留|没留|不愿留|未留电话|不留电话|拒绝留电话|没有留|拒绝)(?:电话|资料|号码)?$/

/** Nothing is moved by itself: the remark's cell is another one, perhaps filled. */
export default columnRule({
  code: 'FL04',
  id: 'note-in-phone-column',
  severity: 'warning',
  title: text('电话栏写了说明文字', 'Note in the phone column'),
  why: text(
    '按“电话栏不为空”数留档，写了说明的也会被数进去，留档率就高了',
    'Whoever counts captured visitors by filled phone cells counts the notes as well: the capture rate comes out too high',
  ),
  messages: {
    note: text(
      '电话栏写的是“{value}”，请移到备注，电话栏留空',
      '“{value}” stands in the phone column: please move it to the remark',
    ),
    notes: text(
      '电话栏有{n}行写“{value}”，请移到备注，电话栏留空',
      '{n} rows have “{value}” in the phone column: please move it to the remark',
    ),
    refused: text(
      '电话栏有{n}行写“{value}”，没有电话的留空即可',
      '{n} rows have “{value}” in the phone column: leave it blank where there is no phone',
    ),
  },
  severities: { refused: 'info' },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: {
          'showroom-traffic-log': [
            { visitDate: '2026-03-05', arrivalTime: 0.4, phone: '保养客户', visitKind: '首次', consultant: '李静' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'showroom-traffic-log': [
            {
              visitDate: '2026-03-05',
              arrivalTime: 0.4,
              phone: null,
              remark: '保养客户',
              visitKind: '首次',
              consultant: '李静',
            },
          ],
        },
      },
    ],
  },
  applies: ({ field, template }) =>
    field === 'phone' && (template === 'showroom-traffic-log' || template === 'phone-up-log'),
  *check({ table, values }) {
    const texts = table.columns.phone?.texts
    if (!texts) return
    const byNote = new Map<string, number[]>()
    const isNote = (value: string): boolean => /\p{L}/u.test(value) && !isBlankWord(value) && !isLostPhone(value)
    for (const row of texts.rowsWhere(isNote)) {
      if (values.at(row) !== null) continue
      const note = (texts.at(row) ?? '').trim()
      const rows = byNote.get(note)
      if (rows) rows.push(row)
      else byNote.set(note, [row])
    }
    for (const [value, rows] of byNote) {
      const n = rows.length
      const first = rows[0] as number
      if (refusal.test(value)) yield { row: first, message: 'refused', data: { value, n }, subject: value }
      else if (n > EACH) yield { row: first, message: 'notes', data: { value, n }, subject: value }
      else for (const row of rows) yield { row, message: 'note', data: { value } }
    }
  },
})
