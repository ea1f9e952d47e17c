import type { Rule } from '../../model/rule'
import brokenNumbering from './broken-numbering'
import cancelledOrderWithoutSettlement from './cancelled-order-without-settlement'
import capturedWithoutCard from './captured-without-card'
import capturedWithoutPhone from './captured-without-phone'
import capturesAboveVisits from './captures-above-visits'
import capturesDifferFromLog from './captures-differ-from-log'
import cardMinimumMissing from './card-minimum-missing'
import carriedLevelDiffers from './carried-level-differs'
import carriedOverDiffers from './carried-over-differs'
import consultantNotInRoster from './consultant-not-in-roster'
import consultantNotInSummary from './consultant-not-in-summary'
import contactAfterClosing from './contact-after-closing'
import contactGap from './contact-gap'
import courtesyName from './courtesy-name'
import crossTableTotalsDiffer from './cross-table-totals-differ'
import dateFilledDown from './date-filled-down'
import dateOutsideFormMonth from './date-outside-form-month'
import dayWithoutEntries from './day-without-entries'
import departureNotAfterArrival from './departure-not-after-arrival'
import downgradedBeforeLoss from './downgraded-before-loss'
import dwellTimeDiffers from './dwell-time-differs'
import earlyLoss from './early-loss'
import errandsCountedAsTraffic from './errands-counted-as-traffic'
import errorValue from './error-value'
import fewerLossesThanLostCards from './fewer-losses-than-lost-cards'
import formKeptTwice from './form-kept-twice'
import futureDate from './future-date'
import highLevelLossUnexamined from './high-level-loss-unexamined'
import invitedNotArrived from './invited-not-arrived'
import kpiDiffersFromLosses from './kpi-differs-from-losses'
import kpiDiffersFromSheets from './kpi-differs-from-sheets'
import lateLossRecord from './late-loss-record'
import lateMonthlyReview from './late-monthly-review'
import leaverClosesCards from './leaver-closes-cards'
import leaverKeepsCards from './leaver-keeps-cards'
import levelAgainstPurchaseWindow from './level-against-purchase-window'
import levelChangeNotReported from './level-change-not-reported'
import levelWindowOver from './level-window-over'
import levelWithoutEvidence from './level-without-evidence'
import levelsDifferFromDay from './levels-differ-from-day'
import lossAgainstCallBack from './loss-against-call-back'
import lossBeforeCreation from './loss-before-creation'
import lossDateNotInOneBox from './loss-date-not-in-one-box'
import lossDatedOnSigningDay from './loss-dated-on-signing-day'
import lossDatesDiffer from './loss-dates-differ'
import lossKindAgainstReason from './loss-kind-against-reason'
import lossLevelDiffers from './loss-level-differs'
import lossNotInFollowUp from './loss-not-in-follow-up'
import lossOutsideFormMonth from './loss-outside-form-month'
import lossRateAboveOwnMean from './loss-rate-above-own-mean'
import lossWithoutLostCard from './loss-without-lost-card'
import lossesAtMonthEnd from './losses-at-month-end'
import lossesShareOneDate from './losses-share-one-date'
import lostCardNotInTable from './lost-card-not-in-table'
import lostContactWithoutAttempts from './lost-contact-without-attempts'
import lostCustomerAsNew from './lost-customer-as-new'
import lostThenOrdered from './lost-then-ordered'
import malformedAmount from './malformed-amount'
import malformedPhone from './malformed-phone'
import malformedPlate from './malformed-plate'
import malformedTime from './malformed-time'
import malformedVin from './malformed-vin'
import missingDailyReport from './missing-daily-report'
import missingGeneralManagerSignature from './missing-general-manager-signature'
import missingLossDestination from './missing-loss-destination'
import missingLossReason from './missing-loss-reason'
import missingManagerCallBack from './missing-manager-call-back'
import missingManagerSignature from './missing-manager-signature'
import missingRequiredColumn from './missing-required-column'
import missingSource from './missing-source'
import monthWithoutLosses from './month-without-losses'
import neglectedBeforeLoss from './neglected-before-loss'
import newProspectNotInLog from './new-prospect-not-in-log'
import newProspectNotInRegister from './new-prospect-not-in-register'
import nextContactTooLate from './next-contact-too-late'
import noNextContact from './no-next-contact'
import noPlanForTomorrow from './no-plan-for-tomorrow'
import noSecondFollowUp from './no-second-follow-up'
import noTypicalCase from './no-typical-case'
import noteInPhoneColumn from './note-in-phone-column'
import oneReasonForAll from './one-reason-for-all'
import onlyFollowUpReported from './only-follow-up-reported'
import openWithoutReason from './open-without-reason'
import orderNotLookedAfter from './order-not-looked-after'
import ordersDifferFromLog from './orders-differ-from-log'
import overdueContact from './overdue-contact'
import partyEnteredTwice from './party-entered-twice'
import phoneOnTwoConsultantsCards from './phone-on-two-consultants-cards'
import plannedContactNotMade from './planned-contact-not-made'
import plannedContactNotReported from './planned-contact-not-reported'
import previousLevelDiffers from './previous-level-differs'
import priceReasonWithoutGap from './price-reason-without-gap'
import prospectBalanceOpen from './prospect-balance-open'
import protectedSheet from './protected-sheet'
import questionablePhones from './questionable-phones'
import rateOfZeroBase from './rate-of-zero-base'
import receptionNotCompleted from './reception-not-completed'
import rejectedLossNotResumed from './rejected-loss-not-resumed'
import repeatedFirstVisit from './repeated-first-visit'
import repeatedHeader from './repeated-header'
import repeatedLoss from './repeated-loss'
import reportNotReviewed from './report-not-reviewed'
import sameLossReason from './same-loss-reason'
import sameMakeAsRival from './same-make-as-rival'
import sameManagerComment from './same-manager-comment'
import sharesNotWhole from './shares-not-whole'
import shortLifeLowLevel from './short-life-low-level'
import signedBeforeLoss from './signed-before-loss'
import signedWithoutComment from './signed-without-comment'
import slotsDifferFromDay from './slots-differ-from-day'
import staleLevel from './stale-level'
import statisticsDifferFromCalls from './statistics-differ-from-calls'
import statisticsDifferFromLog from './statistics-differ-from-log'
import stayAgainstLevel from './stay-against-level'
import straySpace from './stray-space'
import testDriveWithoutPhone from './test-drive-without-phone'
import textDate from './text-date'
import thinContactNote from './thin-contact-note'
import tooManyContactsADay from './too-many-contacts-a-day'
import tooManyProspects from './too-many-prospects'
import totalsDoNotAddUp from './totals-do-not-add-up'
import unclearPurchaseWindow from './unclear-purchase-window'
import unlistedLevel from './unlisted-level'
import unlistedLossKind from './unlisted-loss-kind'
import unlistedReasonCategory from './unlisted-reason-category'
import unlistedWord from './unlisted-word'
import unreachableProspect from './unreachable-prospect'
import unreadableText from './unreadable-text'
import unrecognisedSheet from './unrecognised-sheet'
import vagueLossReason from './vague-loss-reason'
import winBackCallOverdue from './win-back-call-overdue'
import wonBackWithoutVisit from './won-back-without-visit'

export const rules: readonly Rule[] = [
  brokenNumbering,
  cancelledOrderWithoutSettlement,
  capturedWithoutCard,
  capturedWithoutPhone,
  capturesAboveVisits,
  capturesDifferFromLog,
  cardMinimumMissing,
  carriedLevelDiffers,
  carriedOverDiffers,
  consultantNotInRoster,
  consultantNotInSummary,
  contactAfterClosing,
  contactGap,
  courtesyName,
  crossTableTotalsDiffer,
  dateFilledDown,
  dateOutsideFormMonth,
  dayWithoutEntries,
  departureNotAfterArrival,
  downgradedBeforeLoss,
  dwellTimeDiffers,
  earlyLoss,
  errandsCountedAsTraffic,
  errorValue,
  fewerLossesThanLostCards,
  formKeptTwice,
  futureDate,
  highLevelLossUnexamined,
  invitedNotArrived,
  kpiDiffersFromLosses,
  kpiDiffersFromSheets,
  lateLossRecord,
  lateMonthlyReview,
  leaverClosesCards,
  leaverKeepsCards,
  levelAgainstPurchaseWindow,
  levelChangeNotReported,
  levelWindowOver,
  levelWithoutEvidence,
  levelsDifferFromDay,
  lossAgainstCallBack,
  lossBeforeCreation,
  lossDateNotInOneBox,
  lossDatedOnSigningDay,
  lossDatesDiffer,
  lossKindAgainstReason,
  lossLevelDiffers,
  lossNotInFollowUp,
  lossOutsideFormMonth,
  lossRateAboveOwnMean,
  lossWithoutLostCard,
  lossesAtMonthEnd,
  lossesShareOneDate,
  lostCardNotInTable,
  lostContactWithoutAttempts,
  lostCustomerAsNew,
  lostThenOrdered,
  malformedAmount,
  malformedPhone,
  malformedPlate,
  malformedTime,
  malformedVin,
  missingDailyReport,
  missingGeneralManagerSignature,
  missingLossDestination,
  missingLossReason,
  missingManagerCallBack,
  missingManagerSignature,
  missingRequiredColumn,
  missingSource,
  monthWithoutLosses,
  neglectedBeforeLoss,
  newProspectNotInLog,
  newProspectNotInRegister,
  nextContactTooLate,
  noNextContact,
  noPlanForTomorrow,
  noSecondFollowUp,
  noTypicalCase,
  noteInPhoneColumn,
  oneReasonForAll,
  onlyFollowUpReported,
  openWithoutReason,
  orderNotLookedAfter,
  ordersDifferFromLog,
  overdueContact,
  partyEnteredTwice,
  phoneOnTwoConsultantsCards,
  plannedContactNotMade,
  plannedContactNotReported,
  previousLevelDiffers,
  priceReasonWithoutGap,
  prospectBalanceOpen,
  protectedSheet,
  questionablePhones,
  rateOfZeroBase,
  receptionNotCompleted,
  rejectedLossNotResumed,
  repeatedFirstVisit,
  repeatedHeader,
  repeatedLoss,
  reportNotReviewed,
  sameLossReason,
  sameMakeAsRival,
  sameManagerComment,
  sharesNotWhole,
  shortLifeLowLevel,
  signedBeforeLoss,
  signedWithoutComment,
  slotsDifferFromDay,
  staleLevel,
  statisticsDifferFromCalls,
  statisticsDifferFromLog,
  stayAgainstLevel,
  straySpace,
  testDriveWithoutPhone,
  textDate,
  thinContactNote,
  tooManyContactsADay,
  tooManyProspects,
  totalsDoNotAddUp,
  unclearPurchaseWindow,
  unlistedLevel,
  unlistedLossKind,
  unlistedReasonCategory,
  unlistedWord,
  unreachableProspect,
  unreadableText,
  unrecognisedSheet,
  vagueLossReason,
  winBackCallOverdue,
  wonBackWithoutVisit,
]
