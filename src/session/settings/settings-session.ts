import type { Severity } from '../../model/severity'
import type { RuleLine } from './rule-lines'

/** What may be said of a rule: it does not run, it runs as the catalog has it, all it says is of one severity. */
export type RuleChoice = 'off' | 'on' | Severity

/** How the rules are set, and what the user says of it: each is remembered by the workbook and one step to undo. */
export interface SettingsSession {
  /** Every rule, by its code; none while no workbook is open. */
  rules(): Promise<readonly RuleLine[]>
  /** By code or id; null: nothing is said of it any more. Checks anew where there is a report. False where it was refused. */
  setRule(rule: string, choice: RuleChoice | null): Promise<boolean>
}
