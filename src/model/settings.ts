import type { Level } from './vocabulary'

/** Every threshold of the rules, by profile; days unless said otherwise. Sources stand in the domain's rules.md, Settings. */
export interface Settings {
  /** Contact at least every so many days, by level (S002). */
  readonly cadence: Readonly<Record<Level, number>>
  /** A prospect of this level buys within so many days; C has no end (S002). */
  readonly window: Readonly<Record<Level, number | null>>
  /** Days of grace over the cadence, by level. */
  readonly cadenceGrace: Readonly<Record<Level, number>>
  readonly countCalendarDays: boolean
  readonly monthDays: number
  /** "比如就一个星期" (S000). */
  readonly shortLifeDays: number
  readonly lowLevels: readonly Level[]
  /** "跟踪客户三四次之后就放弃" (S000): contacts. */
  readonly fakeLossMaxContacts: number
  /** Share of the contacts that the cadence asked for over the prospect's life. */
  readonly fakeLossContactShare: number
  /** "两个客户" (S000): rows. */
  readonly sameDateMinRows: number
  /** "填写一两个" (S000): rows. */
  readonly fewRowsMax: number
  /** Characters. */
  readonly reasonMinChars: number
  readonly vagueReasons: readonly string[]
  /** Characters. */
  readonly commentMinChars: number
  readonly lossRecordLagDays: number
  /** Days after the month's end. */
  readonly reviewDeadline: number
  readonly gmRequired: boolean
  readonly lostControlMinAttempts: number
  readonly lostControlDays: number
  /** Minutes, by level. */
  readonly stayMinForLevel: Readonly<Partial<Record<Level, number>>>
  readonly carryDay: number
  /** Percentage points. */
  readonly rateTolerance: number
  /** Shares of 1. */
  readonly priceShareAlert: number
  readonly monthEndCluster: number
  readonly expectedVisitsPerYear: number
  readonly phoneStrict: boolean
  readonly staleLevelDays: number
  readonly maxContactsPerDay: number
  /** Days apart inside a month at which card and table differ as "bought" and "heard". */
  readonly lossDateTolerance: number
  /** Late entries of last month are honest in the first days of the form's month, up to so many rows. */
  readonly lateEntryDays: number
  readonly lateEntryMaxRows: number
  readonly lossRateBaseline: number
  readonly lossRateTarget: number
  readonly smallSample: number
  readonly readableShare: number
  readonly lossTableMaker: 'consultant' | 'manager'
}
