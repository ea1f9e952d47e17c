import type { WeakStage } from '../../model/diagnosis'
import { text, type Text } from '../../model/text'
import { percent } from './top-rows'

/** From which stage to which: “来店总批数→留档批数”. */
export const stepOf = ({ from, to }: WeakStage): Text => text(`“${from.zh}→${to.zh}”`, `“${from.en} → ${to.en}”`)

/** The pass rate beside what it is measured by: one's own earlier months, or the store. */
export function usualOf({ rate, usual, months }: WeakStage): Text {
  const [own, others] = [percent(rate), percent(usual)]
  if (months === null) return text(`通过率${own}，全店${others}`, `${own} passed, of the store ${others}`)
  return months === 1
    ? text(`通过率${own}，前一个有数据的月${others}`, `${own} passed, in the last month at hand ${others}`)
    : text(
        `通过率${own}，前${months}个月平均${others}`,
        `${own} passed, in the ${months} months before ${others} on average`,
      )
}
