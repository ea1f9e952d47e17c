import type { FieldKey } from './field'
import type { LevelSystem } from './level-system'
import type { RuleSettings } from './rule-settings'
import type { Settings } from './settings'
import type { TemplateId } from './template'
import type { Text } from './text'
import type { Vocabularies } from './vocabulary'

export type Signer = 'frontDesk' | 'supervisor' | 'manager' | 'generalManager'

/** How one OEM words and measures things: differences between OEMs are data. */
export interface Profile {
  readonly id: string
  readonly oem: Text
  readonly levels: LevelSystem
  /** Names of the maker, its brand and its programs, by which a workbook is told to be theirs. */
  readonly names: readonly string[]
  /** Titles of forms that only this OEM words so. */
  readonly formTitles: readonly string[]
  readonly vocabularies: Vocabularies
  readonly settings: Settings
  /** Rules that do not run for this OEM, or are graver or milder. */
  readonly rules?: RuleSettings['rules']
  /** Columns that this OEM demands on top of, or (false) in spite of, the template. */
  readonly required?: { readonly [T in TemplateId]?: { readonly [K in FieldKey]?: boolean } }
  /** Who signs which form. */
  readonly signatures: { readonly [T in TemplateId]?: readonly Signer[] }
  /** Beginnings of model names to their series, longest first; a model that none fits is its own series. */
  readonly series: Readonly<Record<string, readonly string[]>>
  readonly source: string
}
