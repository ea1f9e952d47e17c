import { catalog } from '../../../src/catalog'
import type { FieldKey } from '../../../src/model/field'
import type { TemplateId } from '../../../src/model/template'
import { readNow, rowValues } from '../../support/kpi-report'
import { day, workbookOfTables } from '../../support/testRule'

/** By column: a form, and what two of its cells say that are merged over two rows each. */
const merged: readonly (readonly [string, TemplateId, FieldKey, readonly [string, string]])[] = [
  ['visit-date-each-row', 'showroom-traffic-log', 'visitDate', ['2026-03-05', '2026-03-06']],
  ['call-date-each-row', 'phone-up-log', 'callDate', ['2026-03-05', '2026-03-06']],
  ['report-date-each-row', 'daily-report', 'reportDate', ['2026-03-05', '2026-03-06']],
  ['contact-date-each-row', 'contact-log', 'contactDate', ['2026-03-05', '2026-03-06']],
  ['carried-over-each-row', 'follow-up-log', 'carriedOver', ['上月留存', '本月新增']],
  ['consultant-each-row', 'follow-up-log', 'consultant', ['李静', '陈晓东']],
]

test.each(merged)('%s', (id, template, field, [first, third]) => {
  const columns = Object.keys(catalog.templates.find((some) => some.id === template)!.columns) as FieldKey[]
  const rows = ['王芳', '孙丽', '赵海', '钱进'].map((customerName, at) => ({
    customerName,
    phone: `1380000100${at}`,
    level: 'A',
    ...(at % 2 === 0 && { [field]: at === 0 ? first : third }),
  }))
  const { sheets } = workbookOfTables({ [template]: { rows, columns } })
  const left = columns.indexOf(field)
  const merges = [[1, left, 2, 1] as const, [3, left, 2, 1] as const]
  const report = readNow({ sheets: sheets.map((sheet) => ({ ...sheet, merges })) })
  const said = (word: string) => (word.startsWith('2026') ? day(word) : word)
  expect(rowValues(report, id)).toEqual([first, first, third, third].map(said))
})
