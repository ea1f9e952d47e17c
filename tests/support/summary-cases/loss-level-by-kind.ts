import lossLevelByKind from '../../../src/catalog/summaries/loss-level-by-kind'
import { randomLosses } from '../random-losses'
import type { SummaryCase } from './case'

export const lossLevelByKindCase: SummaryCase = {
  summary: lossLevelByKind,
  make(seed) {
    const losses = randomLosses(seed + 2000)
    return { tables: { 'loss-analysis': losses }, sql: { losses } }
  },
  asked: {
    counted: `SELECT lossLevel AS row_key,
      coalesce(strftime(CAST(lossDate AS DATE), '%Y-%m'), '2026-03') || '·' || lossKind AS column_key,
      CASE WHEN CAST(createdDate AS DATE) <= CAST(lossDate AS DATE)
        THEN date_diff('day', CAST(createdDate AS DATE), CAST(lossDate AS DATE)) END AS life,
      CAST(contactCount AS DOUBLE) AS contacts FROM losses`,
  },
}
