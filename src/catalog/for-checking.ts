import type { Catalog } from '../model/report'
import { balanceTerms } from './balance-terms'
import { diagnoses } from './diagnoses'
import { callLists } from './call-lists'
import { churnProfiles } from './facts/churn-profiles'
import { funnel } from './funnel'
import { kpis } from './kpis'
import { prospectBalances } from './prospect-balances'
import { rules } from './rules'
import { summaries } from './summaries'
import { targetPlan } from './target-plan'

/** What is made of sheets once they are read. */
export const catalogForChecking: Omit<Catalog, 'templates' | 'profiles' | 'reasons'> = {
  rules,
  kpis,
  summaries,
  callLists,
  funnel,
  diagnoses,
  balances: prospectBalances,
  balanceTerms,
  targets: targetPlan,
  churnProfiles: Object.values(churnProfiles),
}
