import type { Context } from '../model/context'
import type { Figure, FigureKpi, Variant } from '../model/kpi'
import { daysOf, type MonthId } from '../model/month'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import type { Workbook } from '../model/workbook'
import { basesOf, tally, type Bases, type Tally } from './count'
import type { Period } from './criteria'
import type { Reading } from './reading'
import { seenReading } from './seen-reading'
import { grantedOf, lackOf } from './lacks'
import { typedReading } from './typed-reading'
import { unseenNotes } from './unseen'

type Known = Pick<Catalog, 'kpis' | 'templates'>

export function periodOf(month: MonthId): Period {
  const { first, last } = daysOf(month)
  return { first, next: last + 1 }
}

export const figureKpis = ({ kpis }: Known): readonly FigureKpi[] => kpis.filter((kpi) => kpi.kind === 'figure')

/**
 * The figures of the month, of the store and of each consultant who has any; percentages as shares of 1, unrounded. Without a month
 * there are none. `note` says where the workbook's own formulas read less than the engine does.
 */
export function computeFigures(
  tables: readonly Table[],
  known: Known,
  context: Context,
  workbook: Workbook,
): readonly Figure[] {
  const { month } = context
  if (month === null) return []
  const variants = figureKpis(known).flatMap((kpi) => kpi.variants.map((variant) => ({ kpi, variant })))
  const named = variants.flatMap(({ variant }) => [...basesOf(variant, tables).values()].flat())
  const everybody = consultantsOf(named)
  const typed = typedReading(everybody, periodOf(month))
  const seen = seenReading(workbook, everybody, periodOf(month), context.profile)
  const figures = variants.map(({ kpi, variant }) => {
    const bases = basesOf(variant, tables)
    const head = { kpi: kpi.id, variant: variant.id, month, unit: kpi.unit }
    const lacking = lackOf(variant, bases, tables, known)
    if (lacking) return [{ ...head, ...nobody, reason: lacking }]
    const sides = tallies(variant, bases, typed)
    const granted = grantedOf(variant, bases)
    const formula = tallies(variant, bases, seen)
    let made: ((person: number) => Text) | undefined
    const notes = () => (made ??= unseenNotes(variant, bases, typed, seen))
    const figureOf = (person: number | null): Figure => ({
      ...head,
      grain: person === null ? 'store' : 'consultant',
      of: person === null ? '' : (everybody[person] ?? ''),
      ...granting(ratio(variant, sides, person), granted),
      note: agree(sides, formula, person) ? null : notes()(person ?? -1),
    })
    const people = sides.every((side) => side.people) ? everybody.map((_, person) => figureOf(person)) : []
    return [figureOf(null), ...people]
  })
  const busy = new Set(
    figures.flat().flatMap(({ of, numerator, denominator }) => (numerator || denominator ? [of] : [])),
  )
  return figures.flat().filter(({ grain, of }) => grain === 'store' || busy.has(of))
}

const nobody = { grain: 'store', of: '', value: null, numerator: 0, denominator: null, note: null } as const

/** The consultants that the tables name, in the order of a Chinese directory. */
export function consultantsOf(tables: readonly Table[]): readonly string[] {
  const names = new Set<string>()
  for (const table of new Set(tables)) {
    const values = table.columns.consultant?.values
    values?.rowsWhere((name) => (names.add(name), false))
    if (table.stated.consultant && table.height > 0) names.add(table.stated.consultant)
  }
  return [...names].sort(new Intl.Collator('zh-Hans-CN').compare)
}

const tallies = (variant: Variant, bases: Bases, reading: Reading): readonly Tally[] =>
  [variant.numerator, ...(variant.denominator ? [variant.denominator] : [])].map((side) => tally(side, bases, reading))

const amount = (side: Tally, person: number | null): number =>
  person === null ? side.store : (side.people?.[person] ?? 0)
const agree = (some: readonly Tally[], others: readonly Tally[], person: number | null): boolean =>
  some.every((side, index) => amount(side, person) === amount(others[index] as Tally, person))

function ratio(variant: Variant, [top, bottom]: readonly Tally[], person: number | null): Ratio {
  const numerator = top ? amount(top, person) : 0
  if (!bottom) return { value: numerator, numerator, denominator: null, reason: null }
  const denominator = amount(bottom, person)
  if (denominator !== 0) return { value: numerator / denominator, numerator, denominator, reason: null }
  const { zh, en } = variant.base ?? variant.title
  return {
    value: null,
    numerator,
    denominator,
    reason: text(`“${zh}”为0，不算比率`, `“${en}” is 0, so there is no rate`),
  }
}

type Ratio = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'reason'>
const granting = (figure: Ratio, granted: Text | null): Ratio => ({ ...figure, reason: figure.reason ?? granted })
