import type { Severity } from '../../model/severity'
import type { OurParts } from './ours'
import type { RuleLine } from './rule-lines'
import type { SettingInput, SettingOutcome, SettingsSheet } from './setting-sheet'

/** What may be said of a rule: it does not run, it runs as the catalog has it, all it says is of one severity. */
export type RuleChoice = 'off' | 'on' | Severity

/** How the rules are set, and what the user says of it: each is remembered by the workbook and one step to undo. */
export interface SettingsSession {
  /** Every rule, by its code; none while no workbook is open. */
  rules(): Promise<readonly RuleLine[]>
  /** By code or id; null: nothing is said of it any more. Checks anew where there is a report. False where it was refused. */
  setRule(rule: string, choice: RuleChoice | null): Promise<boolean>
  /** The thresholds; null while no workbook is open. */
  settings(): Promise<SettingsSheet | null>
  /** One threshold, of a group one of its parts (`cadence.H`); null: as the profile has it. Tells what is wrong with a value. */
  setSetting(id: string, value: SettingInput | null): Promise<SettingOutcome>
  /** Forgets what the workbook remembers of thresholds, of rules, or of both. */
  resetSettings(what: 'settings' | 'rules' | 'all'): Promise<boolean>
  /** What of ours stands in the workbook; null while none is open. */
  ours(): Promise<OurParts | null>
  /** What the workbook remembers of it, as the command line's file of settings. */
  exportSettings(): Promise<string | null>
  /** Takes the text of such a file in the place of what was said before; refused with what is wrong in it. */
  importSettings(json: string): Promise<void>
}
