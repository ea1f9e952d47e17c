import { columnRule } from '../../model/rule'
import type { Values } from '../../model/table'
import { text } from '../../model/text'

/** More breaks than this, as a share of the steps: the sheet is sorted by something else. One slip makes two of them in a short table. */
const MOST = 0.2
const SLIP = 2
const HALF = 0.5
const MIN_ROWS = 4
const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }

/** Counting that begins at 1 again (each day, each consultant) is no break, nor is a sheet that was sorted otherwise. */
export default columnRule({
  code: 'ST17',
  id: 'broken-numbering',
  severity: 'warning',
  title: text('序号重复或跳号', 'Numbers repeated or skipped'),
  why: text(
    '跳过的号可能是删掉的一行，重复的号可能是插进来的一行，装订前要说得清',
    'A skipped number may be a row that was deleted, a repeated one a row put in: both are to be accounted for before binding',
  ),
  messages: {
    repeated: text(
      '序号{value}重复，上一行也是{value}，请重新编号',
      'The number {value} stands on the row above as well: please number anew',
    ),
    skipped: text(
      '序号从{before}跳到{value}，中间少{n}个，是删了行还是编错了号？',
      'The numbers go from {before} to {value}, {n} short: were rows deleted?',
    ),
    backwards: text('序号从{before}退到{value}，请核对', 'The numbers go back from {before} to {value}: please check'),
  },
  severities: { skipped: 'info' },
  source: ['S004'],
  examples: {
    bad: [{ tables: { 'prospect-card': [1, 2, 3, 4, 5, 5].map((sequence) => ({ ...card, sequence })) } }],
    good: [{ tables: { 'prospect-card': [1, 2, 3, 4, 5, 6].map((sequence) => ({ ...card, sequence })) } }],
  },
  applies: ({ field }) => field === 'sequence',
  *check({ values }) {
    const { breaks, steps } = breaksIn(values)
    const isSorted = breaks.length <= steps * MOST || (breaks.length <= SLIP && breaks.length < steps * HALF)
    if (values.length < MIN_ROWS || !isSorted) return
    for (const { row, before: last, value } of breaks) {
      if (value === last) yield { row, message: 'repeated', data: { value } }
      else if (value > last) yield { row, message: 'skipped', data: { before: last, value, n: value - last - 1 } }
      else yield { row, message: 'backwards', data: { before: last, value } }
    }
  },
})

interface Break {
  readonly row: number
  readonly before: number
  readonly value: number
}

/** How many numbers follow another, and those that are not one more; counting that begins again is no step. */
function breaksIn(values: Values): { readonly breaks: readonly Break[]; readonly steps: number } {
  const breaks: Break[] = []
  let [steps, before] = [0, Number.NaN]
  for (let row = 0; row < values.length; row++) {
    const value = values.at(row)
    if (typeof value !== 'number' || !Number.isInteger(value)) continue
    const isStep = before === before && value !== 1
    if (isStep) steps++
    if (isStep && value !== before + 1) breaks.push({ row, before, value })
    before = value
  }
  return { breaks, steps }
}
