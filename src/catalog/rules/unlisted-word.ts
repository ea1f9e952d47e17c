import type { FieldKey } from '../../model/field'
import { fields } from '../../model/field'
import { foldWord } from '../../model/fold'
import { columnRule } from '../../model/rule'
import type { Values } from '../../model/table'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'
import { seriesOf } from '../facts/model-series'
import { isKnownSource } from '../facts/source-words'

const lists: ReadonlySet<FieldKey> = new Set(['model', 'source', 'district', 'occupation'])
/** A word that stands so often is the dealer's own, listed or not. */
const OWN = 3
/** Above it the store sells other models than the profile lists. */
const MOST_MODELS = 0.5
const undecided = /^(?:其他|其它|未定|待定|不定|不限|都可以|都行|不确定|未知|不详|全部|各车型|二手车|新车)$/
/** 301, 500, 2008: a number is a model's whole name, or S500 as Excel keeps it; a year is none. */
const isNumber = /^(?!20[1-3]\d$)\d{3,4}$/

/**
 * No workbook carries a dictionary. Models are held against the profile's series; a source that stands once or twice, against the
 * sources' list; and in all four columns a rare spelling, against a frequent one that differs only in form. A district or a trade of its
 * own is no mistake.
 */
export default columnRule({
  code: 'FL14',
  id: 'unlisted-word',
  severity: 'warning',
  title: text('写法不在字典里', 'Word not in the dictionary'),
  why: text(
    '同一个车型、来源或区域写成几样，统计时各算各的，哪个多哪个少就看不出来',
    'One model, source or district written in several ways is counted as several, and nobody sees which leads',
  ),
  messages: {
    unlisted: text(
      '{column}“{value}”不在字典里，是否加入或归并？',
      '{column} “{value}” is not in the dictionary: add it, or is it another one?',
    ),
    variant: text(
      '{column}“{value}”与“{other}”（{n}行）是否同一个？',
      '{column} “{value}”: is it the same as “{other}” ({n} rows)?',
    ),
    foreign: text(
      '有{n}种车型不在口径的车系里（如“{value}”），如果是本店在售车型，请换口径或把它们加进车系',
      '{n} models are not among the profile’s series (such as “{value}”): if you sell them, choose another profile or add them',
    ),
  },
  severities: { foreign: 'info' },
  source: ['S001', 'S002'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': ['菱智M5', '景逸X5', '凌志M5'].map((model) => ({
            customerName: '陈立',
            phone: '13800000001',
            model,
            status: '在跟',
          })),
        },
      },
    ],
    good: [
      {
        tables: { 'prospect-card': [{ customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }] },
      },
    ],
  },
  applies: ({ field, template }) => lists.has(field) && template !== 'owner-tier' && template !== 'service-churn',
  *check({ field, values }, { profile }) {
    const counts = countWords(values)
    const words = [...counts.keys()]
    const column = fields[field].title
    const isSeries = (word: string): boolean =>
      seriesOf(word, profile) !== word ||
      profile.series[word] !== undefined ||
      undecided.test(foldWord(word)) ||
      isNumber.test(word)
    const isListed = (word: string): boolean =>
      field === 'model'
        ? word.split(/[/、,，;；+和或]/).some((part) => isSeries(part.trim()))
        : field !== 'source' || isKnownSource(word)
    const unlisted = new Set(words.filter((word) => !isListed(word)))
    const hasSeries = Object.keys(profile.series).length > 0
    const isForeign = field === 'model' && (!hasSeries || unlisted.size > words.length * MOST_MODELS)
    const [first] = unlisted
    if (isForeign && hasSeries && first !== undefined && words.length > 1)
      yield { row: -1, message: 'foreign', data: { n: unlisted.size, value: first }, subject: field }
    const byForm = new Map<string, string>()
    for (const word of words.toSorted((a, b) => count(counts, b) - count(counts, a)))
      if (!byForm.has(formOf(word))) byForm.set(formOf(word), word)
    const otherOf = (word: string): string => byForm.get(formOf(word)) ?? word
    const isVariant = (word: string): boolean =>
      otherOf(word) !== word && count(counts, otherOf(word)) > count(counts, word)
    const isTold = (word: string): boolean =>
      isVariant(word) || (unlisted.has(word) && !isForeign && count(counts, word) < OWN)
    for (const [word, there] of rowsByWord(values, new Set(words.filter(isTold)))) {
      const other = otherOf(word)
      const n = count(counts, other)
      const fix = { title: text(`改为${other}`, `Make it ${other}`), safe: false, value: other }
      for (const row of there) {
        if (isVariant(word)) yield { row, message: 'variant', data: { column, value: word, other, n }, fix }
        else yield { row, message: 'unlisted', data: { column, value: word } }
      }
    }
  },
})

const count = (counts: ReadonlyMap<string, number>, word: string): number => counts.get(word) ?? 0

/** What is left of a word when its form is taken away: 柳南 is 柳南区, 菱智 M5 is 菱智M5, 网络渠道 is 网络. */
const formOf = (word: string): string => {
  const bare = foldWord(word).replace(/[-_·.—–()（）]/g, '')
  return bare.length > 2 ? bare.replace(/(?:区|县|市|行业|业|渠道|来源|类)$/, '') : bare
}

/** How many rows have each word, in the order of their first rows. */
function countWords({ coded, length, at }: Values): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  if (!coded) {
    for (let row = 0; row < length; row++) add(counts, at(row), 1)
    return counts
  }
  const byCode = new Int32Array(coded.distinct.length)
  const order: number[] = []
  for (let row = 0; row < length; row++) {
    const code = coded.codes[row]!
    if (code >= 0 && byCode[code]!++ === 0) order.push(code)
  }
  for (const code of order) add(counts, coded.distinct[code] ?? null, byCode[code]!)
  return counts
}
function add(counts: Map<string, number>, value: unknown, rows: number): void {
  if (typeof value === 'string' && !isBlankWord(value)) counts.set(value, (counts.get(value) ?? 0) + rows)
}

function rowsByWord(values: Values, wanted: ReadonlySet<string>): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>()
  for (const row of wanted.size === 0 ? [] : values.rowsWhere((value) => wanted.has(String(value)))) {
    const word = String(values.at(row))
    const there = rows.get(word)
    if (there) there.push(row)
    else rows.set(word, [row])
  }
  return rows
}
