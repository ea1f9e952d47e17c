import type { FieldKey } from '../../model/field'
import type { TemplateId } from '../../model/template'

/** A column that is the sum of others beside it. */
export interface RowSum {
  readonly total: FieldKey
  readonly parts: readonly FieldKey[]
  /** Holds by the words of its headers; any other only where most rows say so. */
  readonly certain?: true
}
/** What adds up on a form of counts. */
export interface SumForm {
  /** What a row is called by. */
  readonly names: readonly FieldKey[]
  /** Columns that a row of totals sums. */
  readonly counts: readonly FieldKey[]
  readonly sums: readonly RowSum[]
}

const referralParts = ['firstReferrals', 'repeatReferrals', 'industryReferrals', 'districtReferrals'] as const
const tierParts = (what: 'Referrals' | 'Repurchases'): readonly FieldKey[] =>
  what === 'Referrals'
    ? ['premiumReferrals', 'potentialReferrals', 'ordinaryReferrals']
    : ['premiumRepurchases', 'potentialRepurchases', 'ordinaryRepurchases']

/** S001 and S004's tables of counts, and S002's statistics; stocks of open prospects add up to nothing. */
export const sumForms = {
  'traffic-statistics': {
    names: ['statisticsDate'],
    counts: [
      ...(['totalVisits', 'firstVisits', 'repeatVisits', 'totalCalls', 'firstCalls'] as const),
      ...(['capturedCount', 'orderCount', 'subDealerSales'] as const),
    ],
    sums: [{ total: 'totalVisits', parts: ['firstVisits', 'repeatVisits'], certain: true }],
  },
  'service-defection': {
    names: ['serviceDestination', 'churnReason', 'district', 'ownedModel', 'ageBand', 'statisticsDate'],
    counts: ['unitCount', 'churnCount', 'fleetCount'],
    sums: [],
  },
  'unreached-outcomes': { names: ['unreachedReason', 'statisticsDate'], counts: ['unitCount'], sums: [] },
  'referral-statistics': {
    names: ['referralMonth', 'referralSource'],
    counts: [
      ...(['referralLeads', 'ownerReferrals', 'ownerRepurchases', ...referralParts] as const),
      ...(['friendReferrals', 'referralSum'] as const),
    ],
    sums: (['referralSum', 'referralLeads'] as const).flatMap((total) => [
      { total, parts: ['ownerReferrals', ...referralParts, 'friendReferrals'] },
      { total, parts: ['ownerRepurchases', ...referralParts, 'friendReferrals'] },
      { total, parts: [...referralParts, 'friendReferrals'] },
    ]),
  },
  'tier-referrals': {
    names: ['referralMonth'],
    counts: [...tierParts('Referrals'), ...tierParts('Repurchases'), 'totalReferrals', 'totalRepurchases'],
    sums: [
      { total: 'totalReferrals', parts: tierParts('Referrals'), certain: true },
      { total: 'totalRepurchases', parts: tierParts('Repurchases'), certain: true },
    ],
  },
} as const satisfies { readonly [T in TemplateId]?: SumForm }

export const sumFormIds = Object.keys(sumForms) as readonly (keyof typeof sumForms)[]
export const sumFormOf = (template: TemplateId): SumForm | null =>
  template in sumForms ? sumForms[template as keyof typeof sumForms] : null
