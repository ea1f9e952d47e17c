import type { Figure } from '../model/kpi'
import { daysOf } from '../model/month'
import type { Report } from '../model/report'
import { figuresOver, settledProfile } from './compute'

export const grains = ['month', 'week', 'day'] as const
export type Grain = (typeof grains)[number]

/** First and last days of a month's weeks, from Monday to Sunday and cut at its ends, or of its days. */
export function periodsIn(
  first: number,
  last: number,
  grain: Grain,
): readonly (readonly [first: number, last: number])[] {
  if (grain === 'month') return [[first, last]]
  const starts = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (day) => grain === 'day' || day === first || isMonday(day),
  )
  return starts.map((start, at) => [start, (starts[at + 1] ?? last + 1) - 1])
}
/** Serial 2 is a Monday: 1900-01-01 is serial 1, and the day that never was lies before every Monday that counts. */
const isMonday = (serial: number): boolean => serial % 7 === 2

/**
 * The figures of each week or day of the month, up to the day that is counted to. What a form cannot tell is left out, and so is what is of
 * a month alone.
 */
export function figuresBy({ figures, tables, catalog, context }: Report, grain: Grain): readonly Figure[] {
  const { month, asOf } = context
  if (month === null || grain === 'month') return figures
  const kpis = catalog.kpis.flatMap((kpi) => {
    if (kpi.kind !== 'figure') return []
    const variants = kpi.variants.filter(({ monthly }) => !monthly)
    return variants.length > 0 ? [{ ...kpi, variants }] : []
  })
  const known = { templates: catalog.templates, kpis }
  const days = daysOf(month)
  return periodsIn(days.first, Math.min(days.last, Math.floor(asOf)), grain).flatMap(([first, last]) =>
    figuresOver(known, {
      tables,
      month,
      period: { first, next: last + 1, asOf: last },
      profile: settledProfile(context),
    }).flatMap((figure) => (isLacking(figure) ? [] : [{ ...figure, days: [first, last] as const }])),
  )
}

/** It could not be counted: a form or a column is missing. */
export const isLacking = ({ value, denominator }: Figure): boolean => value === null && denominator === null
