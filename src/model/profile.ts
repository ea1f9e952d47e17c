import type { FieldKey } from './field'
import type { Settings } from './settings'
import type { TemplateId } from './template'
import type { Text } from './text'
import type { Vocabularies } from './vocabulary'

/** How one OEM words and measures things: differences between OEMs are data. */
export interface Profile {
  readonly id: string
  readonly oem: Text
  readonly vocabularies: Vocabularies
  readonly settings: Settings
  /** Columns that this OEM demands on top of, or (false) in spite of, the template. */
  readonly required?: { readonly [T in TemplateId]?: { readonly [K in FieldKey]?: boolean } }
  /** Beginnings of model names to their series, longest first; a model that none fits is its own series. */
  readonly series: Readonly<Record<string, readonly string[]>>
  readonly source: string
}
