import { columnRule } from '../../model/rule'
import { text } from '../../model/text'

const visit = { arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', consultant: '李静' }

/** Written once a day is how registers are kept: one remark a sheet. What a merged cell covers is no guess. */
export default columnRule({
  code: 'ST06',
  id: 'date-filled-down',
  severity: 'info',
  title: text('日期按上一行读取', 'Date read from the row above'),
  why: text(
    '日期只写在当天第一行：中间插一行或排一次序，客户就算到别的日子去了；公式要靠填写指标时加的“（逐行）”列才数得到这些行',
    'With the day on its first row only, one inserted row or one sorting moves customers to another day; formulas see them only by the column “(each row)” that is added with the KPIs',
  ),
  messages: {
    filled: text(
      '{column}有{n}行没有写，按上一行的日期读取，最好逐行写上',
      '{column} is blank on {n} rows and read from the row above: better to write it on every row',
    ),
  },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: {
          'showroom-traffic-log': [
            { ...visit, visitDate: '2026-03-05' },
            { ...visit, visitDate: null },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'showroom-traffic-log': [
            { ...visit, visitDate: '2026-03-05' },
            { ...visit, visitDate: '2026-03-05' },
          ],
        },
      },
    ],
  },
  applies: ({ type }) => type === 'date',
  *check({ table, field, cells, values, title }) {
    const column = table.columns[field]
    if (!column?.spec.fillDown) return
    let first = -1
    let n = 0
    for (let row = 0; row < cells.length; row++) {
      if (cells.at(row) !== null || values.at(row) === null || column.readings.at(row).cell !== null) continue
      if (first < 0) first = row
      n++
    }
    if (n > 0) yield { row: first, message: 'filled', data: { column: title, n }, subject: field }
  },
})
