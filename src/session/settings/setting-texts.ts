import type { Settings } from '../../model/settings'
import { text, type Text } from '../../model/text'
import type { Named } from '../recognition'
import { churnSettings } from './churn-texts'
import { diagnosisSettings } from './diagnosis-texts'
import { followUpSettings } from './follow-up-texts'
import { lossSettings } from './loss-texts'
import { recordSettings } from './record-texts'
import type { SettingKind } from './setting-sheet'

type PartsOf<K extends keyof Settings> = Settings[K] extends readonly unknown[] | null
  ? K
  : Settings[K] extends object
    ? K | `${K}.${keyof Settings[K] & string}`
    : K
/** A threshold by its name; of a group one of its parts, or the group where it has one threshold for each level. */
export type SettingId = { [K in keyof Settings]: PartsOf<K> }[keyof Settings]

export interface SettingText {
  readonly id: SettingId
  /** `{level}` stands for the letter of the level, where there is one threshold for each. */
  readonly title: Text
  readonly unit?: Text
  /** By the value where it is not given. */
  readonly kind?: SettingKind
  /** May be left without a value. */
  readonly endless?: true
  readonly choices?: readonly Named[]
  /** Codes of the rules that read it. */
  readonly rules?: readonly string[]
  /** What else reads it. */
  readonly use?: Text
}
export interface SettingGroupTexts {
  readonly id: string
  readonly title: Text
  readonly hint?: Text
  readonly settings: readonly SettingText[]
}

/** Every threshold that something reads, in the order in which people look for them: for the pane and the page about settings. */
export const settingGroups: readonly SettingGroupTexts[] = [
  ...followUpSettings,
  ...lossSettings,
  ...recordSettings,
  ...churnSettings,
  ...diagnosisSettings,
]

/** Thresholds of a profile that nothing reads by now. */
export const unreadSettings: readonly (keyof Settings)[] = [
  'countCalendarDays',
  'lostControlDays',
  'rateTolerance',
  'staleLevelDays',
  'lossRateBaseline',
  'lossRateTarget',
  'readableShare',
  'lossTableMaker',
]

/** What is said of the rules that read a threshold, or of what else does. */
export const readBy = ({ rules = [], use }: SettingText): Text =>
  text([...rules, ...(use ? [use.zh] : [])].join('、'), [...rules, ...(use ? [use.en] : [])].join(', '))
