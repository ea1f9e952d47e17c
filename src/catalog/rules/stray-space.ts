import type { FieldType } from '../../model/field'
import { lasting } from '../../model/lasting'
import { columnRule } from '../../model/rule'
import { text } from '../../model/text'
import {
  hasHiddenSign,
  hasStraySpace,
  hasWideLetters,
  mayBeUntidy,
  withoutHiddenSign,
  withoutStray,
} from '../facts/stray-space'

const worded: ReadonlySet<FieldType> = new Set(['text', 'phone', 'term', 'flag'])

const isUntidy = lasting((value) => mayBeUntidy(value) && (hasStraySpace(value) || hasWideLetters(value)))
const isUntidyPhone = lasting((value) => isUntidy(value) || (mayBeUntidy(value) && /\s/.test(value)))
const isUntidyTick = lasting((value) => isUntidy(value) || (mayBeUntidy(value) && hasHiddenSign(value)))

export default columnRule({
  code: 'ST11',
  id: 'stray-space',
  severity: 'warning',
  title: text('多余的空格或全角字符', 'Stray space or full-width letters'),
  why: text(
    '看上去一样，公式却当成两个人、两款车：查找对不上，计数会少',
    'It looks the same, but formulas take it for another customer or model: lookups miss and counts fall short',
  ),
  messages: {
    space: text(
      '“{value}”里有多余的空格或换行，应为“{tidied}”',
      '“{value}” holds stray spaces: it should be “{tidied}”',
    ),
    wide: text('“{value}”里有全角字符，应为“{tidied}”', '“{value}” holds full-width letters: it should be “{tidied}”'),
    hidden: text(
      '“{value}”里有看不见的字符，公式认不出，应为“{tidied}”',
      '“{value}” holds a sign that is not seen, and formulas miss it: it should be “{tidied}”',
    ),
    onlySpace: text(
      '单元格里只有空格，看着是空的却会被计数，请清空',
      'The cell holds only spaces: it looks blank and is counted: please clear it',
    ),
  },
  severities: { onlySpace: 'info' },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: { 'prospect-card': [{ customerName: '陈 立', phone: '13800000001', model: '菱智M5', status: '在跟' }] },
      },
    ],
    good: [
      {
        tables: {
          'prospect-card': [{ customerName: '陈立', phone: '13800000001', model: '风行T5 EVO', status: '在跟' }],
        },
      },
    ],
  },
  applies: ({ key, type }) => key && worded.has(type),
  byRow: true,
  *check({ table, field, type }) {
    const texts = table.columns[field]?.texts
    if (!texts) return
    const isSpaced = (value: string): boolean => hasStraySpace(value) || (type === 'phone' && /\s/.test(value))
    const untidy = type === 'phone' ? isUntidyPhone : type === 'flag' ? isUntidyTick : isUntidy
    for (const row of texts.rowsWhere(untidy)) {
      const value = texts.at(row) ?? ''
      const tidied = tidiedAs(type, value)
      const title = text('去掉空格和全角字符', 'Tidy spaces and width')
      const fix = { title, safe: true, value: tidied === '' ? null : tidied }
      if (tidied === '') yield { row, message: 'onlySpace', fix }
      else {
        const message = isSpaced(value) ? 'space' : hasWideLetters(value) ? 'wide' : 'hidden'
        yield { row, message, data: { value, tidied }, fix }
      }
    }
  },
})

function tidiedAs(type: FieldType, value: string): string {
  if (type === 'phone') return withoutStray(value).replace(/\s/g, '')
  return withoutStray(type === 'flag' ? withoutHiddenSign(value) : value)
}
