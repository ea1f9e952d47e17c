/** The lists of words that a profile may spell in its own way. */
export type VocabularyId = 'level' | 'lossKind' | 'status' | 'visitKind'

export type Level = 'O' | 'H' | 'A' | 'B' | 'C'
export type LossKind = '准战败' | '战败' | '失控'
export type Status = '在跟' | '成交' | '战败' | '失控' | '准战败' | '移交'
export type VisitKind = '首次' | '再次'

/** Canonical word to the other spellings seen; compared with width, case and spaces folded. */
export type Vocabulary<Term extends string = string> = Readonly<Record<Term, readonly string[]>>

export interface Vocabularies {
  readonly level: Vocabulary<Level>
  readonly lossKind: Vocabulary<LossKind>
  readonly status: Vocabulary<Status>
  readonly visitKind: Vocabulary<VisitKind>
}
