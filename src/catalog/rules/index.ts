import type { Rule } from '../../model/rule'
import cancelledOrderWithoutSettlement from './cancelled-order-without-settlement'
import cardMinimumMissing from './card-minimum-missing'
import contactGap from './contact-gap'
import downgradedBeforeLoss from './downgraded-before-loss'
import earlyLoss from './early-loss'
import fewerLossesThanLostCards from './fewer-losses-than-lost-cards'
import futureDate from './future-date'
import highLevelLossUnexamined from './high-level-loss-unexamined'
import kpiDiffersFromLosses from './kpi-differs-from-losses'
import lateLossRecord from './late-loss-record'
import lateMonthlyReview from './late-monthly-review'
import leaverClosesCards from './leaver-closes-cards'
import levelWindowOver from './level-window-over'
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
import malformedPhone from './malformed-phone'
import missingGeneralManagerSignature from './missing-general-manager-signature'
import missingLossDestination from './missing-loss-destination'
import missingLossReason from './missing-loss-reason'
import missingManagerCallBack from './missing-manager-call-back'
import missingManagerSignature from './missing-manager-signature'
import missingRequiredColumn from './missing-required-column'
import monthWithoutLosses from './month-without-losses'
import neglectedBeforeLoss from './neglected-before-loss'
import noSecondFollowUp from './no-second-follow-up'
import noTypicalCase from './no-typical-case'
import oneReasonForAll from './one-reason-for-all'
import orderNotLookedAfter from './order-not-looked-after'
import overdueContact from './overdue-contact'
import priceReasonWithoutGap from './price-reason-without-gap'
import prospectBalanceOpen from './prospect-balance-open'
import questionablePhones from './questionable-phones'
import rejectedLossNotResumed from './rejected-loss-not-resumed'
import repeatedLoss from './repeated-loss'
import sameLossReason from './same-loss-reason'
import sameMakeAsRival from './same-make-as-rival'
import sameManagerComment from './same-manager-comment'
import shortLifeLowLevel from './short-life-low-level'
import signedBeforeLoss from './signed-before-loss'
import signedWithoutComment from './signed-without-comment'
import staleLevel from './stale-level'
import statisticsDifferFromLog from './statistics-differ-from-log'
import straySpace from './stray-space'
import textDate from './text-date'
import unlistedLevel from './unlisted-level'
import unlistedLossKind from './unlisted-loss-kind'
import unlistedReasonCategory from './unlisted-reason-category'
import vagueLossReason from './vague-loss-reason'

export const rules: readonly Rule[] = [
  cancelledOrderWithoutSettlement,
  cardMinimumMissing,
  contactGap,
  downgradedBeforeLoss,
  earlyLoss,
  fewerLossesThanLostCards,
  futureDate,
  highLevelLossUnexamined,
  kpiDiffersFromLosses,
  lateLossRecord,
  lateMonthlyReview,
  leaverClosesCards,
  levelWindowOver,
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
  malformedPhone,
  missingGeneralManagerSignature,
  missingLossDestination,
  missingLossReason,
  missingManagerCallBack,
  missingManagerSignature,
  missingRequiredColumn,
  monthWithoutLosses,
  neglectedBeforeLoss,
  noSecondFollowUp,
  noTypicalCase,
  oneReasonForAll,
  orderNotLookedAfter,
  overdueContact,
  priceReasonWithoutGap,
  prospectBalanceOpen,
  questionablePhones,
  rejectedLossNotResumed,
  repeatedLoss,
  sameLossReason,
  sameMakeAsRival,
  sameManagerComment,
  shortLifeLowLevel,
  signedBeforeLoss,
  signedWithoutComment,
  staleLevel,
  statisticsDifferFromLog,
  straySpace,
  textDate,
  unlistedLevel,
  unlistedLossKind,
  unlistedReasonCategory,
  vagueLossReason,
]
