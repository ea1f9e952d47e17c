import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { previousOf, rowOf, shownActual } from '../facts/kpi-sheet-rows'

export default rowKpi({
  id: 'kpi-month-on-month',
  title: text('环比', 'Month on month'),
  definition: text(
    'KPI表“环比”空着的格：实际值÷上月值－1；上月值按上个月的工作簿同一口径算出，写在公式里。没有打开上个月的工作簿，或上月为0，不填。',
    'Blank cells of Month on month on the KPI sheet: actual over last month’s figure, less 1; that figure is counted the same way in last month’s workbook and stands in the formula. Nothing without that workbook, or where it was 0.',
  ),
  on: ['kpi-sheet'],
  fills: 'kpiMonthOnMonth',
  ownOnly: true,
  fields: ['kpiName', 'kpiActual', 'kpiMonthOnMonth'],
  optional: ['kpiScope', 'kpiPeriod', 'kpiTarget'],
  unit: 'percent',
  format: '0.0%',
  source: ['S002'],
  compute: (view, basis) => (row) => {
    const before = previousOf(rowOf(view, row), basis)
    const actual = shownActual(rowOf(view, row), basis.isFilled(view.table, 'kpi-actual', row), basis)
    return before === null || actual === null ? null : actual / before - 1
  },
  formula(cells, basis) {
    const before = previousOf(cells, basis)
    const actual = cells.at('kpiActual')
    return before === null ? null : `IF(ISNUMBER(${actual}),${actual}/${before}-1,"")`
  },
})
