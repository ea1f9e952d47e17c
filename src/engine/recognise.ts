import type { Context, Question } from '../model/context'
import type { MonthId } from '../model/month'
import type { Catalog, Report, SheetReading } from '../model/report'
import type { Table } from '../model/table'
import type { Sheet, Workbook } from '../model/workbook'
import { settleContext } from './context'
import { keptApart } from './apart'
import { copiesOf } from './copies'
import { eventDates } from './event-dates'
import { findForms, type Found, type Seeking } from './find-forms'
import { effectiveMapping, sheetMappingOf } from './mapping'
import { namedMonth } from './month-words'
import { howSure } from './own-days'
import type { DateReading } from './parse-date'
import { readingOf } from './sheet-reading'
import { tableOf, type Form } from './table'

export interface Recognition {
  readonly context: Context
  readonly sheets: readonly SheetReading[]
  readonly tables: readonly Table[]
  /** Lists of their own beside a form of their template: rules see them only where they ask for them. */
  readonly apart: readonly Table[]
  /** Sheets that only repeat rows of another: only rules that ask for them see them. */
  readonly copies: readonly Table[]
}

type Asked = [
  workbook: Workbook,
  catalog: Pick<Catalog, 'templates'>,
  question: Question,
  earlier?: Pick<Report, 'tables'>,
]

/** Finds the forms of a workbook and settles what month they are of; tables that did not change keep their identity. */
export function recognise(...asked: Asked): Recognition {
  const steps = recognising(...asked)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same with a pause before each sheet, which it yields. */
export function* recognising(...[workbook, { templates }, question, earlier]: Asked): Generator<Sheet, Recognition> {
  const { profile, today } = question
  const year = namedMonth(workbook.fileName ?? '')?.year ?? null
  const seeking: Seeking = { templates, profile, today, year, date1904: workbook.date1904 ?? false }
  const mapping = effectiveMapping(question.mapping, workbook.memory?.mapping)
  const each: Found[] = []
  for (const sheet of workbook.sheets) {
    yield sheet
    each.push(findForms(sheet, seeking, sheetMappingOf(mapping, sheet)))
  }
  const { found, apart } = keptApart(each)
  const provisional: DateReading = { month: null, year, today, date1904: seeking.date1904 }
  const namedMonths = (monthly: boolean): MonthId[] =>
    found.flatMap(({ forms, named }) => (forms[0]?.location.template.monthly === monthly && named ? [named.month] : []))
  const context = settleContext(workbook, question, {
    titles: namedMonths(true),
    ledgers: namedMonths(false),
    eventDates: () => eventDates(found, provisional),
  })
  const bySheet: (readonly Table[])[] = []
  for (const some of found) {
    yield some.sheet
    bySheet.push(tablesOf(some, context, provisional, earlier?.tables ?? []))
  }
  const tables = bySheet.flat()
  const copies = copiesOf(tables.filter(({ from }) => from === undefined))
  const isCopy = ({ id, from }: Table): boolean => copies.has(id) || (from !== undefined && copies.has(from))
  return {
    context,
    tables: tables.filter((table) => !isCopy(table)),
    copies: tables.flatMap((table) => {
      const original = copies.get(table.id)
      return original ? [{ ...table, copyOf: original.id }] : []
    }),
    apart: apart.flatMap((some) =>
      tablesOf(some, context, provisional, []).map((table) => ({ ...table, id: `apart:${table.id}` })),
    ),
    sheets: found.map((some, index) => {
      const own = bySheet[index] ?? []
      const original = own.length > 0 && own.every(isCopy) ? copies.get(own[0]!.id) : undefined
      return readingOf(
        some,
        own.filter((table) => !isCopy(table)),
        original,
      )
    }),
  }
}

/** The tables of a sheet, each followed by those made out of its cells. */
function tablesOf({ sheet, forms, named }: Found, context: Context, reading: DateReading, earlier: readonly Table[]) {
  return forms.flatMap((form, index): Table[] => {
    const { monthly } = form.location.template
    const month = monthly ? (named?.month ?? context.month) : context.month
    const of = { month, from: named && monthly ? named.from : month ? ('context' as const) : null }
    const dated: DateReading = { ...reading, month, ...howSure(form, of, context, reading) }
    const make = (some: Form, id: string): Table => {
      const before = earlier.find((table) => table.id === id && table.sheet === sheet.id)
      return tableOf({ ...some, id }, context.profile, of, dated, before)
    }
    const table = make(form, index === 0 ? sheet.id : `${sheet.id}#${index + 1}`)
    const derived = form.derive?.(table, dated) ?? []
    const ids = new Map<string, number>()
    return [
      table,
      ...derived.map((some) => {
        const kind = some.location.template.id
        const nth = (ids.get(kind) ?? 0) + 1
        ids.set(kind, nth)
        return make({ ...some, from: table.id }, `${table.id}/${kind}${nth > 1 ? `/${nth}` : ''}`)
      }),
    ]
  })
}
