import { text, type Text } from '../text'
import type { VocabularyId } from '../vocabulary'

/**
 * text: a string; phone: digits, separators removed; term: the canonical word of a vocabulary; number; money: yuan; share: a
 * fraction of 1; date: a serial of the 1900 system; time: a fraction of a day; flag: yes or no; signature: whatever stands where
 * somebody signs.
 */
export type FieldType =
  'text' | 'phone' | 'term' | 'number' | 'money' | 'share' | 'date' | 'time' | 'flag' | 'signature'

/** What a column means, whatever the OEM calls it. */
export interface Field {
  readonly type: FieldType
  readonly title: Text
  readonly vocabulary?: VocabularyId
  /** A plan: may lie after today. */
  readonly planned?: true
  /** Names a person: masked in every output but the pane and our sheets. */
  readonly personal?: true
}

export const field = <T extends FieldType>(
  type: T,
  zh: string,
  en: string,
  more: Omit<Field, 'type' | 'title'> = {},
): Field & { readonly type: T } => ({
  type,
  title: text(zh, en),
  ...more,
})
