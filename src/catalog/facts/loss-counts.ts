import { foldName } from '../../model/fold'
import { monthOf, type MonthId } from '../../model/month'
import type { View } from '../../model/rule'
import { isEmptyEntry } from './empty-entries'
import { reasonOf } from './loss-reasons'
import { consultantAt } from './prospects'
import { whereRejected } from './rejected-losses'

export type LossScope = 'store' | 'consultant' | 'model' | 'reason'
type Counts = Record<'战败' | '失控', number>
/** Losses dated in the month, and all that stand on the month's form. */
export interface LossCount {
  readonly by: LossScope
  readonly dated: Counts
  readonly listed: Counts
}
export interface LossCounts {
  readonly store: LossCount
  /** A form without a column for the kind: lost contacts are among the losses. */
  readonly untold: boolean
  /** By folded consultant, model, reason category or reason group. */
  readonly of: ReadonlyMap<string, LossCount>
  /** Everybody, or every model, with a loss in the month; of the reasons nobody knows how they are grouped. */
  scopes(by: LossScope): readonly string[]
}

export const emptyCount = (by: LossScope): LossCount => ({
  by,
  dated: { 战败: 0, 失控: 0 },
  listed: { 战败: 0, 失控: 0 },
})

/** The loss tables' entries of a month, of the whole store and of each that a figure may be given for. */
export function countLosses(views: readonly View<never>[], month: MonthId): LossCounts {
  const all = emptyCount('store')
  const of = new Map<string, LossCount>()
  for (const { table, height, month: form } of views) {
    const isRejected = whereRejected(table)
    const { lossKind, lossDate, model, lossReasonCategory, lossReason } = table.columns
    for (let row = 0; row < height; row++) {
      if (isEmptyEntry(table, row) || isRejected(row)) continue
      const kind = lossKind ? lossKind.values.at(row) : '战败'
      const day = lossDate?.values.at(row) ?? null
      if (kind !== '战败' && kind !== '失控') continue
      const category = lossReasonCategory?.values.at(row) ?? null
      const scopes = new Map<string, LossScope>()
      const reasons = [category, reasonOf(category, lossReason?.values.at(row) ?? null)?.group ?? null]
      for (const reason of reasons) if (reason !== null) scopes.set(foldName(reason), 'reason')
      const car = model?.values.at(row) ?? null
      if (car !== null) scopes.set(foldName(car), 'model')
      const consultant = consultantAt(table, row)
      if (consultant !== null) scopes.set(foldName(consultant), 'consultant')
      const counts = [...scopes].map(([scope, by]) => {
        let found = of.get(scope)
        if (!found) of.set(scope, (found = emptyCount(by)))
        return found
      })
      for (const { dated, listed } of [all, ...counts]) {
        if (day !== null && monthOf(day) === month) dated[kind]++
        if (form === month) listed[kind]++
      }
    }
  }
  const isOf = (by: LossScope, { by: its, dated }: LossCount): boolean => its === by && dated.战败 + dated.失控 > 0
  return {
    store: all,
    untold: views.some(({ table }) => !table.columns.lossKind),
    of,
    scopes: (by) => (by === 'reason' ? [] : [...of].filter(([, some]) => isOf(by, some)).map(([scope]) => scope)),
  }
}
