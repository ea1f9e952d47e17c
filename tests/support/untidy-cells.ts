import { fields, type FieldKey } from '../../src/model/field'
import type { Cell } from '../../src/model/workbook'
import type { Random } from './dealer-month/random'
import type { Row } from './forms-of-month'
import { day, raw, type Raw, type TablesLiteral } from './testRule'

/** Where a cell stands, and how it may be written instead. */
interface Spot {
  readonly form: string
  readonly field: FieldKey
  readonly cell: string | number
  pick<T>(pool: readonly T[]): T
}
type Mess = (spot: Spot) => Cell | Raw

const monthly: ReadonlySet<string> = new Set(['showroom-traffic-log', 'phone-up-log', 'loss-analysis', 'follow-up-log'])
const isoDate = /^(\d{4})-0?(\d+)-0?(\d+)$/
const yes = ['是 ', ' 是', '是\u00a0', '✔️', '☑️', '✅', '√√', '是。', '有（手机）', 'Ｙ', true]
const around = (word: string): readonly string[] => [` ${word}`, `${word} `, `${word}\u00a0`]
const within = (word: string): readonly string[] => [...around(word), `${word.slice(0, 1)} ${word.slice(1)}`]

/** As people type where Excel reads something else than they mean, and nobody needs to be asked what it is. */
export const fixable: Mess = ({ form, field, cell, pick }) => {
  const { type } = fields[field]
  if (typeof cell === 'number') {
    if (type === 'money') return pick([`${cell}元`, String(cell)])
    if (type === 'time') return cell === 0.375 ? pick(['9:00', '9点']) : cell
    return type === 'number'
      ? pick([String(cell), `${cell}${field === 'dwellTime' ? '分钟' : '批'}`, ` ${cell}`])
      : cell
  }
  const date = isoDate.exec(cell)
  if (date) {
    const [, year, month, of] = date
    const full = [cell, `${year}.${month}.${of}`, `${year}/${month}/${of}`, `${year}年${month}月${of}日`]
    const short = [`${month}月${of}日`, `${month}/${of}`, `${month}.${of}`, `0${month}${of?.padStart(2, '0')}`]
    if (field === 'statisticsDate' && year === '2026' && month === '3') return raw(Number(of))
    const isShort = monthly.has(form) && year === '2026' && month === '3'
    return raw(pick([...full, String(day(cell)), ...(isShort ? short : [])]))
  }
  if (type === 'flag' && cell === '是') return pick(yes)
  if (cell === '陈晓东') return pick(around(cell))
  if (['首次', '再次', '战败', '上月留存'].includes(cell)) return pick(within(cell))
  if (/^1\d{10}$/.test(cell)) return `${cell.slice(0, 3)} ${cell.slice(3, 7)} ${cell.slice(7)}`
  return cell
}

/** As people type where only they know which day it was, or where formulas cannot follow. */
export const doubtful: Mess = ({ form, field, cell, pick }) => {
  if (typeof cell === 'number') return fields[field].type === 'number' ? `${cell}左右` : cell
  const date = isoDate.exec(cell)
  if (date && date[1] === '2026' && !monthly.has(form))
    return raw(pick([`${date[2]}月${date[3]}日`, `${date[2]}-${date[3]}`]))
  if (fields[field].type === 'flag' && cell === '是') return pick(['TRUE', 'true'])
  if (/^1\d{10}$/.test(cell)) return pick([`${cell}/13900001111`, `0${cell}`])
  return cell
}

/** Forms with so many of their cells written otherwise. */
export function untidyTables(forms: TablesLiteral, random: Random, share: number, mess: Mess): TablesLiteral {
  const pick = <T>(pool: readonly T[]): T => pool[random.below(pool.length)] as T
  const entries = Object.entries(forms as Readonly<Record<string, readonly Row[]>>)
  return Object.fromEntries(
    entries.map(([form, rows]) => [
      form,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([field, cell]) => {
            const isPlain = typeof cell === 'string' || typeof cell === 'number'
            return [
              field,
              isPlain && random.chance(share) ? mess({ form, field: field as FieldKey, cell, pick }) : cell,
            ]
          }),
        ),
      ),
    ]),
  ) as TablesLiteral
}
