import type { Context } from '../../model/context'
import type { View } from '../../model/rule'
import type { Grouping } from '../../model/summary'
import { text } from '../../model/text'
import { isNothing, isSameMake } from './loss-destination'
import { withoutOwnModels } from './own-models'

const SAME_MAKE = '本品牌他店'
const USED = '二手车'
const NOT_BOUGHT = '未购'
const UNKNOWN = '不明'
const kept: ReadonlySet<string> = new Set([SAME_MAKE, USED, NOT_BOUGHT, UNKNOWN])

const notBought = /^(未购|没买|不买|暂不购买|放弃购买|取消购车|未买)/u
const used = /^二手车?$/u

/** The key of what was bought instead; one spelling of each name. */
export function destinationOf(written: string, { profile }: Pick<Context, 'profile'>): string {
  const words = written.normalize('NFKC').replace(/\s+/g, '')
  if (notBought.test(words)) return NOT_BOUGHT
  if (used.test(words)) return USED
  if (isSameMake(words) || words === SAME_MAKE) return SAME_MAKE
  if (isNothing(words)) return UNKNOWN
  return withoutOwnModels(words, profile) === '' ? SAME_MAKE : spelled(words)
}

/** Models are written in capitals, but for the words behind them. */
const spelled = (words: string): string =>
  words
    .toUpperCase()
    .replace(/(?<![A-Z])(?:PRO|PLUS|MAX|MINI)(?![A-Z])/gu, (word) => word[0] + word.slice(1).toLowerCase())

export function destinationKeyOf(
  { values }: View<'lossDestination'>,
  { profile }: Context,
): (entry: number) => string | null {
  const known = new Map<string, string>()
  return (entry) => {
    const written = values.lossDestination.at(entry)
    if (written === null) return null
    let key = known.get(written)
    if (key === undefined) known.set(written, (key = destinationOf(written, { profile })))
    return key
  }
}

export const destinationGroup: Grouping = {
  title: text('去向类别', 'Kind of destination'),
  of: (key) => (kept.has(key) ? key : '竞品'),
  order: ['竞品', SAME_MAKE, USED, NOT_BOUGHT, UNKNOWN],
}
