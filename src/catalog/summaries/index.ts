import type { Summary } from '../../model/summary'
import lossReasonBySeries from './loss-reason-by-series'

export const summaries: readonly Summary[] = [lossReasonBySeries]
