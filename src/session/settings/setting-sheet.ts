import type { Text } from '../../model/text'
import type { Named } from '../recognition'

/** What a threshold is set to. `none`: it has no end, or nothing is asked there; of a list all of it. */
export type SettingInput = number | string | boolean | readonly (number | string)[]
/** How it is filled in: a share is a number from 0 to 1, `days` are ISO days, `weekdays` are `official` or 1 (Monday) to 7. */
export type SettingKind =
  'number' | 'share' | 'switch' | 'choice' | 'choices' | 'words' | 'numbers' | 'days' | 'weekdays'

/** A threshold as it is set now. */
export interface SettingLine {
  /** `reasonMinChars`; of a group `cadence.H`. */
  readonly id: string
  readonly title: Text
  readonly unit: Text | null
  readonly kind: SettingKind
  readonly value: SettingInput
  /** As the profile has it. */
  readonly usual: SettingInput
  /** It may be left without a value: there is no end. */
  readonly endless: boolean
  readonly choices: readonly Named[]
  /** Who said that it differs from the profile's. */
  readonly by: Text | null
  /** The workbook remembers something of it. */
  readonly own: boolean
  /** Codes of the rules that read it, or what else it is for. */
  readonly readBy: Text
}
export interface SettingGroupLine {
  readonly id: string
  readonly title: Text
  readonly hint: Text | null
  readonly settings: readonly SettingLine[]
}
export interface SettingsSheet {
  /** Whose forms, by which levels; `why` says who chose it, `own` that the workbook remembers it. */
  readonly profile: Named & { readonly levels: Text; readonly why: Text | null; readonly own: boolean }
  readonly groups: readonly SettingGroupLine[]
}
/** Where it was not kept, why. */
export interface SettingOutcome {
  readonly kept: boolean
  readonly why: Text | null
}
