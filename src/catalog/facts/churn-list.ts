import type { Context } from '../../model/context'
import type { View } from '../../model/rule'
import type { Counting } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { churnClassOf, churnStateOf, writtenChurnClass, type ChurnState } from './churn'
import { churnProfiles } from './churn-profiles'
import { churnReasonOf, type ChurnReason } from './churn-reasons'
import { fullMonths } from './row-formulas'
import { unreachedOutcomeOf } from './unreached-outcome'

/** What tells how long a customer has stayed away; a list with none of them lists churned customers only. */
const whenFields = ['lastServiceDate', 'monthsSinceService', 'churnClass'] as const
/** What tells that a vehicle was sold on or moved away. */
const whyFields = ['churnReason', 'trackResult', 'unreachedReason'] as const
/** What tells whose line it is. */
export const whoFields = ['customerName', 'phone', 'plate', 'vin'] as const
/** Read where present by everything that counts churned customers. */
export const churnListFields = [...whenFields, ...whyFields, ...whoFields] as const
export type ChurnListField = (typeof churnListFields)[number]
type ChurnView = View<never, ChurnListField>

/** An entry of a list, or of the owners' cards, by the definition of churn that is in force. */
export interface ChurnReading {
  /** Full months since the last visit; null where nobody wrote of it, and after the day that is counted to. */
  months(entry: number): number | null
  state(entry: number): ChurnState
  /** The word of its class; null where the definition has none. */
  word(entry: number): string | null
}

export function churnReading(
  { table, values }: ChurnView,
  { asOf, settings: { churnProfile } }: Context,
): ChurnReading {
  const { lastServiceDate, monthsSinceService, churnClass } = values
  const isTold = whenFields.some((field) => table.columns[field] !== undefined)
  const months = (entry: number): number | null => {
    const last = lastServiceDate?.at(entry) ?? null
    if (last !== null) return fullMonths(Math.floor(last), Math.floor(asOf))
    const written = monthsSinceService?.at(entry) ?? null
    return written === null ? null : Math.floor(written)
  }
  const written = (entry: number) => {
    const word = churnClass?.at(entry) ?? null
    return word === null ? null : writtenChurnClass(word, churnProfile)
  }
  return {
    months,
    state(entry) {
      if (!isTold) return 'churned'
      const found = months(entry)
      if (found !== null) return churnStateOf(found, churnProfile)
      // Seen after the day that is counted to, it had not gone by then.
      if ((lastServiceDate?.at(entry) ?? null) !== null) return 'kept'
      const known = written(entry)
      if (known) return known.churned ? 'churned' : 'kept'
      return 'undefined'
    },
    word(entry) {
      const found = months(entry)
      return (found === null ? written(entry) : churnClassOf(found, churnProfile))?.word ?? null
    },
  }
}

/** The customers that a summary of churn counts: churned by the definition; what it says nothing of is told as unreadable. */
export function churnedEntries(view: ChurnView, context: Context): Required<Pick<Counting, 'counts' | 'weight'>> {
  const { state } = churnReading(view, context)
  const isNobody = nobodyIn(view)
  const isApart = leftApart(view, context)
  return {
    counts: (entry) => !isNobody(entry) && state(entry) !== 'kept' && !isApart(entry),
    weight: (entry) => (state(entry) === 'undefined' ? null : 1),
  }
}

/** A line that is numbered in advance and not filled in. */
export function nobodyIn({ table }: View<never>): (entry: number) => boolean {
  const columns = whoFields.map((field) => table.columns[field]?.cells).filter((cells) => cells !== undefined)
  return (entry) => columns.length > 0 && columns.every((cells) => (cells.at(entry) ?? null) === null)
}

/** Vehicles sold on or moved away, where the settings leave them out. */
function leftApart({ values }: ChurnView, { settings }: Context): (entry: number) => boolean {
  const { countResoldVehicles, countMovedVehicles } = settings
  if (countResoldVehicles && countMovedVehicles) return () => false
  const told = [values.churnReason, values.trackResult, values.unreachedReason]
  return (entry) =>
    told.some((column) => {
      const written = column?.at(entry) ?? null
      if (written === null) return false
      const [reason, outcome] = [churnReasonOf(written)?.code, unreachedOutcomeOf(written)]
      const [resold, moved] = [reason === 'O3' || outcome === '车已转让', reason === 'O5' || outcome === '人/车在外地']
      return (resold && !countResoldVehicles) || (moved && !countMovedVehicles)
    })
}

/** The reason of the tree that an entry names; `undefined` where nothing is written, null where it is none of them. */
export function reasonReading({
  values,
}: View<never, 'churnReason'>): (entry: number) => ChurnReason | null | undefined {
  const known = new Map<string, ChurnReason | null>()
  return (entry) => {
    const written = values.churnReason?.at(entry) ?? null
    if (written === null) return undefined
    let reason = known.get(written)
    if (reason === undefined) known.set(written, (reason = churnReasonOf(written)))
    return reason
  }
}

/** The definition of churn in force, with its bounds, and what the settings leave out. */
export function churnBasis({ settings }: Context): readonly Text[] {
  const { title, classes, remark } = churnProfiles[settings.churnProfile]
  const bounds = classes.map(({ word, en, from, below, churned }) =>
    below === null
      ? text(
          `${word}：${from}个月以上${churned ? '' : '（不算流失）'}`,
          `${en}: from ${from} months${churned ? '' : ' (not churned)'}`,
        )
      : text(
          `${word}：${from}至${below}个月${churned ? '' : '（不算流失）'}`,
          `${en}: ${from} to ${below} months${churned ? '' : ' (not churned)'}`,
        ),
  )
  const apart = [
    ...(settings.countResoldVehicles ? [] : [text('已转卖的车不算流失。', 'Vehicles that were sold on do not count.')]),
    ...(settings.countMovedVehicles ? [] : [text('车在外地的不算流失。', 'Vehicles that moved away do not count.')]),
  ]
  return [
    text(
      `流失口径“${title.zh}”（${settings.churnProfile}）：${bounds.map(({ zh }) => zh).join('；')}。`,
      `Definition of churn “${title.en}” (${settings.churnProfile}): ${bounds.map(({ en }) => en).join('; ')}.`,
    ),
    ...(remark ? [remark] : []),
    ...apart,
  ]
}
