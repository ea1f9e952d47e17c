import { foldName, foldWord } from '../../model/fold'

const store = new Set(['店', '全店', '本店', '展厅', '合计', '总计', '公司', '店/人'].map(foldWord))
const monthly = /月|^$/u

/** Whether a KPI of that period is the month's. */
export const isMonthly = (period: string | null): boolean => monthly.test(period ?? '')
export const isStore = (scope: string | null): boolean => scope === null || store.has(foldWord(scope))

/** Whose KPI it is: '' the store's, a consultant's name, or null for a team or a region, which nobody counts. */
export function personOf(scope: string | null, stated: string | undefined, people: readonly string[]): string | null {
  if (scope === null && stated !== undefined) return people.find((name) => foldName(name) === foldName(stated)) ?? null
  if (isStore(scope)) return ''
  return people.find((name) => foldName(name) === foldName(scope ?? '')) ?? null
}
