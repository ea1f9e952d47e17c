import { integer } from '../argument'
import { documented } from '../behaviour'
import { define } from '../definition'
import type { WorkbookModel } from '../model/workbook'
import { DAYS_1904 } from '../../../src/model/workbook'

const days = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569

export const functions = define<{ readonly workbook: WorkbookModel }>({
  type: 'Functions',
  behaviours: [documented('functions', 'date counts by the date system of the workbook; no other function is played')],
  methods: {
    Date({ workbook: { date1904 } }, year, month, day) {
      const serial = days(integer(year), integer(month), integer(day)) - (date1904 ? DAYS_1904 : 0)
      return functionResult({ value: serial })
    },
  },
})
const functionResult = define<{ readonly value: unknown }>({
  type: 'FunctionResult',
  behaviours: [],
  scalars: { Value: { read: ({ value }) => value }, Error: { read: () => null } },
})
