import type { StageCount } from '../model/diagnosis'
import type { Variant } from '../model/kpi'
import type { Report } from '../model/report'
import { text } from '../model/text'
import { periodOf } from './compute'
import { basesOf, tally } from './count'
import { lackOf } from './lacks'
import { typedReading } from './typed-reading'

const notByPerson = text('表里没有销售顾问，分不到个人', 'The form does not name the consultants')

/** What each stage of the catalog's funnel came to in the month, of the store (null) or of one consultant. */
export function stageCounts(
  { context, catalog, tables }: Report,
  person: string | null,
): readonly (StageCount & { readonly variant: Variant })[] {
  const { month, asOf, settings } = context
  if (month === null) return []
  const reading = typedReading(person === null ? [] : [person], periodOf(month, asOf), settings)
  return (catalog.funnel ?? []).map((variant) => {
    const bases = basesOf(variant, tables)
    const isNamed =
      person === null ||
      [...bases.values()].flat().every(({ columns, stated }) => columns.consultant ?? stated.consultant)
    const reason = lackOf(variant, bases, tables, catalog) ?? (isNamed ? null : notByPerson)
    const head = { id: variant.id, title: variant.title, variant, reason }
    if (reason) return { ...head, count: null }
    const { store, people } = tally(variant.numerator, bases, reading)
    return { ...head, count: person === null ? store : (people?.[0] ?? 0) }
  })
}
