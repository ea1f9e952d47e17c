import { foldWord } from '../model/fold'
import { text } from '../model/text'
import { numeralOf } from './chinese-numerals'
import { certain, uncertain, type Read } from './read'

/** The unit that a header names for cells without one: 万元, or % of a share. */
export interface HeaderUnit {
  readonly scale: number
}
export function headerUnit(header: string): HeaderUnit | undefined {
  const word = foldWord(header)
  if (/[%]|百分比/.test(word)) return { scale: 0.01 }
  if (/万元|[(（:：/]万[)）]?/.test(word)) return { scale: 10_000 }
  if (/千元/.test(word)) return { scale: 1000 }
  return /元/.test(word) ? { scale: 1 } : undefined
}

const noUnit = text('没有写单位，按元读取', 'No unit is written: read as yuan')
const smallShare = text('标题带%，也可能已经是比例', 'The header says %: it may be a fraction already')
const bigShare = text('没有写%，也可能是百分数', 'No % is written: it may be a percentage')

const scales: Readonly<Record<string, number>> = { 万: 1e4, w: 1e4, 亿: 1e8, 千: 1e3, k: 1e3 }
const amount = /^([+-]?)(\d{1,4}(?:,\d{3,4})+|\d+)(\.\d+)?(万|w|亿|千|k)?([^\d.,万亿]{0,3})$/

interface Amount {
  readonly number: number
  readonly unit: string
  readonly scaled: boolean
}

function amountOf(written: string): Amount | null {
  const word = foldWord(written)
  const bare = word.replace(/^(?:[¥￥]|rmb|人民币)/, '').replace(/^([+-])[¥￥]/, '$1')
  const match = amount.exec(bare.replace(/^\((.+)\)$/, '-$1'))
  if (!match) return null
  const [, sign = '', whole = '', decimals = '', scale = '', rest = ''] = match
  const number = Number(`${sign}${whole.replaceAll(',', '')}${decimals}`) * (scales[scale] ?? 1)
  return { number: exact(number), unit: rest, scaled: scale !== '' }
}

/** 1.1 times 10000 is 11000, whatever binary fractions make of it. */
const exact = (value: number): number => Number(value.toPrecision(12))

/** 35, 1,200, 35分, 1.2万公里, 三; null where no number stands. */
export function readNumber(cell: string | number): Read<number> | null {
  if (typeof cell === 'number') return { value: cell }
  const found = amountOf(cell)
  if (found) return certain(found.number)
  return certain(numeralOf(foldWord(cell).replace(/[批组人次台位个户家]$/, '')))
}

/** Yuan: 1.2万, ¥12,000, 800元, or the header's unit. */
export function readMoney(cell: string | number, unit?: HeaderUnit): Read<number> | null {
  const found = typeof cell === 'number' ? { number: cell, unit: '', scaled: false } : amountOf(cell)
  if (!found || /[%‰]/.test(found.unit)) return null
  if (found.scaled || found.unit.startsWith('元')) return certain(found.number)
  if (unit) return certain(exact(found.number * unit.scale))
  const isSmall = found.number !== 0 && Math.abs(found.number) < 100
  return isSmall ? uncertain(found.number, noUnit) : certain(found.number)
}

/** A fraction of 1: 5%, 0.05, 3成, 百分之五, or 5 under a header with %. */
export function readShare(cell: string | number, unit?: HeaderUnit): Read<number> | null {
  const percent = unit?.scale === 0.01
  if (typeof cell === 'number') return share(cell, percent)
  const word = foldWord(cell)
  const told = /^百分之(.+)$/.exec(word)?.[1]
  if (told) return certain(scaled(numeralOf(told) ?? amountOf(told)?.number, 100))
  const found = amountOf(word)
  if (!found) return null
  if (found.unit === '%') return certain(scaled(found.number, 100))
  if (found.unit === '‰') return certain(scaled(found.number, 1000))
  if (found.unit === '成') return certain(scaled(found.number, 10))
  return found.unit === '' && !found.scaled ? share(found.number, percent) : null
}

const scaled = (value: number | null | undefined, by: number): number | null =>
  value === null || value === undefined ? null : exact(value / by)

/** A cell shown as 5% holds 0.05, whatever its header says. */
function share(value: number, percent: boolean): Read<number> | null {
  const size = Math.abs(value)
  if (percent) return size > 1 ? certain(scaled(value, 100)) : value === 0 ? certain(0) : uncertain(value, smallShare)
  if (size <= 1) return certain(value)
  return uncertain(size > 3 ? scaled(value, 100) : value, bigShare)
}
