/** The lists of words that a profile may spell in its own way. */
export type VocabularyId =
  | 'level'
  | 'lossKind'
  | 'status'
  | 'visitKind'
  | 'carriedOver'
  | 'contactPurpose'
  | 'soldBy'
  | 'tier'
  | 'warrantySide'
  | 'reasonSide'

/** D only where a system of levels has one: half a year. */
export type Level = 'O' | 'H' | 'A' | 'B' | 'C' | 'D'
export type LossKind = '准战败' | '战败' | '失控'
export type Status = '在跟' | '成交' | '战败' | '失控' | '准战败' | '移交'
export type VisitKind = '首次' | '再次'
export type CarriedOver = '上月留存' | '本月新增'
export type ContactPurpose = '开拓' | '促进' | '管理' | '售后回访'
export type SoldBy = '自销' | '他销'
export type Tier = '优质' | '潜力' | '一般'
export type WarrantySide = '保内' | '保外'
/** Where a vehicle goes instead of this shop. */
export type ServiceDestination = '同品牌他店' | '社会修理' | '自己' | '外地' | '不明'
export type ReasonSide = '内因' | '外因'

/** Canonical word to the other spellings seen; compared with width, case and spaces folded. */
export type Vocabulary<Term extends string = string> = Readonly<Record<Term, readonly string[]>>

export interface Vocabularies {
  /** The levels that the profile has, by their letters. */
  readonly level: Vocabulary
  readonly lossKind: Vocabulary<LossKind>
  readonly status: Vocabulary<Status>
  readonly visitKind: Vocabulary<VisitKind>
  readonly carriedOver: Vocabulary<CarriedOver>
  readonly contactPurpose: Vocabulary<ContactPurpose>
  readonly soldBy: Vocabulary<SoldBy>
  readonly tier: Vocabulary<Tier>
  readonly warrantySide: Vocabulary<WarrantySide>
  readonly reasonSide: Vocabulary<ReasonSide>
}
