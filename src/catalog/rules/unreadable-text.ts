import { foldScript } from '../../model/fold'
import { lasting } from '../../model/lasting'
import { columnRule } from '../../model/rule'
import { text } from '../../model/text'
import { holding } from '../facts/holding'

/** Bytes read in the wrong encoding: the sign for the unreadable, what it becomes when read once more, UTF-8 read as Latin. */
const garbled =
  /\ufffd|锟斤拷|烫烫烫|屯屯屯|ï¿½|(?:[\u00c0-\u00ff][\u0080-\u00bf\u0152-\u0178\u2018-\u2022\u20ac]\S?\s?){2,}|[\u00c0-\u00ff]{3,}|\?{3,}/u

const mayBeGarbled = holding('\ufffd锟烫屯?', [[0xc0, 0xff]])
const isGarbled = lasting((value) => mayBeGarbled(value) && garbled.test(value))
const isTraditional = lasting((value) => foldScript(value) !== value)

/** Counted and compared by; names, addresses and phones keep the characters that people write themselves with. */
const counted: ReadonlySet<string> = new Set([
  'model',
  'source',
  'consultant',
  'district',
  'occupation',
  'lossReasonCategory',
])

/** Traditional characters are no fault: only where the same word stands in the column in both scripts are its counts split. */
export default columnRule({
  code: 'ST19',
  id: 'unreadable-text',
  severity: 'info',
  title: text('乱码或繁简混写', 'Garbled text or mixed scripts'),
  why: text(
    '乱码的内容谁也认不出；同一个词繁简各写一次，统计时就成了两项',
    'Nobody can read garbled text; a word written in both scripts is counted as two',
  ),
  messages: {
    garbled: text(
      '“{value}”像是乱码，请按原始记录重新填写',
      '“{value}” looks garbled: please write it again from the original',
    ),
    mixed: text(
      '“{value}”与“{other}”繁简混写，请统一',
      '“{value}” and “{other}” are one word in two scripts: please settle on one',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': [{ customerName: '锟斤拷', phone: '13800000001', model: '菱智M5', status: '在跟' }],
        },
      },
    ],
    good: [
      {
        tables: { 'prospect-card': [{ customerName: '張偉', phone: '13800000001', model: '菱智M5', status: '在跟' }] },
      },
    ],
  },
  applies: ({ type }) => type === 'text',
  *check({ table, field }) {
    const texts = table.columns[field]?.texts
    if (!texts) return
    for (const row of texts.rowsWhere(isGarbled)) yield { row, message: 'garbled', data: { value: texts.at(row) } }
    if (!counted.has(field)) return
    const rows = texts.rowsWhere(isTraditional)
    if (rows.length === 0) return
    const simplified = new Map(rows.map((row) => [foldScript(texts.at(row) ?? ''), row]))
    const present = new Set<string>()
    texts.rowsWhere((value) => simplified.has(value) && present.add(value).size > 0)
    for (const row of rows) {
      const value = texts.at(row) ?? ''
      const other = foldScript(value)
      if (!present.has(other)) continue
      const fix = { title: text(`改为${other}`, `Make it ${other}`), safe: false, value: other }
      yield { row, message: 'mixed', data: { value, other }, fix }
    }
  },
})
