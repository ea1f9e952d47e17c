import { writeFileSync } from 'node:fs'
import { catalog } from '../src/catalog'
import { fields, type FieldKey } from '../src/model/field'
import { Random } from '../tests/support/dealer-month/random'
import { valueOf } from '../tests/support/mutations/values'
import { writeXlsx } from '../tests/support/xlsx/write'

const SHEETS = 40
const ROWS = 5000

/** Writes a workbook of forty sheets, 5,000 rows each, of every form in turn. */
export function writeFortySheets(path: string): void {
  const random = new Random(40)
  const forms = catalog.templates.filter(({ derived }) => !derived)
  const sheets = Array.from({ length: SHEETS }, (_, index) => {
    const template = forms[index % forms.length]!
    const keys = Object.keys(template.columns) as FieldKey[]
    const header = keys.map((field) => template.columns[field]?.headers[0] ?? '')
    const entries = Array.from({ length: ROWS }, (_, row) =>
      keys.map((field) => valueOf(field, row, random, catalog.profiles[0]!)),
    )
    return {
      name: `${index + 1}${template.title.zh}`.replace(/[/\\?*[\]:]/g, '').slice(0, 31),
      rows: [header, ...entries],
      columns: keys.map((field) => ({
        width: 12,
        style: fields[field].type === 'date' ? ('date' as const) : ('text' as const),
      })),
      titleRows: 0,
      headerRows: 1,
    }
  })
  writeFileSync(path, writeXlsx(sheets))
}
