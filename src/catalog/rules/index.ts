import type { Rule } from '../../model/rule'
import cardMinimumMissing from './card-minimum-missing'
import earlyLoss from './early-loss'
import fewerLossesThanLostCards from './fewer-losses-than-lost-cards'
import futureDate from './future-date'
import highLevelLossUnexamined from './high-level-loss-unexamined'
import lateLossRecord from './late-loss-record'
import lossBeforeCreation from './loss-before-creation'
import lossDatedOnSigningDay from './loss-dated-on-signing-day'
import lossDatesDiffer from './loss-dates-differ'
import lossOutsideFormMonth from './loss-outside-form-month'
import lossWithoutLostCard from './loss-without-lost-card'
import lossesShareOneDate from './losses-share-one-date'
import lostCardNotInTable from './lost-card-not-in-table'
import malformedPhone from './malformed-phone'
import missingGeneralManagerSignature from './missing-general-manager-signature'
import missingLossDestination from './missing-loss-destination'
import missingLossReason from './missing-loss-reason'
import missingManagerSignature from './missing-manager-signature'
import missingRequiredColumn from './missing-required-column'
import priceReasonWithoutGap from './price-reason-without-gap'
import repeatedLoss from './repeated-loss'
import sameLossReason from './same-loss-reason'
import shortLifeLowLevel from './short-life-low-level'
import signedWithoutComment from './signed-without-comment'
import statisticsDifferFromLog from './statistics-differ-from-log'
import straySpace from './stray-space'
import textDate from './text-date'
import unlistedLevel from './unlisted-level'
import unlistedLossKind from './unlisted-loss-kind'
import unlistedReasonCategory from './unlisted-reason-category'
import vagueLossReason from './vague-loss-reason'

export const rules: readonly Rule[] = [
  cardMinimumMissing,
  earlyLoss,
  fewerLossesThanLostCards,
  futureDate,
  highLevelLossUnexamined,
  lateLossRecord,
  lossBeforeCreation,
  lossDatedOnSigningDay,
  lossDatesDiffer,
  lossOutsideFormMonth,
  lossWithoutLostCard,
  lossesShareOneDate,
  lostCardNotInTable,
  malformedPhone,
  missingGeneralManagerSignature,
  missingLossDestination,
  missingLossReason,
  missingManagerSignature,
  missingRequiredColumn,
  priceReasonWithoutGap,
  repeatedLoss,
  sameLossReason,
  shortLifeLowLevel,
  signedWithoutComment,
  statisticsDifferFromLog,
  straySpace,
  textDate,
  unlistedLevel,
  unlistedLossKind,
  unlistedReasonCategory,
  vagueLossReason,
]
