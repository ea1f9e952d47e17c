import accidentLeadResult from '../../../src/catalog/summaries/accident-lead-result'
import { Random } from '../dealer-month/random'
import type { SummaryCase } from './case'

const resultWords = [
  { written: '已成功', told: '成功' },
  { written: '失败', told: '战败' },
  { written: '未成功', told: '战败' },
  { written: '跟进中', told: '跟进中' },
  { written: '转二手', told: '转二手' },
]

function leads(seed: number) {
  const random = new Random(seed * 17 + 3)
  return Array.from({ length: 1 + random.below(50) }, (_, place) => ({
    accidentDate: random.pick(['2026-03-02', '2026-03-28', '2026-02-27', '2026-04-01', null]),
    leadChannel: random.pick(['自店', '保险公司', '异业', null]),
    plate: `粤L${String(10000 + place)}`,
    insuredName: random.pick(['王芳', '赵敏']),
    insurer: random.pick(['平安', '人保', '太平洋', null]),
    damage: '左侧剐蹭',
    estimatedAmount: random.chance(0.8) ? random.between(5, 300) * 100 : null,
    assessedAmount: random.chance(0.5) ? random.between(5, 300) * 100 : null,
    leadResult: random.chance(0.7) ? random.pick(resultWords).written : null,
    vehicleReturned: random.pick(['是', '否', null]),
    lossReason: random.chance(0.3) ? '去了修理厂' : null,
    consultant: random.pick(['陈晓东', '李海燕']),
  }))
}

export const accidentLeadResultCase: SummaryCase = {
  summary: accidentLeadResult,
  make(seed) {
    const made = leads(seed)
    return {
      // The form is a ledger: an entry without a date is of no month. Its date is filled down.
      tables: { 'accident-lead': made },
      sql: { leads: made.map((lead, place) => ({ ...lead, place })), resultWords },
    }
  },
  asked: {
    counted: `WITH dated AS (
        SELECT *, last_value(CAST(accidentDate AS DATE) IGNORE NULLS)
          OVER (ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS day FROM leads)
      SELECT CASE WHEN leadChannel IS NOT NULL OR insurer IS NOT NULL
          THEN coalesce(leadChannel, '未填') || '·' || coalesce(insurer, '未填') END AS row_key,
        CASE WHEN leadResult IS NOT NULL THEN resultWords.told
          WHEN vehicleReturned = '是' THEN '成功' WHEN lossReason IS NOT NULL THEN '战败' END AS column_key,
        coalesce(CAST(estimatedAmount AS DOUBLE), CAST(assessedAmount AS DOUBLE)) AS amount
      FROM dated LEFT JOIN resultWords ON resultWords.written = dated.leadResult
      WHERE day BETWEEN DATE '2026-03-01' AND DATE '2026-03-31'`,
  },
}
