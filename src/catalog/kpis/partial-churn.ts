import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { partialChurnOf } from '../facts/partial-churn'
import { numberIn } from '../facts/row-formulas'

export default rowKpi({
  id: 'partial-churn',
  title: text('部分流失', 'Partial churn'),
  definition: text(
    '还来店，但设定的月数（默认12个月）内没有保养的为保养流失，没有维修的为维修流失；这段时间里一次都没来的是完全流失，看“流失类别”，这里留空。',
    'Still comes, yet had no maintenance, or no repair, for the months that are set (12): each is told apart. Who did not come at all in that time has churned as a whole, which is the churn class; blank here.',
  ),
  on: ['service-churn'],
  fills: null,
  fields: ['lastMaintenanceDate', 'lastRepairDate'],
  optional: ['lastServiceDate'],
  unit: 'word',
  format: 'General',
  source: ['S004'],
  compute(view, { asOf, shift, settings }) {
    const [any, maintenance, repair] = (['lastServiceDate', 'lastMaintenanceDate', 'lastRepairDate'] as const).map(
      (field) => {
        const cells = view.cells(field)
        return (row: number): number | null => {
          const serial = numberIn(cells?.at(row))
          return serial === null ? null : serial + shift
        }
      },
    )
    return (row) => {
      const visits = { any: any!(row), maintenance: maintenance!(row), repair: repair!(row) }
      return partialChurnOf(visits, asOf + shift, settings).join('、') || null
    }
  },
  formula({ at, has }, { asOfFormula, settings }) {
    const isRecent = (cell: string): string =>
      `IFERROR(AND(ISNUMBER(${cell}),DATEDIF(${cell},${asOfFormula},"m")<${settings.partialChurnMonths}),FALSE)`
    const [maintained, repaired] = [isRecent(at('lastMaintenanceDate')), isRecent(at('lastRepairDate'))]
    const came = has('lastServiceDate') ? `,${isRecent(at('lastServiceDate'))}` : ''
    const told = `IF(${maintained},IF(${repaired},"","维修流失"),IF(${repaired},"保养流失","保养流失、维修流失"))`
    return `IF(OR(${maintained},${repaired}${came}),${told},"")`
  },
})
