import type { View } from '../../model/rule'

export const WON = '成功'
export const LOST = '战败'
export const OPEN = '跟进中'
/** How an accident lead ended, in the order to print. */
export const accidentResults: readonly string[] = [WON, OPEN, LOST]

/** What may tell it where the result itself is blank. */
export const accidentResultFields = ['leadResult', 'vehicleReturned', 'lossReason'] as const

const lost = /失败|战败|流失|未成功|不成功|没成功|未回厂|未进厂|放弃|拒绝|^(?:否|无|未|×|x|n|no)$/iu
const won = /成功|回厂|进厂|到店|入厂|成交|完成|^(?:是|√|y|yes)$/iu
const open = /跟进|跟踪|待定|待|联系|预约|考虑|进行|未定/u

/** The word of a result as written; what none of them says stands as it is. */
export function accidentResultOf(written: string): string {
  const words = written.normalize('NFKC').replace(/\s+/g, '')
  if (lost.test(words)) return LOST
  if (won.test(words)) return WON
  return open.test(words) ? OPEN : words
}

/** By lead: the result; else whether the vehicle came in; else a reason for its loss. */
export function accidentResultKeyOf({
  values: { leadResult, vehicleReturned, lossReason },
}: View<never, (typeof accidentResultFields)[number]>): (lead: number) => string | null {
  return (lead) => {
    const written = leadResult?.at(lead) ?? null
    if (written !== null) return accidentResultOf(written)
    if (vehicleReturned?.at(lead) === true) return WON
    return (lossReason?.at(lead) ?? null) === null ? null : LOST
  }
}
