import type { Context } from '../../model/context'
import type { View } from '../../model/rule'
import { summaryRemark, type Summary } from '../../model/summary'
import { text } from '../../model/text'
import { churnBasis } from '../facts/churn-list'
import { weakest } from '../facts/churn-highlights'
import { churnedCustomers, countedSheet, fleet, owners, vehicles } from '../facts/churn-sources'
import { seriesOf } from '../facts/model-series'
import { modelsOnSale } from '../facts/models-on-sale'
import { churnCost, visitFields, visitRemarks, type VisitView } from '../facts/service-visits'

const fields = ['district', 'ownedModel'] as const
const region = (view: View<'district'>) => (entry: number) => view.values.district.at(entry)
const model =
  (view: View<'ownedModel'>, { profile }: Context) =>
  (entry: number): string | null => {
    const written = view.values.ownedModel.at(entry)
    return written === null ? null : seriesOf(written, profile)
  }
const both = (view: View<(typeof fields)[number]>, context: Context) => ({
  row: region(view),
  column: model(view, context),
})
const none = (): null => null

const churnByRegionAndModel: Summary = {
  id: 'churn-by-region-and-model',
  title: text('售后流失汇总（地区×车型）', 'Churn by region and model'),
  definition: text(
    '售后流失明细中按所选口径已流失的客户（没有流失明细时，取保有客户管理卡中最后进站日期；已有按地区、车型统计的表时直接取其流失数），按居住区域和车型系列计数；流失率为流失数除以同一地区、同一车型的保有数（保有客户管理卡或统计表），占比为占全部流失的比例。流失明细写明在售、停售的，另列两类车型的小计。没有最后进站日期、口径没有定义的列为读不出，不计入。',
    'Customers of the churn list who have churned by the definition that is set (without such a list: of the owners’ cards, by their last visit; of a sheet that counts by region and model already: its figures), by district and model series. The rate is of the owners on file in the same district with the same model, the share is of all churned. Where the churn list says which models are still sold, both kinds are added up beside them. Who has no last visit, or of whom the definition says nothing, is told as unreadable and not counted.',
  ),
  basis: churnBasis,
  highlights: (result, context) => [...weakest(result, text('地区', 'region'), context), ...churnCost(result, context)],
  told: summaryRemark({
    template: 'kpi-sheet',
    fields: ['kpiName'],
    optional: visitFields,
    say: (views, context) => visitRemarks(views as unknown as readonly VisitView[], context),
  }),
  sheet: { id: 'churn-by-region', title: text('流失地区车型汇总', 'Churn by region') },
  pivot: {
    title: text('流失地区车型透视', 'Churn by region pivot'),
    beside: ['modelOnSale', 'churnReason', 'serviceDestination', 'warrantySide', 'customerType', 'lastServiceKind'],
  },
  of: [
    ...churnedCustomers(fields, both),
    countedSheet('churnCount', fields, both),
    countedSheet('churnCount', ['district'], (view) => ({ row: region(view), column: none })),
    countedSheet('churnCount', ['ownedModel'], (view, context) => ({ row: none, column: model(view, context) })),
  ],
  rows: { id: 'region', title: text('地区', 'Region') },
  columns: { id: 'model', title: text('车型', 'Model'), groupIn: modelsOnSale },
  unit: vehicles,
  measures: ['count', 'base', 'rate', 'share'],
  base: {
    ...fleet,
    of: [
      countedSheet('fleetCount', fields, both),
      owners(fields, both),
      countedSheet('fleetCount', ['district'], (view) => ({ row: region(view), column: none })),
      countedSheet('fleetCount', ['ownedModel'], (view, context) => ({ row: none, column: model(view, context) })),
    ],
  },
  source: ['S004'],
}

export default churnByRegionAndModel
