import churnReason from '../../../src/catalog/summaries/churn-reason'
import defectionByWarranty from '../../../src/catalog/summaries/defection-by-warranty'
import unreachedOutcome from '../../../src/catalog/summaries/unreached-outcome'
import { churnedSql, vehicles } from '../after-sales/vehicles'
import type { SqlTables } from '../duckdb'
import type { TablesLiteral } from '../testRule'
import type { SummaryCase } from './case'

/** What the words of the random lists mean. */
const destinationGroups = [
  { word: '修理厂', told: '社会修理·修理厂' },
  { word: '军丰源', told: '未归类·军丰源' },
  { word: '其他服务站', told: '同品牌他店·其他服务站' },
  { word: '外地已做', told: '外地·外地已做' },
  { word: '自己保养', told: '自己·自己保养' },
  { word: '不详', told: '不明·不详' },
]
const reasonWords = [
  { word: '价格高', told: '配件/工时价格贵', side: '内因' },
  { word: '等待时间长', told: '等待时间长', side: '内因' },
  { word: '距离远', told: '距离远/地理位置', side: '外因' },
  { word: '车已转让', told: '车辆转卖', side: '外因' },
  { word: '车在外地', told: '车在外地', side: '外因' },
  { word: '客户没说', told: '未归类', side: null },
  { word: '其他', told: '其他', side: null },
]

function make(seed: number): { readonly tables: TablesLiteral; readonly sql: SqlTables } {
  const churn = vehicles(seed)
  return { tables: { 'service-churn': churn }, sql: { churn, destinationGroups, reasonWords } }
}

export const defectionByWarrantyCase: SummaryCase = {
  summary: defectionByWarranty,
  make,
  asked: {
    counted: `SELECT told AS row_key,
        coalesce(warrantySide, CASE WHEN purchaseDate IS NULL THEN NULL
          WHEN DATE '2026-03-31' <= CAST(purchaseDate AS DATE) + INTERVAL 36 MONTH
            AND coalesce(CAST(mileage AS DOUBLE), 0) <= 60000 THEN '保内' ELSE '保外' END) AS column_key
      FROM churn LEFT JOIN destinationGroups ON word = serviceDestination
      WHERE serviceDestination IS NOT NULL OR ${churnedSql}`,
  },
}
export const churnReasonCase: SummaryCase = {
  summary: churnReason,
  make,
  asked: {
    counted: `SELECT told AS row_key, coalesce(reasonSide, side) AS column_key
      FROM churn LEFT JOIN reasonWords ON word = churnReason
      WHERE churnReason IS NOT NULL OR ${churnedSql}`,
  },
}
export const unreachedOutcomeCase: SummaryCase = {
  summary: unreachedOutcome,
  make,
  asked: {
    counted: `SELECT CASE WHEN unreachedReason = '说不清' THEN '未归类' ELSE coalesce(unreachedReason, '无人接听') END AS row_key
      FROM churn WHERE unreachedReason IS NOT NULL OR trackResult = '无人接听'`,
  },
}
