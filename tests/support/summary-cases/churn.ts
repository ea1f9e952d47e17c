import churnByCustomerType from '../../../src/catalog/summaries/churn-by-customer-type'
import churnByLastService from '../../../src/catalog/summaries/churn-by-last-service'
import churnByRegionAndModel from '../../../src/catalog/summaries/churn-by-region-and-model'
import churnByVehicleAge from '../../../src/catalog/summaries/churn-by-vehicle-age'
import { cardsOf, churnedSql, monthsSince, vehicles, yearsSince } from '../after-sales/vehicles'
import type { SqlTables } from '../duckdb'
import type { TablesLiteral } from '../testRule'
import type { SummaryCase } from './case'

/** A churn list with the owners' cards beside it; every third time the cards alone. */
function make(seed: number): { readonly tables: TablesLiteral; readonly sql: SqlTables } {
  const cards = cardsOf(vehicles(seed + 1000, 150))
  if (seed % 3 === 2) return { tables: { 'owner-card': cards }, sql: { churn: cards, cards } }
  const churn = vehicles(seed)
  return { tables: { 'service-churn': churn, 'owner-card': cards }, sql: { churn, cards } }
}
const band = (column: string): string => {
  const years = yearsSince(column)
  return `CASE WHEN ${years} >= 6 THEN '6年以上' WHEN ${years} IS NOT NULL THEN ${years} || '-' || (${years} + 1) || '年' END`
}
const churnClass = `CASE WHEN ${monthsSince('lastServiceDate')} >= 12 THEN '长期流失' ELSE '短期完全流失' END`

export const churnByRegionAndModelCase: SummaryCase = {
  summary: churnByRegionAndModel,
  make,
  asked: {
    counted: `SELECT district AS row_key, ownedModel AS column_key FROM churn WHERE ${churnedSql}`,
    base: 'SELECT district AS row_key, ownedModel AS column_key, 1 AS base FROM cards',
  },
}
export const churnByVehicleAgeCase: SummaryCase = {
  summary: churnByVehicleAge,
  make,
  asked: {
    counted: `SELECT ${band('purchaseDate')} AS row_key FROM churn WHERE ${churnedSql}`,
    base: `SELECT ${band('purchaseDate')} AS row_key, 1 AS base FROM cards`,
  },
}
export const churnByCustomerTypeCase: SummaryCase = {
  summary: churnByCustomerType,
  make,
  asked: { counted: `SELECT customerType AS row_key, ${churnClass} AS column_key FROM churn WHERE ${churnedSql}` },
}
export const churnByLastServiceCase: SummaryCase = {
  summary: churnByLastService,
  make,
  asked: { counted: `SELECT lastServiceKind AS row_key, ${churnClass} AS column_key FROM churn WHERE ${churnedSql}` },
}
