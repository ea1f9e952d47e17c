import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../src/catalog'
import { a1 } from '../../src/engine/address'
import { recognise } from '../../src/engine/recognise'
import { isComposed } from '../../src/engine/table-column'
import { nodeCodec } from '../../src/hosts/file/node-codec'
import { openDocument } from '../../src/hosts/file/open'
import { fields, type FieldKey } from '../../src/model/field'
import { isoDay, serialOf } from '../../src/model/month'
import type { Table } from '../../src/model/table'
import type { Workbook } from '../../src/model/workbook'
import { cellAt } from '../../src/engine/patch'

const folder = join(__dirname, 'layouts')
const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
const expectation = (name: string): string => join(folder, name.replace(/\.xlsx$/, '.expected.json'))

const workbookIn = (name: string): Workbook =>
  openDocument(new Uint8Array(readFileSync(join(folder, name))), name, { codec: nodeCodec }).workbook()
const [profile] = catalog.profiles
const read = (workbook: Workbook) => recognise(workbook, catalog, { profile: profile!, today: serialOf(2026, 4, 10)! })

/** Of the goldens: read downwards. */
const writtenAbove = new Set<FieldKey>(['carriedOver'])

/** Each entry as its fields, the value and its cell. */
function toldIn(table: Table): Readonly<Record<string, unknown>> {
  const keys = Object.keys(table.columns) as FieldKey[]
  const said = (field: FieldKey, row: number): string | null => {
    const value = table.columns[field]!.values.at(row)
    if (value === null) return null
    const { row: at, column } = table.place(row, field)
    const word = fields[field].type === 'date' ? isoDay(value as number) : String(value)
    return `${word} ${a1(at, column)}`
  }
  return {
    id: table.id,
    template: table.template.id,
    month: table.month,
    listed: table.listed,
    ...(table.from !== undefined && { from: table.from }),
    stated: table.stated,
    foot: table.foot,
    unmapped: table.unmapped,
    entries: Array.from({ length: table.height }, (_, row) =>
      Object.fromEntries(keys.flatMap((field) => (said(field, row) === null ? [] : [[field, said(field, row)]]))),
    ),
    notes: table.notes.map(({ zh }) => zh),
  }
}

/** Workbooks of every layout, written by openpyxl and xlsxwriter; the tables expected were judged by hand. */
describe('layouts written by other programs', () => {
  it.each(names)('%s is read as its tables', (name) => {
    expect(statSync(join(folder, name)).size).toBeLessThan(30_000)
    const tables = read(workbookIn(name)).tables.map(toldIn)
    expect(existsSync(expectation(name))).toBe(true)
    expect(tables).toEqual(JSON.parse(readFileSync(expectation(name), 'utf8')))
  })

  it.each(names)('%s: the cell of every row and field holds what was read there', (name) => {
    const workbook = workbookIn(name)
    for (const table of read(workbook).tables) {
      for (const column of Object.values(table.columns)) {
        for (let row = 0; row < table.height; row++) {
          const place = table.place(row, column.field)
          const cell = cellAt(workbook, place)
          if (!isComposed(column))
            expect([table.id, column.field, row, column.cells.at(row)]).toEqual([table.id, column.field, row, cell])
          // What is composed stands where a person would look for it; what is written once above has its own cell blank.
          else if (column.values.at(row) !== null && !writtenAbove.has(column.field))
            expect([table.id, column.field, row, cell]).not.toContain(null)
        }
      }
    }
  })
})
