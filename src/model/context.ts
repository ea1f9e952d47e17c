import type { Mapping } from './mapping'
import type { MonthId } from './month'
import type { Profile } from './profile'
import type { RuleLayer, RuleSettings } from './rule-settings'
import type { Settings } from './settings'
import type { Text } from './text'
import type { Workbook } from './workbook'

/** What a check is asked with. Serials of the 1900 system. */
export interface Question {
  readonly profile: Profile
  /** Who chose the profile, where somebody did. */
  readonly whyProfile?: Text
  /** The real day: nothing but plans may lie after it. */
  readonly today: number
  readonly month?: MonthId
  readonly asOf?: number
  /** How the user wants sheets to be read; stands above what the workbook remembers. */
  readonly mapping?: Mapping
  /** How the rules are set; stands above what the workbook remembers. */
  readonly config?: RuleSettings
  /** Last month's workbook, for what is carried over. */
  readonly previous?: Workbook
}

/** How well a profile fits what a workbook says of itself: a proposal, which a user confirms. */
export interface ProfileCandidate {
  readonly id: string
  readonly oem: Text
  /** Above 0; the higher the better. */
  readonly points: number
  /** The maker's name in a title, its models, the letters of its levels, the words of its forms. */
  readonly evidence: readonly Text[]
  /** Every level's letter means the same as in the profile that was checked with. */
  readonly sameLevels: boolean
}

/** What a check went by, and why. */
export interface Context {
  readonly profile: Profile
  readonly settings: Settings
  /** What was said of single rules; who stands above comes last. */
  readonly rules?: readonly RuleLayer[]
  readonly today: number
  /** Ageing is counted to it: the smaller of today and the month's end, unless asked otherwise. */
  readonly asOf: number
  readonly month: MonthId | null
  /** Nothing but the dates tells the month. */
  readonly monthByDates?: true
  /** Profiles that the workbook points to, the likeliest first; the one checked with may be among them. */
  readonly candidates?: readonly ProfileCandidate[]
  /** The one to ask about: likelier than the one checked with, which nobody chose. */
  readonly proposed?: ProfileCandidate
  readonly why: Readonly<Record<'profile' | 'month' | 'asOf' | 'today', Text>>
}
