import lossReasonBySeries from '../../../src/catalog/summaries/loss-reason-by-series'
import { inMarch, modelWords, randomLosses, reasonJoins, reasonSql, reasonWords } from '../random-losses'
import type { SummaryCase } from './case'

export const lossReasonBySeriesCase: SummaryCase = {
  summary: lossReasonBySeries,
  make(seed) {
    const losses = randomLosses(seed)
    return { tables: { 'loss-analysis': losses }, sql: { losses, reasonWords, modelWords } }
  },
  asked: {
    counted: `SELECT ${reasonSql} AS row_key, modelWords.series AS column_key FROM losses ${reasonJoins}
      LEFT JOIN modelWords ON modelWords.model = losses.model WHERE ${inMarch}`,
  },
}
