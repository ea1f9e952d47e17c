import type { Context } from '../../model/context'
import type { View } from '../../model/rule'
import type { Grouping } from '../../model/summary'
import { text } from '../../model/text'
import { isEmptyEntry } from './empty-entries'
import { groupOfKey, reasonKey, reasonOf, UNCLASSIFIED } from './loss-reasons'
import { seriesOf } from './model-series'

type Key = (entry: number) => string | null

/** What a loss entry's reason is read from; a table with neither has no reasons. */
export const reasonFields = ['lossReason', 'lossReasonCategory'] as const

/** The reason of the tree: the category where it is known, made finer or found by key words in the text. */
export function reasonKeyOf({ values }: View<never, (typeof reasonFields)[number]>): Key {
  const { lossReason, lossReasonCategory } = values
  return (entry) => {
    const category = lossReasonCategory?.at(entry) ?? null
    const reason = lossReason?.at(entry) ?? null
    if (category === null && reason === null) return null
    const found = reasonOf(category, reason)
    return found ? reasonKey(found) : UNCLASSIFIED
  }
}
export const reasonGroup: Grouping = { title: text('原因大类', 'Reason group'), of: groupOfKey }

/** The series of this make that a model belongs to. */
export function seriesKeyOf({ values }: View<'model'>, { profile }: Context): Key {
  const known = new Map<string, string>()
  return (entry) => {
    const model = values.model.at(entry)
    if (model === null) return null
    let series = known.get(model)
    if (series === undefined) known.set(model, (series = seriesOf(model, profile)))
    return series
  }
}

/** The consultant of an entry, or whom the sheet names for all of them. */
export function consultantKeyOf({ table, values }: View<never, 'consultant'>): Key {
  const stated = table.stated.consultant ?? null
  return (entry) => values.consultant?.at(entry) ?? stated
}

/** Lines that are numbered in advance and not filled in are no losses. */
export const isLossEntry =
  ({ table }: View<never>) =>
  (entry: number): boolean =>
    !isEmptyEntry(table, entry)
