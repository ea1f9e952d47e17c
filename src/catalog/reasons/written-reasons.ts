import { foldWord } from '../../model/fold'
import type { ReasonChoice } from '../../model/loss-reason'
import type { Table } from '../../model/table'
import { knownReason, lossReasons, type LossReason } from '../facts/loss-reasons'

/** How a workbook writes its categories: each reason by its code, and whole groups where it writes those. */
export interface WrittenReasons {
  valueOf(reason: LossReason): string
  readonly choices: readonly ReasonChoice[]
}

const isWhole = ({ code }: LossReason): boolean => code.endsWith('0')
const named = lossReasons.filter((reason) => !isWhole(reason))

export function writtenReasons(tables: readonly Table[]): WrittenReasons {
  const byCode = new Map<string, string>()
  const byGroup = new Map<string, string>()
  for (const { columns } of tables) {
    const values = columns.lossReasonCategory?.values
    for (const row of values?.rowsWhere(() => true) ?? []) {
      const written = values?.at(row) ?? ''
      const reason = knownReason(written)
      const group = reason && isWhole(reason) ? reason.group : foldWord(written) === '外因' ? '外因' : null
      if (group !== null) byGroup.set(group, byGroup.get(group) ?? written)
      else if (reason) byCode.set(reason.code, byCode.get(reason.code) ?? written)
    }
  }
  const valueOf = (reason: LossReason): string =>
    byCode.get(reason.code) ?? byGroup.get(reason.group) ?? (isWhole(reason) ? reason.group : reason.label)
  const all = named.map((reason): ReasonChoice => ({ value: valueOf(reason), group: reason.group }))
  return { valueOf, choices: [...new Map(all.map((choice) => [choice.value, choice])).values()] }
}
