import type { Movement, ProspectBalance } from '../../model/prospect-balance'
import type { Locale } from '../../model/text'
import { figureTold } from './figure-strings'

const coming: readonly Movement[] = ['opening', 'added', 'reactivated', 'in']
const going: readonly Movement[] = ['ordered', 'lost', 'lostContact', 'dormant', 'out']

/** 期初18 + 新增7 − 订单3: what is none is left out, but for the opening. */
export function movesOf({ counts }: ProspectBalance, locale: Locale): string {
  const some = (movements: readonly Movement[]): readonly string[] =>
    movements
      .filter((movement) => counts[movement] > 0 || movement === 'opening')
      .map((movement) => figureTold(movement, locale, { n: counts[movement] }))
  return [some(coming).join(' + '), ...some(going)].join(' − ')
}
