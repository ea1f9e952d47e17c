import type { ChurnProfileId } from './churn-profile'
import type { Level, ServiceDestination } from './vocabulary'

/** When nobody works: what is counted in working days leaves these out. */
export interface RestDays {
  /** The state's weekends, as its calendar moves them, or weekdays of the dealer's own: 1 is Monday, 7 Sunday. */
  readonly weekly: 'official' | readonly number[]
  readonly publicHolidays: boolean
  /** Further days as ISO days: closed, and open in spite of all. */
  readonly closed: readonly string[]
  readonly open: readonly string[]
}

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
  /** The maker's warranty ends with the first of both. */
  readonly warrantyYears: number
  readonly warrantyKilometres: number
  /** Words that tell where a vehicle is serviced instead; a dealer adds the names of its own town. */
  readonly serviceDestinations: Readonly<Record<ServiceDestination, readonly string[]>>
  readonly restDays: RestDays
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
  /** A consultant's month on one date asks a question from so many rows on. */
  readonly sharedDateMinRows: number
  /** Lost at one of these levels, the manager asks and calls himself. */
  readonly highLevels: readonly Level[]
  /** The same reason, the same comment: rows. */
  readonly sameReasonMinRows: number
  readonly sameCommentMinRows: number
  /** A loss of the month's last days may be reviewed so many days after it. */
  readonly reviewGraceDays: number
  /** So many open prospects rarely pass a month without a loss. */
  readonly silentMonthMinProspects: number
  readonly rebuiltCardDays: number
  /** Customers of different names on one mobile. */
  readonly sharedPhoneMinCustomers: number
  /** Rows one below the other whose phones count upwards. */
  readonly consecutivePhonesMinRows: number
  readonly leaverMinClosed: number
  readonly leaverDays: number
  readonly wonBackDays: number
  /** Who answered in the days before is not lost from sight. */
  readonly lostControlReachedDays: number
  readonly downgradeDays: number
  readonly downgradeMinRows: number
  readonly monthEndDays: number
  readonly monthEndMinRows: number
  readonly oneReasonMinRows: number
  /** "几乎全为": the share of a consultant's losses with one reason. */
  readonly oneReasonShare: number
  readonly secondFollowUpDays: number
  readonly typicalCaseMinRows: number
  /** Over the store's own mean of three months, as a share of 1. */
  readonly lossRateRise: number
  /** Minutes: who stays so long at a first visit is hardly of a low level. */
  readonly longStayMinutes: number
  /** Minutes by which a written dwell time may differ from its two times. */
  readonly dwellTolerance: number
  /** Days of reports with a purpose. */
  readonly onlyFollowUpMinDays: number
  /** Characters of a contact's note; contacts of one customer with the same note. */
  readonly noteMinChars: number
  readonly sameNoteMinRows: number
  /** Share of the days on which the form's level columns must fit the log to be read as its visits, and of the columns the open cards. */
  readonly levelFitShare: number
  /** So many days with entries make a month's log; with fewer parties a day a store may well have had nobody. */
  readonly monthLogMinDays: number
  readonly busyDayParties: number
  /** So many of the log's consultants make a sheet one that lists them. */
  readonly summaryMinConsultants: number
  readonly lossTableMaker: 'consultant' | 'manager'
  /** Visits of one party on one day with less than so many minutes between them are one visit. */
  readonly samePartyMinutes: number
  /** Points of a base customer: loyalty and means from so many on are 优质; such means, or such a sum, 潜力 (S001, mapping inferred). */
  readonly tierPremiumPoints: number
  readonly tierPotentialMeans: number
  readonly tierPotentialSum: number
  /** Which of S004's definitions of churn holds. */
  readonly churnProfile: ChurnProfileId
  /** Full years of age at which bands of vehicles begin; the last has no end (S004). */
  readonly ageBands: readonly number[]
  /** Maintenance, or repair, has churned after so many months without it, though the vehicle came for something else (S004). */
  readonly partialChurnMonths: number
  /** Vehicles that were sold on, and such as moved away, count as churned; else they are told among what is left out. */
  readonly countResoldVehicles: boolean
  readonly countMovedVehicles: boolean
  /** The share of vehicles lost that expected visits are counted with, where no sheet has one (S004: about 30%). */
  readonly assumedChurnRate: number
  /** A customer on a call list is to be called within so many days. */
  readonly callWithinDays: number
  /** What a loyal customer is worth: the product of these (S004 prints 300×6×3×2×5, and elsewhere another sum without a formula). */
  readonly customerValue: {
    readonly spendPerVisit: number
    readonly visitsPerYear: number
    readonly years: number
    readonly vehicles: number
    readonly peopleInfluenced: number
  }
  readonly diagnosis: DiagnosisSettings
  readonly capacity: CapacitySettings
  /** Yuan that a deal is worth, for what a lost customer costs: "单价1万" (S003). */
  readonly dealValue: number
}

/** From where on the patterns of S002 and S003 are told; shares of 1, thresholds inferred but for S001's 30% and S003's 8%. */
export interface DiagnosisSettings {
  readonly visitsFall: number
  readonly closingHigh: number
  readonly closingLow: number
  readonly testDriveHigh: number
  readonly testDriveLow: number
  readonly quotationHigh: number
  readonly quotationLow: number
  /** "13%" of new prospects are referred (S001, 2010). */
  readonly referralShare: number
  /** So far below the mean of all consultants an item counts (public), and so many items name a consultant's problem. */
  readonly newProspectsBelow: number
  readonly captureBelow: number
  readonly returnVisitsBelow: number
  readonly dwellBelow: number
  readonly testDrivesBelow: number
  readonly itemsBelow: number
  /** Won and lost are told apart from so many cards on each side on, and by so much. */
  readonly comparedCards: number
  readonly wonLostApart: number
  /** So far below what is usual a pass rate of the funnel makes its stage a weak one. */
  readonly stageBelow: number
}
/** What a consultant's day is spent on (S003; minutes inferred). */
export interface CapacitySettings {
  readonly hoursPerDay: number
  /** Minutes. */
  readonly reception: number
  readonly followUp: number
  readonly ownerContact: number
  /** "每天最多50个" (S003): contacts a day, full time. */
  readonly contactsPerDay: number
}
