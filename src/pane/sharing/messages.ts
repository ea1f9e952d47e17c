import { severityTitles } from '../../model/severity'
import type { Locale } from '../../model/text'
import type { HandOut } from '../../session/sharing/sharing-session'
import { sharingTold } from './sharing-strings'
import { asksIn, countsIn, monthIn, nameIn, placeIn } from './told-list'

/** A message of WeChat longer than some 2,000 signs is folded away; one of this length is read. */
export const MOST_SIGNS = 1500
/** Who gets more messages than these reads none of them. */
export const MOST_MESSAGES = 3
/** Room for the head and the foot. */
const FRAME = 220

export interface Messages {
  readonly texts: readonly string[]
  /** How many findings are in none of them. */
  readonly left: number
}

/** A person's list as messages to paste into WeChat: short lines, numbered through. */
export function messagesOf(list: HandOut, locale: Locale): Messages {
  const parts = packed(list, locale)
  const shown = parts.slice(0, MOST_MESSAGES)
  const left = list.left + parts.slice(MOST_MESSAGES).reduce((sum, { items }) => sum + items, 0)
  const texts = shown.map(({ lines }, at) => {
    const isLast = at === shown.length - 1
    return [
      headOf(list, locale, at, shown.length),
      ...(at === 0 ? [asksIn(list, locale)] : []),
      ...lines,
      '',
      ...(isLast
        ? left > 0
          ? [sharingTold('leftBelow', locale, { n: left })]
          : []
        : [sharingTold('moreBelow', locale)]),
      sharingTold('foot', locale, { day: list.asOf }),
    ].join('\n')
  })
  return { texts, left }
}

function headOf(list: HandOut, locale: Locale, at: number, of: number): string {
  return sharingTold('head', locale, {
    month: monthIn(list, locale),
    part: of > 1 ? sharingTold('part', locale, { n: at + 1, of }) : '',
    name: nameIn(list, locale),
    counts: countsIn(list, locale),
  })
}

interface Part {
  readonly lines: string[]
  signs: number
  items: number
}

/** The lines in parts that a message can hold; the name of a sheet stands above its lines in every part. */
function packed({ sheets }: HandOut, locale: Locale): readonly Part[] {
  const parts: Part[] = []
  let number = 0
  for (const { name, items } of sheets) {
    const head = sharingTold('onSheet', locale, { name })
    let part: Part | undefined
    for (const item of items) {
      const line = sharingTold('item', locale, {
        n: ++number,
        level: severityTitles[item.severity][locale],
        place: placeIn(item, locale),
        sentence: item.sentence,
      })
      const last = parts.at(-1)
      const needed = line.length + 1 + (part && part === last ? 0 : head.length + 2)
      const fits = last && last.signs + needed + FRAME <= MOST_SIGNS
      const into = fits ? last : opened(parts)
      if (into !== part) {
        into.lines.push('', head)
        part = into
      }
      into.lines.push(line)
      into.signs += needed
      into.items++
    }
  }
  return parts
}

function opened(parts: Part[]): Part {
  const part: Part = { lines: [], signs: 0, items: 0 }
  parts.push(part)
  return part
}
