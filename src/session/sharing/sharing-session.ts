import type { MonthId } from '../../model/month'
import type { Severity } from '../../model/severity'
import type { Locale } from '../../model/text'
import type { PersonCounts } from '../home-sheet'

/** One finding as it is handed out, in one language. */
export interface HandOutItem {
  readonly severity: Severity
  readonly address: string
  readonly customer: string | null
  readonly sentence: string
  /** What Sanbiao offers to do about it. */
  readonly offer: string | null
}
/** A person's open findings, without those that only follow from others. */
export interface HandOut extends PersonCounts {
  readonly month: MonthId | null
  /** Counted to this day, as `2026-03-31`. */
  readonly asOf: string
  /** In the order of the sheets. */
  readonly sheets: readonly { readonly name: string; readonly items: readonly HandOutItem[] }[]
  /** How many more there are than stand here: the mildest are left out. */
  readonly left: number
}

/** Handing out to people what they have to do. */
export interface SharingSession {
  /** Those who have open findings, who has the most of the gravest first, what belongs to nobody last. */
  handOutPeople(): Promise<readonly PersonCounts[]>
  /** Masked, customers' names and phones are hidden; null before a check. */
  handOut(consultant: string | null, locale: Locale, masked: boolean): Promise<HandOut | null>
  /** A sheet for each of them; of all, for those too who have one and nothing left. Answers with the sheet to show. */
  writeHandOuts(whose: readonly (string | null)[] | 'all', locale: Locale): Promise<string | null>
}
