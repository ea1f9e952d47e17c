import type { Settings } from '../../model/settings'

/** Visits that the vehicles on file should make in a year: those that have not churned, so many times each (S004). */
export const expectedVisits = (
  fleet: number,
  churnRate: number,
  { expectedVisitsPerYear }: Pick<Settings, 'expectedVisitsPerYear'>,
): number => fleet * (1 - churnRate) * expectedVisitsPerYear

/** The share of the expected visits that were made; null where none was expected. */
export const visitAchievement = (actual: number, expected: number): number | null =>
  expected > 0 ? actual / expected : null

/** What a loyal customer is worth over the years, in yuan: the product of all factors (S004). */
export const loyalCustomerValue = ({ customerValue }: Pick<Settings, 'customerValue'>): number =>
  Object.values(customerValue).reduce((product, factor) => product * factor, 1)
