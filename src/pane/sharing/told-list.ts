import { severities, severityTitles } from '../../model/severity'
import type { Locale } from '../../model/text'
import type { PersonCounts } from '../../session/home-sheet'
import type { HandOut, HandOutItem } from '../../session/sharing/sharing-session'
import { sharingTold } from './sharing-strings'

export const nameIn = ({ consultant }: Pick<PersonCounts, 'consultant'>, locale: Locale): string =>
  consultant ?? sharingTold('store', locale)

/** 必改 5 条，请核对 3 条: levels that there are none of are left out. */
export const countsIn = ({ counts }: Pick<PersonCounts, 'counts'>, locale: Locale): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => sharingTold('count', locale, { level: severityTitles[severity][locale], n: counts[severity] }))
    .join(locale === 'zh' ? '，' : ', ')

const asks = { error: 'askError', warning: 'askWarning', info: 'askInfo' } as const

/** What to do with the levels that there are, in one sentence. */
export function asksIn({ counts }: Pick<PersonCounts, 'counts'>, locale: Locale): string {
  const said = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => sharingTold(asks[severity], locale))
  const words = said.join(locale === 'zh' ? '；' : '; ')
  return locale === 'zh' ? `${words}。` : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** The month as it is spoken of; nothing where it is unknown. */
export function monthIn({ month }: Pick<HandOut, 'month'>, locale: Locale): string {
  if (month === null) return ''
  return sharingTold('month', locale, { n: locale === 'zh' ? Number(month.slice(5)) : month })
}

/** Where it is, and of whom where the sentence does not say so. */
export function placeIn({ address, customer, sentence }: HandOutItem, locale: Locale): string {
  return customer === null || sentence.includes(customer) ? address : sharingTold('of', locale, { address, customer })
}

export const totalOf = ({ counts }: Pick<PersonCounts, 'counts'>): number => counts.error + counts.warning + counts.info
