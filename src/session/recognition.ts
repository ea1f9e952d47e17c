import { columnLetters } from '../engine/address'
import { columnKeys, sheetMappingOf } from '../engine/mapping'
import { fieldKeys, fields, type FieldKey } from '../model/field'
import type { Mapping, SheetMapping } from '../model/mapping'
import type { MonthId } from '../model/month'
import type { Catalog, ColumnReading, Doubt, Report, SheetReading } from '../model/report'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'

export interface Named {
  readonly id: string
  readonly title: Text
}
/** What one column was taken for. */
export interface ColumnLine {
  /** 0-based column of the worksheet. */
  readonly column: number
  readonly letters: string
  readonly header: string
  /** How a mapping names it. */
  readonly key: string
  readonly field: Named | null
  readonly by: ColumnReading['by']
  readonly confidence: number
  readonly why: Text
}
export interface DoubtLine extends Pick<Doubt, 'about' | 'column' | 'header' | 'text'> {
  readonly letters: string | null
  readonly candidates: readonly Named[]
}
/** How one sheet was read, in whole. */
export interface SheetRecognition {
  readonly sheet: string
  readonly name: string
  readonly file?: string
  readonly template: Named | null
  readonly confidence: number
  readonly why: Text
  readonly month: MonthId | null
  /** As Excel counts them. */
  readonly headerRows: readonly number[]
  readonly entries: number
  /** The rows of the first and the last entry, as Excel counts them. */
  readonly rows: readonly [number, number] | null
  /** Further blocks, cards, and what was made out of the sheet's cells. */
  readonly further: readonly (Named & { readonly entries: number; readonly made: boolean })[]
  readonly columns: readonly ColumnLine[]
  readonly missing: readonly Named[]
  readonly notes: readonly Text[]
  readonly drift: readonly Text[]
  readonly doubts: readonly DoubtLine[]
  /** What the user said of it. */
  readonly said: Omit<SheetMapping, 'sheet'>
}

const fieldNamed = (id: FieldKey): Named => ({ id, title: fields[id].title })

/** How a sheet of a report was read. */
export function recognitionOf(report: Report, reading: SheetReading, mapping: Mapping | undefined): SheetRecognition {
  const tables = reading.tables.flatMap((id) => report.tables.find((table) => table.id === id) ?? [])
  const table = tables.find(({ id }) => id === reading.table)
  const { sheet: _, ...said } = sheetMappingOf(mapping, reading) ?? { sheet: reading.name }
  return {
    sheet: reading.sheet,
    name: reading.name,
    ...(reading.file === undefined ? {} : { file: reading.file }),
    template: table ? { id: table.template.id, title: table.template.title } : null,
    confidence: reading.confidence,
    why: table ? whyRead(table, reading, said) : whyNot(reading, said),
    month: table?.month ?? null,
    headerRows: table?.headerRows.map((row) => row + 1) ?? [],
    entries: table?.height ?? 0,
    rows: table && table.height > 0 ? [(table.rows[0] ?? 0) + 1, (table.rows.at(-1) ?? 0) + 1] : null,
    further: tables.flatMap((one) =>
      one === table
        ? []
        : [{ id: one.template.id, title: one.template.title, entries: one.height, made: one.from !== undefined }],
    ),
    columns: columnLines(reading, table),
    missing: table?.missing.map(fieldNamed) ?? [],
    notes: table?.notes ?? [],
    drift: reading.drift,
    doubts: doubtLines(reading, report.catalog),
    said,
  }
}

export function doubtLines({ doubts }: SheetReading, { templates }: Pick<Catalog, 'templates'>): readonly DoubtLine[] {
  return doubts.map(({ about, column, header, text: words, candidates }) => ({
    about,
    ...(column === undefined ? {} : { column }),
    ...(header === undefined ? {} : { header }),
    text: words,
    letters: column === undefined ? null : columnLetters(column),
    candidates: candidates.flatMap((id): readonly Named[] => {
      const title = about === 'column' ? fields[id as FieldKey]?.title : templates.find((one) => one.id === id)?.title
      return title ? [{ id, title }] : []
    }),
  }))
}

function columnLines(reading: SheetReading, table: Table | undefined): readonly ColumnLine[] {
  const columns = reading.columns.length > 0 ? reading.columns : table ? readingsOf(table) : []
  const keys = columnKeys(
    columns.map(({ header }) => header),
    columns.map(({ column }) => column),
  )
  return columns.map(({ column, header, field, by, confidence, why }, index) => ({
    column,
    letters: columnLetters(column),
    header,
    key: keys[index] ?? header,
    field: field && fieldNamed(field),
    by,
    confidence,
    why,
  }))
}

/** Of a sheet that was read without telling its columns one by one. */
function readingsOf({ columns }: Table): readonly ColumnReading[] {
  return fieldKeys
    .flatMap((field) => columns[field] ?? [])
    .filter(({ inside }) => inside === undefined)
    .sort((a, b) => a.index - b.index)
    .map(({ field, header, index }) => ({
      column: index,
      header,
      field,
      by: 'header',
      confidence: 1,
      why: text('表头是它的一种叫法', 'The header is a word for it'),
    }))
}

function whyRead(
  { headerRows, missing: demanded }: Table,
  { columns, doubts }: SheetReading,
  { template }: Omit<SheetMapping, 'sheet'>,
) {
  const rows = [...new Set([headerRows[0] ?? 0, headerRows.at(-1) ?? 0])].map((row) => row + 1)
  const found = columns.filter(({ field }) => field).length
  const asked = new Set(doubts.flatMap(({ candidates }) => candidates))
  const missing = demanded.filter((field) => !asked.has(field))
  const counted =
    columns.length > 0
      ? text(
          `，${columns.length}列里认出${found}列`,
          `, ${found} of ${columns.length} ${columns.length === 1 ? 'column is' : 'columns are'} known`,
        )
      : text('', '')
  const lacking =
    missing.length === 0
      ? asked.size > 0
        ? text('，还有列待确认', ', some columns are asked about')
        : text('，该有的列都在', ', none that is demanded is missing')
      : text(
          `，必填的列还缺${missing.map((field) => `“${fields[field].title.zh}”`).join('')}`,
          `, demanded but missing: ${missing.map((field) => fields[field].title.en).join(', ')}`,
        )
  const header =
    columns.length > 0 && columns.every(({ by }) => by === 'layout')
      ? text(
          `卡片上${counted.zh.slice(1).replaceAll('列', '项')}${lacking.zh}`,
          `On the card${counted.en}${lacking.en}`,
        )
      : text(
          `表头在第${rows.join('至')}行${counted.zh}${lacking.zh}`,
          `The header is in row ${rows.join(' to ')}${counted.en}${lacking.en}`,
        )
  return template
    ? text(`按您的指定；${header.zh}`, `As you said; ${header.en[0]!.toLowerCase()}${header.en.slice(1)}`)
    : header
}

const whyNot = ({ reason }: SheetReading, { template }: Omit<SheetMapping, 'sheet'>): Text =>
  template === 'ignore'
    ? text('按您的指定，不读这张表', 'Not read, as you said')
    : (reason ?? text('没有认出是哪种表', 'Not recognised as any form'))
