import type { ChurnClass, ChurnProfile, ChurnProfileId } from '../../model/churn-profile'
import { text } from '../../model/text'

const band = (word: string, en: string, from: number, below: number | null, churned = true): ChurnClass => ({
  word,
  en,
  from,
  below,
  churned,
})

/** The definitions of churn that S004 and public sources print, each by itself; months since the last visit. */
export const churnProfiles: Readonly<Record<ChurnProfileId, ChurnProfile>> = {
  guanai: {
    id: 'guanai',
    title: text('关爱部方案', 'Customer care programme'),
    classes: [band('短期完全流失', 'Short-term churn', 6, 12), band('长期流失', 'Long-term churn', 12, null)],
    remark: text('6个月以内不算流失。', 'Below six months nobody has churned.'),
    source: 'S004',
  },
  haima3: {
    id: 'haima3',
    title: text('招揽方法（准流失、流失、彻底流失）', 'Recall method (near churn, churn, complete churn)'),
    classes: [
      band('准流失', 'Near churn', 6, 12, false),
      band('流失', 'Churn', 12, 24),
      band('彻底流失', 'Complete churn', 24, null),
    ],
    remark: text(
      '原文只写明彻底流失为2年以上；6个月和12个月的界限为推定。',
      'The source prints only that complete churn begins at two years; the bounds at 6 and 12 months are inferred.',
    ),
    source: 'S004',
  },
  tier4: {
    id: 'tier4',
    title: text('招徕策略四级', 'Four tiers of the recall strategy'),
    classes: [
      band('非流失', 'Not churned', 6, 8, false),
      band('准流失', 'Near churn', 8, 12, false),
      band('流失', 'Churn', 12, 24),
      band('趋向彻底流失', 'Near complete churn', 24, 36),
    ],
    remark: text(
      '6个月以内、36个月及以上原文没有定义；同一材料又写2年以上为彻底流失，与24至36个月的趋向彻底流失矛盾。',
      'Below 6 and from 36 months on nothing is defined; the same deck calls everything above two years complete churn, which contradicts its last tier.',
    ),
    source: 'S004',
  },
  six: {
    id: 'six',
    title: text('六个月未回厂', 'Six months without a visit'),
    classes: [band('已流失或有流失风险', 'Churned or at risk', 6, null)],
    remark: null,
    source: 'S004',
  },
  pub612: {
    id: 'pub612',
    title: text('6至12个月风险，12个月以上流失', 'At risk from 6, churned from 12 months'),
    classes: [band('流失风险', 'At risk', 6, 12, false), band('流失', 'Churn', 12, null)],
    remark: null,
    source: 'public',
  },
}
