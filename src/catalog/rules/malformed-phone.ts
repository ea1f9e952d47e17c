import { columnRule } from '../../model/rule'
import type { Values } from '../../model/table'
import type { TemplateId } from '../../model/template'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'
import { holdsSeveral, isHiddenPhone, isLocalLandline, isLostPhone, isWrongPhone } from '../facts/phone'
import { customerAt } from '../facts/prospects'

export default columnRule({
  code: 'FL03',
  id: 'malformed-phone',
  severity: 'error',
  title: text('电话格式不正确', 'Malformed phone'),
  why: text(
    '打不通的号码等于没有留档，同一位客户在几张表里也对不上',
    'A number that cannot be dialled is no contact at all, and the customer is not found again in the other forms',
  ),
  messages: {
    wrong: text(
      '{name}的电话“{value}”不对：手机应为11位，座机要带区号',
      'The phone “{value}” of {name} is not right: a mobile has 11 digits, a landline its area code',
    ),
    check: text(
      '{name}的电话“{value}”不像手机或带区号的座机，请核对',
      'The phone “{value}” of {name} looks like neither a mobile nor a landline with its area code: please check',
    ),
    areaCode: text(
      '{name}的座机“{value}”没有区号，请补上',
      'The landline “{value}” of {name} has no area code: please add it',
    ),
    two: text(
      '{name}的电话栏“{value}”是几个号码，请只留一个，其余写进备注',
      '“{value}”, where the phone of {name} belongs, is more than one number: please keep one and move the others to the remark',
    ),
    hidden: text(
      '{name}的电话“{value}”中间几位被隐藏，无法与其他表核对',
      'The phone “{value}” of {name} is partly hidden and cannot be compared',
    ),
  },
  severities: { check: 'warning', areaCode: 'warning', two: 'warning', hidden: 'info' },
  source: ['S000', 'S004', 'public'],
  examples: {
    bad: [
      { tables: { 'prospect-card': [{ customerName: '陈立', phone: '1380000000', model: '菱智M5', status: '在跟' }] } },
    ],
    good: [
      {
        tables: {
          'prospect-card': [{ customerName: '陈立', phone: '0755-82345678', model: '菱智M5', status: '在跟' }],
        },
      },
    ],
  },
  applies: ({ type }) => type === 'phone',
  beside: ['customerName'],
  byRow: true,
  *check({ cells, values, field, table }, { settings }) {
    const wrong = settings.phoneStrict ? 'wrong' : 'check'
    const several = new Set(table.columns[field]?.texts.rowsWhere(holdsSeveral))
    const wrongs = (values as Values<string>).rowsWhere(isWrongPhone)
    const rows = new Set([...values.blankRows(), ...wrongs, ...several])
    for (const row of [...rows].sort((one, other) => one - other)) {
      const phone = values.at(row)
      const cell = cells.at(row)
      if (cell === null || typeof cell === 'object' || typeof cell === 'boolean') continue
      const value = String(cell).trim()
      if (value === '' || (phone === null && !isLostPhone(value) && isTold(value, table.template.id))) continue
      const message = several.has(row) ? 'two' : (kindOf(String(phone ?? value)) ?? wrong)
      yield { row, message, data: { name: customerAt(table, row), value } }
    }
  },
})

const logs: ReadonlySet<TemplateId> = new Set(['showroom-traffic-log', 'phone-up-log'])
/** A word in place of a phone belongs to a log's daily life, and on a card FL01 asks for the phone. */
const isTold = (value: string, template: TemplateId): boolean =>
  isBlankWord(value) || template === 'prospect-card' || (logs.has(template) && /\p{L}/u.test(value))

function kindOf(phone: string): 'hidden' | 'areaCode' | null {
  if (isHiddenPhone(phone)) return 'hidden'
  return isLocalLandline(phone) ? 'areaCode' : null
}
