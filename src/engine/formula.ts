import { isComparison, type Expression, type Factor } from '../model/expression'
import type { Profile } from '../model/profile'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import { a1 } from './address'
import { leavesOf, tablesOf, type Bases, type Leaf } from './count'
import { criteriaOf, escapeWildcards } from './criteria'
import { edgesOf, type EdgeTest } from './edges'
import { edgeFormula, quote, rangeOf, type Places } from './formula-parts'
import { isSeen, lanesUsed, type ColumnOf } from './layouts/lanes-used'
import { monthDays, type MonthDays } from './month-days'
import { SERIALS } from './parse-date'
import { asSeen } from './stand-ins'
import { statedFor, whoseField } from './whose'
import { isRowWise, rowWiseTerm, whyNotRowWise } from './row-wise-formula'

export { quote, rangeOf, type Places } from './formula-parts'

/** Excel takes no longer formula. */
const LONGEST = 8192

/** COUNTIFS and SUMIFS for an expression, without the `=`; null where Excel can't hold or reach it. */
export function renderExpression(
  expression: Expression,
  bases: Bases,
  places: Places,
  profile: Profile,
): string | null {
  if (whyHidden(expression, bases, places)) return null
  const formula = render(expression, bases, places, profile)
  return formula.length < LONGEST ? formula : null
}

/** Why the number itself has to stand where a formula is expected; null where there is one. */
export function whyNoFormula(expression: Expression, bases: Bases, places: Places, profile: Profile): Text | null {
  const hidden = whyHidden(expression, bases, places)
  if (hidden || render(expression, bases, places, profile).length < LONGEST) return hidden
  return text('公式太长', 'the formula would be too long')
}

function whyHidden(expression: Expression, bases: Bases, places: Places): Text | null {
  for (const leaf of leavesOf(expression)) {
    const tables = tablesOf(leaf, bases)
    const unseen = tables.find((table) => table.height > 0 && !isSeen(leaf, table, places))
    if (unseen) return hiddenIn(unseen)
    const why = isRowWise(leaf) ? whyNotRowWise(leaf, tables) : null
    if (why) return why
  }
  const files = leavesOf(expression).flatMap(({ template }) => (bases.get(template) ?? []).map(({ file }) => file))
  return new Set(files).size > 1 ? text('数据在几个文件里', 'the rows are in several files') : null
}
const hiddenIn = ({ template: { title } }: Table): Text =>
  text(`《${title.zh}》的排法公式数不到`, `no formula counts ${title.en} as it is laid out`)

function render(expression: Expression, bases: Bases, places: Places, profile: Profile): string {
  const part = (inner: Expression): string => render(inner, bases, places, profile)
  if ('plus' in expression) return sum(expression.plus.map(part))
  if ('minus' in expression) {
    const [from, less] = expression.minus.map(part) as [string, string]
    return less === '0' ? from : `${from}-(${less})`
  }
  if ('times' in expression) return `(${part(expression.times)})*${factor(expression.by, places)}`
  if ('per' in expression) return `(${part(expression.per)})/${factor(expression.by, places)}`
  const terms = leavesOf(expression).flatMap((leaf) =>
    tablesOf(leaf, bases)
      .filter(({ height }) => height > 0)
      .map(asSeen)
      .flatMap((table) =>
        isRowWise(leaf)
          ? [rowWiseTerm(leaf, table, places, profile)]
          : lanesUsed(leaf, table).map((one) => term({ ...leaf, where: one.where }, table, places, profile, one.at)),
      ),
  )
  return sum(terms)
}

const sum = (parts: readonly string[]): string => parts.filter((part) => part !== '0').join('+') || '0'

function factor(by: Factor, { first, last }: Places): string {
  if (typeof by === 'number') return String(by)
  return by === 'first' ? first : by === 'last' ? last : `(${last}-${first}+1)`
}

interface Choice {
  readonly range: string
  readonly words: readonly string[]
}

function term(leaf: Leaf, table: Table, places: Places, profile: Profile, at: ColumnOf): string {
  const fixed: string[] = []
  let ways: readonly Way[] = [{ sign: '+', pairs: [], choices: [] }]
  for (const condition of leaf.where) {
    if (isComparison(condition)) continue
    const range = rangeOf(table, at(condition.field))
    const edges = edgesOf(condition, profile.settings)
    const days = edges && monthDays(table, condition.field)
    if (days) {
      ways = ways.flatMap((way) => datedWays(way, range, edges, days, places))
      continue
    }
    for (const criterion of criteriaOf(condition, profile, table)) {
      if (criterion.kind === 'edge')
        fixed.push(range, `"${criterion.test.is}"&${edgeFormula(criterion.test.edge, places)}`)
      else if (criterion.kind === 'either') ways = ways.flatMap((way) => splitWay(way, range, criterion.two))
      else if (criterion.ticked) ways = ways.flatMap((way) => tickedWays(way, range, criterion.alternatives))
      else if (criterion.alternatives.length === 1) fixed.push(range, quote(criterion.alternatives[0] ?? ''))
      else ways = ways.map((way) => withChoice(way, range, criterion.alternatives))
    }
  }
  const stated = statedFor(table)
  if (places.person !== null && stated === undefined)
    fixed.push(rangeOf(table, at(whoseField(table))), `"="&${places.person}`)
  const name = leaf.sum ? 'SUMIFS' : 'COUNTIFS'
  const target = leaf.sum ? [rangeOf(table, at(leaf.sum))] : []
  const written = ways.flatMap(({ sign, pairs, choices: [across, down, ...further] }) => {
    // Two lists of alternatives cross as a row and a column; a third is written out.
    const lists = [
      ...(across ? [across.range, `{${across.words.join(',')}}`] : []),
      ...(down ? [down.range, `{${down.words.join(';')}}`] : []),
    ]
    return cross(further).map((more) => {
      const call = `${name}(${[...target, ...fixed, ...pairs, ...lists, ...more].join(',')})`
      return sign + (across ? `SUM(${call})` : call)
    })
  })
  const count = written.join('').slice(1)
  return places.person !== null && stated !== undefined ? `IF(${places.person}=${quote(stated)},${count},0)` : count
}

interface Way {
  readonly sign: '+' | '-'
  readonly pairs: readonly string[]
  readonly choices: readonly Choice[]
}
const withChoice = (way: Way, range: string, words: readonly string[]): Way => ({
  ...way,
  choices: [...way.choices, { range, words: words.map(quote) }],
})
const reversed = ({ sign }: Way): Way['sign'] => (sign === '+' ? '-' : '+')
/** One of the words, and the logical value, less what a program counts as both: it takes TRUE for the number 1. */
function tickedWays(way: Way, range: string, words: readonly string[]): readonly Way[] {
  const logical = [range, 'TRUE']
  return [
    withChoice(way, range, words),
    { ...way, pairs: [...way.pairs, ...logical] },
    { ...way, sign: reversed(way), pairs: [...way.pairs, range, quote('1'), ...logical] },
  ]
}
/** Dates, and numbers that stand for days of the form's month. */
function datedWays(
  way: Way,
  range: string,
  edges: readonly EdgeTest[],
  days: MonthDays,
  places: Places,
): readonly Way[] {
  const bounds = (from: string): readonly string[] =>
    edges.flatMap(({ is, edge }) => [range, `"${is}"&${edgeFormula(edge, places)}${from}`])
  const dates = [...bounds(''), range, quote(`>=${SERIALS.first}`)]
  const numbers = [...bounds(`-${days.formula}`), range, quote('>=1'), range, quote(`<${days.count + 1}`)]
  return [dates, numbers].map((pairs) => ({ ...way, pairs: [...way.pairs, ...pairs] }))
}
/** Either of two: the one, and the other, less both. */
function splitWay(way: Way, range: string, two: readonly [string, string]): readonly Way[] {
  const { pairs } = way
  const [one, other] = two.map((criterion) => [range, quote(criterion)]) as [string[], string[]]
  return [
    { ...way, pairs: [...pairs, ...one] },
    { ...way, pairs: [...pairs, ...other] },
    { ...way, sign: reversed(way), pairs: [...pairs, ...one, ...other] },
  ]
}

const cross = (
  choices: readonly { readonly range: string; readonly words: readonly string[] }[],
): readonly (readonly string[])[] =>
  choices.reduce<readonly (readonly string[])[]>(
    (sets, { range, words }) => sets.flatMap((set) => words.map((word) => [...set, range, word])),
    [[]],
  )

/** The consultant of a cell as a criterion: by reference, but spelled out where wildcards in the name would match others. */
export const personAt = (name: string, row: number, column: number): string =>
  /[~*?]/.test(name) ? quote(escapeWildcards(name)) : a1(row, column).replace(/\d+$/, '$$$&')
