import type { Context, Question } from '../model/context'
import { fields, type FieldKey } from '../model/field'
import type { MonthId } from '../model/month'
import type { Catalog, Report, SheetReading } from '../model/report'
import type { Table } from '../model/table'
import { text } from '../model/text'
import type { Sheet, Workbook } from '../model/workbook'
import { settleContext } from './context'
import { copiesOf } from './copies'
import { readBody, type Body } from './entries'
import { locate, sheetMonth, type Located, type Location } from './locate'
import { namedMonth, resolveMonth } from './month-words'
import type { DateReading } from './parse-date'
import { tableOf } from './table'
import { typeColumn } from './type-column'

export interface Recognition {
  readonly context: Context
  readonly sheets: readonly SheetReading[]
  readonly tables: readonly Table[]
}

interface Found {
  readonly sheet: Sheet
  readonly located: Located
  readonly location: Location | null
  readonly body: Body | null
  readonly named: { readonly month: MonthId; readonly from: 'title' | 'sheet' } | null
}

/** Finds the forms of a workbook and settles what month they are of; tables that did not change keep their identity. */
export function recognise(
  workbook: Workbook,
  catalog: Pick<Catalog, 'templates'>,
  question: Question,
  earlier?: Report,
): Recognition {
  const year = yearHint(workbook)
  const found = workbook.sheets.map((sheet) => find(sheet, catalog, question.today, year))
  const provisional: DateReading = { month: null, year, today: question.today, date1904: workbook.date1904 ?? false }
  const context = settleContext(workbook, question, {
    titles: found.flatMap(({ location, named }) => (location?.template.monthly && named ? [named.month] : [])),
    ledgers: found.flatMap(({ location, named }) =>
      location && !location.template.monthly && named ? [named.month] : [],
    ),
    eventDates: () => found.flatMap((some) => eventDates(some, provisional)),
  })
  const tables = found.flatMap((some) => {
    const { sheet, location, body, named } = some
    if (!location || !body) return []
    const month = location.template.monthly ? (named?.month ?? context.month) : context.month
    const reading: DateReading = { ...provisional, month }
    const previous = earlier?.tables.find((table) => table.sheet === sheet.id)
    return [
      tableOf(
        sheet,
        location,
        body,
        context.profile,
        { month, from: named && location.template.monthly ? named.from : month ? 'context' : null },
        reading,
        previous,
      ),
    ]
  })
  const copies = copiesOf(tables)
  return {
    context,
    tables: tables.filter(({ id }) => !copies.has(id)),
    sheets: found.map((some) => readingOf(some, copies.get(some.sheet.id))),
  }
}

function find(sheet: Sheet, { templates }: Pick<Catalog, 'templates'>, today: number, year: number | null): Found {
  const located: Located = sheet.ours ? { blocks: [], best: null, doubts: [], nearest: null } : locate(sheet, templates)
  const location = located.best
  const inTitle = resolveMonth(location?.titleMonth ?? null, today, year)
  const inName = resolveMonth(sheetMonth(sheet), today, year)
  return {
    sheet,
    located,
    location,
    body: location && readBody(sheet, location),
    named: inTitle ? { month: inTitle, from: 'title' } : inName ? { month: inName, from: 'sheet' } : null,
  }
}

/** A year in the file's name serves every title that has none. */
const yearHint = (workbook: Workbook): number | null => namedMonth(workbook.fileName ?? '')?.year ?? null

function eventDates({ sheet, location, body }: Found, reading: DateReading): number[] {
  const field: FieldKey | undefined = location?.template.eventDate
  const at = field && location?.template.monthly ? location.columns.get(field) : undefined
  if (!field || !at || !body || fields[field].type !== 'date') return []
  const fillDown = location?.template.columns[field]?.fillDown ?? false
  const values = typeColumn(sheet.columns[at.column]!, body, { ...reading, type: 'date', fillDown, joined: false })
  const dates: number[] = []
  for (let row = 0; row < values.length; row++) {
    const value = values.at(row)
    if (typeof value === 'number') dates.push(value)
  }
  return dates
}

function readingOf({ sheet, located, location, body }: Found, original: Table | undefined): SheetReading {
  const blank = sheet.columns.length === 0
  const nearest = located.nearest
  return {
    sheet: sheet.id,
    name: sheet.name,
    file: sheet.file,
    table: location && !original ? sheet.id : null,
    tables: location && !original ? [sheet.id] : [],
    columns: [],
    doubts: [],
    drift: [],
    confidence: location?.confidence ?? nearest?.confidence ?? 0,
    nearest: location ? null : (nearest?.template.id ?? null),
    reason: original
      ? text(
          `${body?.offsets.length ?? 0}行都在“${original.sheetName}”里，是其中一部分的副本，不重复计算`,
          `Its ${body?.offsets.length ?? 0} rows all stand in "${original.sheetName}": a copy of a part, not counted twice`,
        )
      : location
        ? null
        : sheet.ours
          ? text('三表助手写的工作表', 'Written by Sanbiao')
          : blank
            ? text('空工作表', 'Empty sheet')
            : nearest && nearest.confidence >= 0.35
              ? text(
                  `有些像《${nearest.template.title.zh}》，但认不准`,
                  `Somewhat like ${nearest.template.title.en}, not recognised`,
                )
              : text('没有认出是哪种表', 'Not recognised as any form'),
  }
}
