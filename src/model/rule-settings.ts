import type { Settings } from './settings'
import type { Severity } from './severity'
import type { Text } from './text'

/** What was said of a rule: it does not run, or all its findings are of one severity; an empty one runs as the catalog has it. */
export type RuleChange = 'off' | { readonly severity?: Severity }

/** Thresholds that differ from the profile's; of a group, such as the days by level, those that differ. */
export type SettingsChange = {
  readonly [K in keyof Settings]?: Settings[K] extends readonly unknown[]
    ? Settings[K]
    : Settings[K] extends object
      ? Partial<Settings[K]>
      : Settings[K]
}

/** How the rules are set; kept in the workbook's memory, and in a file that others can use. No customer's data. */
export interface RuleSettings {
  /** By the rule's code, or its id. */
  readonly rules: Readonly<Record<string, RuleChange>>
  readonly settings: SettingsChange
}

/** What one of those who may set rules said of them. */
export interface RuleLayer {
  readonly by: Text
  readonly rules: RuleSettings['rules']
}
