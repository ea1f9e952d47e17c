import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { actualOf, knownRow, rowOf } from '../facts/kpi-sheet-rows'

export default rowKpi({
  id: 'kpi-actual',
  title: text('实际值', 'Actual'),
  definition: text(
    'KPI表“实际值”空着的格，按指标名称在本工作簿的明细表里数；一个名称有几种口径时按默认口径，写明口径的按它。店或销售顾问的月度指标才填；名称不认识、可能指两件事，或者缺表的，留给人填。目标写成65的，实际也按百分点写。',
    'Blank cells of Actual on the KPI sheet, counted on the detail sheets by the KPI’s name: by the default base where the name says none, else by its own. Only months of the store or of a consultant; a name that is unknown, could mean two things or lacks its sheets is left to people. Where the target reads 65, the actual is in percentage points too.',
  ),
  on: ['kpi-sheet'],
  fills: 'kpiActual',
  ownOnly: true,
  fields: ['kpiName', 'kpiActual'],
  optional: ['kpiScope', 'kpiPeriod', 'kpiTarget'],
  unit: 'percent',
  format: '0',
  source: ['S002'],
  compute: (view, basis) => (row) => actualOf(rowOf(view, row), basis)?.value ?? null,
  formula: (cells, basis) => actualOf(cells, basis)?.formula ?? null,
  formatOf(cells, basis) {
    const known = knownRow(cells, basis)
    if (known?.named.side !== 'rate') return '0'
    return known.scale === 100 ? '0.0' : '0.0%'
  },
})
