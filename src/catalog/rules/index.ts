import type { Rule } from '../../model/rule'
import cardMinimumMissing from './card-minimum-missing'
import futureDate from './future-date'
import malformedPhone from './malformed-phone'
import missingRequiredColumn from './missing-required-column'
import statisticsDifferFromLog from './statistics-differ-from-log'
import straySpace from './stray-space'
import textDate from './text-date'
import unlistedLevel from './unlisted-level'

export const rules: readonly Rule[] = [
  cardMinimumMissing,
  futureDate,
  malformedPhone,
  missingRequiredColumn,
  statisticsDifferFromLog,
  straySpace,
  textDate,
  unlistedLevel,
]
