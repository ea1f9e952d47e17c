import lossReasonByConsultant from '../../../src/catalog/summaries/loss-reason-by-consultant'
import { inMarch, randomLosses, reasonJoins, reasonSql, reasonWords } from '../random-losses'
import type { SummaryCase } from './case'

export const lossReasonByConsultantCase: SummaryCase = {
  summary: lossReasonByConsultant,
  make(seed) {
    const losses = randomLosses(seed + 1000)
    return { tables: { 'loss-analysis': losses }, sql: { losses, reasonWords } }
  },
  asked: {
    counted: `SELECT ${reasonSql} AS row_key, losses.consultant AS column_key FROM losses ${reasonJoins} WHERE ${inMarch}`,
  },
}
