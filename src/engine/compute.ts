import type { Context } from '../model/context'
import type { Figure, FigureKpi, Unit, Variant } from '../model/kpi'
import { daysOf, monthOf, type MonthId } from '../model/month'
import type { Profile } from '../model/profile'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import type { Workbook } from '../model/workbook'
import { basesOf, expressionsOf, leavesOf, tally, type Bases, type Tally } from './count'
import type { Period } from './edges'
import type { Reading } from './reading'
import { seenReading } from './seen-reading'
import { grantedOf, lackOf } from './lacks'
import { typedReading } from './typed-reading'
import { unseenNotes } from './unseen'

type Known = Pick<Catalog, 'kpis' | 'templates'>

/** A month; ageing is counted to `asOf`, at most to the month's last day. */
export function periodOf(month: MonthId, asOf = Infinity): Required<Period> {
  const { first, last } = daysOf(month)
  return { first, next: last + 1, asOf: Math.min(last, Math.floor(asOf)) }
}

/** The profile with what was set beside it. */
export const settledProfile = ({ profile, settings }: Pick<Context, 'profile' | 'settings'>): Profile =>
  settings === profile.settings ? profile : { ...profile, settings }

/** Where a variant divides, a share, unless it says otherwise. */
export const unitOf = ({ unit }: Pick<FigureKpi, 'unit'>, variant: Variant): Unit =>
  variant.unit ?? (variant.denominator ? 'percent' : unit)

export const figureKpis = ({ kpis }: Known): readonly FigureKpi[] => kpis.filter((kpi) => kpi.kind === 'figure')

/** Figures by content, and with the workbook where its formulas count less. */
interface Asked {
  readonly tables: readonly Table[]
  readonly month: MonthId
  readonly period: Period
  readonly profile: Profile
  /** `note` is made only where it is at hand. */
  readonly workbook?: Workbook
}
type Settled = Pick<Context, 'month' | 'asOf' | 'profile' | 'settings'>

/**
 * The figures of the month, of the store and of each consultant who has any; percentages as shares of 1, unrounded. Without a month
 * there are none. `note` says where the workbook's own formulas read less than the engine does.
 */
export function computeFigures(
  tables: readonly Table[],
  known: Known,
  context: Settled,
  workbook: Workbook,
): readonly Figure[] {
  const { month, asOf } = context
  if (month === null) return []
  return figuresOver(known, {
    tables,
    month,
    period: periodOf(month, asOf),
    profile: settledProfile(context),
    workbook,
  })
}

/** Those of last month's workbook; none where it is of an earlier month. */
export function computePrevious(tables: readonly Table[], known: Known, context: Settled): readonly Figure[] {
  const { month } = context
  const before = month && monthOf(daysOf(month).first - 1)
  if (!before || tables.every((table) => table.month !== before)) return []
  return figuresOver(known, { tables, month: before, period: periodOf(before), profile: settledProfile(context) })
}

export function figuresOver(known: Known, { tables, month, period, profile, workbook }: Asked): readonly Figure[] {
  const variants = figureKpis(known).flatMap((kpi) => kpi.variants.map((variant) => ({ kpi, variant })))
  const named = variants.flatMap(({ variant }) => [...basesOf(variant, tables).values()].flat())
  const everybody = consultantsOf(named)
  const typed = typedReading(everybody, period, profile.settings)
  const seen = workbook && seenReading(workbook, everybody, period, profile)
  const figures = variants.map(({ kpi, variant }) => {
    const bases = basesOf(variant, tables)
    const head = { kpi: kpi.id, variant: variant.id, month, unit: unitOf(kpi, variant) }
    const lacking = lackOf(variant, bases, tables, known)
    if (lacking) return [{ ...head, ...nobody, reason: lacking }]
    const sides = tallies(variant, bases, typed)
    const granted = grantedOf(variant, bases)
    const formula = seen ? tallies(variant, bases, seen) : sides
    let made: ((person: number) => Text) | undefined
    const notes = (person: number | null): Text | null =>
      !seen || agree(sides, formula, person) ? null : (made ??= unseenNotes(variant, bases, typed, seen))(person ?? -1)
    const figureOf = (person: number | null): Figure => ({
      ...head,
      grain: person === null ? 'store' : 'consultant',
      of: person === null ? '' : (everybody[person] ?? ''),
      ...granting(ratio(variant, sides, person), granted ?? (person === null ? twice(variant, sides) : null)),
      note: notes(person),
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
  some.every((side, index) => isSame(amount(side, person), amount(others[index] as Tally, person)))
/** Sums of times differ in their last digits by the order in which they are added. */
const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))

/** Whom two consultants received is one customer of the store. */
function twice(variant: Variant, [top]: readonly Tally[]): Text | null {
  if (
    !top?.people ||
    !expressionsOf(variant)
      .flatMap(leavesOf)
      .some(({ distinct }) => distinct)
  )
    return null
  const sum = top.people.reduce((all, one) => all + one, 0)
  const more = sum - top.store
  if (more <= 0) return null
  return text(
    `各顾问合计${sum}，比全店多${more}（去重差）：同一客户由几位顾问接待`,
    `Consultants add up to ${sum}, ${more} more than the store: some customers were received by several`,
  )
}

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
