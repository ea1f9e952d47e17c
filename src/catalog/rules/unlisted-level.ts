import { foldWord } from '../../model/fold'
import { columnRule } from '../../model/rule'
import { text } from '../../model/text'
import type { Vocabularies } from '../../model/vocabulary'
import { isBlankWord } from '../facts/blank-words'
import { oddRows } from '../facts/cells-by-kind'

/** A visitor who is no prospect has no level: the log says so in these words. */
const noLevel: ReadonlySet<string> = new Set(['其他', '其它', '未定', '待定', '未判定', '无级别', '非意向'])

export default columnRule({
  code: 'FL06',
  id: 'unlisted-level',
  severity: 'error',
  title: text('级别不在列表中', 'Unlisted level'),
  why: text(
    '级别决定几天跟进一次：写法不在列表里，客户既不在任何级别的统计中，也没有人到期提醒',
    'The level says how often to follow up: a word that is not listed is missing from every count, and nobody is reminded',
  ),
  messages: {
    unlisted: text(
      '级别“{value}”不在列表中，应为{levels}之一',
      'The level “{value}” is not listed: use one of {levels}',
    ),
    nearly: text('级别“{value}”不在列表中，是否为{level}级？', 'The level “{value}” is not listed: is it {level}?'),
    status: text(
      '“{value}”说的是结果“{status}”，不是级别，请写最后一次判定的级别（{levels}）',
      '“{value}” says how it ended ({status}), not the level: please write the last level judged ({levels})',
    ),
    spelling: text(
      '级别“{value}”按{level}级读取，公式只认“{level}”，请统一写法',
      'The level “{value}” is read as {level}; formulas only know “{level}”: please write it so',
    ),
  },
  severities: { spelling: 'info' },
  source: ['S002', 'public'],
  examples: {
    bad: [{ tables: { 'prospect-card': [{ customerName: '陈立', model: '菱智M5', level: '热', status: '在跟' }] } }],
    good: [{ tables: { 'prospect-card': [{ customerName: '陈立', model: '菱智M5', level: 'H', status: '在跟' }] } }],
  },
  applies: ({ field }) => field === 'level' || field === 'initialLevel' || field === 'lossLevel',
  byRow: true,
  *check({ cells, values, table }, { profile: { levels: system, vocabularies } }) {
    const letters = Object.keys(vocabularies.level)
    const others = new Set(Object.keys(system.others).map(foldWord))
    // A report and a contact write what became of a customer where his level stands: D, F1, L.
    const tellsOutcome = table.template.id === 'daily-report' || table.template.id === 'contact-log'
    const isLog = table.template.id === 'showroom-traffic-log'
    const known = new Set(letters)
    for (const row of oddRows(cells, (word) => known.has(word))) {
      const cell = cells.at(row)
      const level = values.at(row)
      if (cell === null || cell === level || typeof cell === 'object') continue
      const value = String(cell).trim()
      if (level !== null) {
        if (value !== level)
          yield {
            row,
            message: 'spelling',
            data: { value, level },
            fix: fixTo(String(level), isLetter(value, letters)),
          }
        continue
      }
      if (isBlankWord(value) || (isLog && noLevel.has(foldWord(value)))) continue
      if (others.has(foldWord(value))) continue
      const near = nearest(value, letters)
      const status = near === null ? statusOf(value, vocabularies) : null
      if (near !== null) yield { row, message: 'nearly', data: { value, level: near }, fix: fixTo(near, false) }
      else if (status !== null && tellsOutcome) continue
      else if (status !== null) yield { row, message: 'status', data: { value, status, levels: letters } }
      else yield { row, message: 'unlisted', data: { value, levels: letters } }
    }
  },
})

const fixTo = (level: string, safe: boolean) => ({
  title: text(`改为${level}`, `Make it ${level}`),
  safe,
  value: level,
})
/** ｈ, H级, h 级: the letter itself, otherwise written. */
const isLetter = (value: string, letters: readonly string[]): boolean =>
  letters.some((letter) => foldWord(value).replace(/级$/, '') === foldWord(letter))

/** The one level whose letter stands in the word, beside no other letter. */
function nearest(value: string, letters: readonly string[]): string | null {
  const found = new Set(foldWord(value).match(/[a-z]/g) ?? [])
  const [letter] = found
  return found.size === 1 && !/\d/.test(value) ? (letters.find((each) => foldWord(each) === letter) ?? null) : null
}

function statusOf(value: string, { status }: Vocabularies): string | null {
  const folded = foldWord(value)
  const entry = Object.entries(status).find(([term, spellings]) =>
    [term, ...spellings].some((word) => foldWord(word) === folded),
  )
  return entry?.[0] ?? null
}
