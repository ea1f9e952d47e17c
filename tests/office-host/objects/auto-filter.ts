import { integer, record } from '../argument'
import { documented, guessed } from '../behaviour'
import { define } from '../definition'
import { invalidArgument } from '../host-error'
import { shown } from '../model/shown'
import type { SheetModel } from '../model/sheet'
import { range } from './range'
import { rangeOf } from './references'

interface Filtered {
  readonly sheet: SheetModel
}
export const autoFilter = define<Filtered>({
  type: 'AutoFilter',
  behaviours: [
    documented('autofilter', 'clearCriteria shows every row again and keeps the filter, remove takes it away'),
    guessed('criteria other than a list of values are refused'),
  ],
  scalars: {
    Enabled: { read: ({ sheet }) => sheet.autoFilter !== undefined },
    IsDataFiltered: { read: ({ sheet }) => sheet.filteredRows.size > 0 },
  },
  methods: {
    Apply({ sheet }, reference, column, criteria) {
      const { rect } = rangeOf(sheet.workbook, reference, sheet)
      sheet.assertWritable(rect, 'allowAutoFilter')
      sheet.autoFilter = rect
      if (column === undefined || column === null) return
      const { filterOn, values } = record(criteria)
      if (filterOn !== 'Values' || !Array.isArray(values)) throw invalidArgument()
      for (let row = rect.row + 1; row < rect.row + rect.rows; row++) {
        const isShown = values.includes(String(shown(sheet.cells.value(row, rect.column + integer(column)))))
        if (!isShown) sheet.filteredRows.add(row)
      }
    },
    ClearCriteria: ({ sheet }) => sheet.filteredRows.clear(),
    Reapply: () => undefined,
    Remove({ sheet }) {
      sheet.filteredRows.clear()
      sheet.autoFilter = undefined
    },
    GetRangeOrNullObject: ({ sheet }) => (sheet.autoFilter ? range(sheet.range(sheet.autoFilter)) : null),
  },
})
