import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { fields, type FieldKey } from '../../src/model/field'
import type { Finding } from '../../src/model/finding'
import { serialOf, type MonthId } from '../../src/model/month'
import type { Report } from '../../src/model/report'
import type { Rule } from '../../src/model/rule'
import type { Settings } from '../../src/model/settings'
import type { Severity } from '../../src/model/severity'
import type { TemplateId } from '../../src/model/template'
import { format, type Data } from '../../src/model/text'
import type { Cell, Sheet, Workbook } from '../../src/model/workbook'
import { testFixes } from './testFixes'
import { sheetOf, workbookOf } from './workbook'

/** A cell that is to stay as it is, also in a date column. */
export interface Raw {
  readonly raw: Cell
}
export const raw = (cell: Cell): Raw => ({ raw: cell })

type Row = Readonly<Partial<Record<FieldKey, Cell | Raw>>>
interface TableLiteral {
  /** Written above the header. */
  readonly title?: string
  /** The sheet's name; the template's title when left out. */
  readonly name?: string
  readonly rows: readonly Row[]
  readonly foot?: readonly (readonly Cell[])[]
  readonly headers?: Readonly<Partial<Record<FieldKey, string>>>
  /** Columns without an entry of theirs. */
  readonly columns?: readonly FieldKey[]
  /** What pictures cover, by the field of their column and the row under the header: -1 is the header, the foot follows the entries. */
  readonly pictures?: readonly {
    readonly row: number
    readonly field: FieldKey
    readonly span?: readonly [number, number]
  }[]
}
export type TablesLiteral = Readonly<
  Partial<Record<TemplateId, readonly Row[] | TableLiteral | readonly TableLiteral[]>>
>
export interface Case {
  readonly name: string
  readonly month?: MonthId
  /** ISO day; 2026-03-31 when left out. */
  readonly today?: string
  /** Where they differ from the profile's. */
  readonly settings?: Partial<Settings>
  readonly tables: TablesLiteral
  /** Sheets cell by cell, by name, where a form is no plain list. */
  readonly grids?: Readonly<Record<string, readonly (readonly Cell[])[]>>
  /** Call lists of ours that stand in the workbook. */
  readonly lists?: Readonly<Record<string, readonly (readonly Cell[])[]>>
  /** The sheets are protected. */
  readonly locked?: true
}
export interface Expected {
  readonly table?: TemplateId
  readonly row: number
  readonly field: FieldKey
  readonly message: string
  readonly severity?: Severity
  readonly data?: Data
  readonly fix?: Cell
}
export interface BadCase extends Case {
  readonly expect: readonly Expected[]
}

/** The serial of an ISO day. */
export function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  const serial = serialOf(year, month, date)
  if (serial === null) throw new Error(`no such day: ${iso}`)
  return serial
}

/** A workbook of the tables, each with a header in the template's own words. */
export function workbookOfTables(tables: TablesLiteral): Workbook {
  const sheets = Object.entries(tables).flatMap(([id, literal]) => {
    const template = catalog.templates.find((some) => some.id === id)
    if (!template) throw new Error(`no template ${id}`)
    return literalsOf(literal).map((table, index) =>
      sheetOfTable(template.id, template.title.zh + (index || ''), table),
    )
  })
  return { sheets }
}

const workbookOfCase = ({
  tables,
  grids = {},
  lists = {},
  locked,
}: Pick<Case, 'tables' | 'grids' | 'lists' | 'locked'>): Workbook => ({
  sheets: [
    ...[...workbookOfTables(tables).sheets, ...workbookOf(grids).sheets].map((sheet) =>
      locked ? { ...sheet, locked } : sheet,
    ),
    ...workbookOf(lists).sheets.map((sheet) => ({ ...sheet, ours: true })),
  ],
})

const literalsOf = (literal: NonNullable<TablesLiteral[TemplateId]>): readonly TableLiteral[] => {
  if (!Array.isArray(literal)) return [literal as TableLiteral]
  return literal.length > 0 && 'rows' in (literal[0] as object)
    ? (literal as readonly TableLiteral[])
    : [{ rows: literal as readonly Row[] }]
}

function sheetOfTable(
  id: TemplateId,
  name: string,
  { title, name: given, rows, foot = [], headers = {}, columns = [], pictures = [] }: TableLiteral,
): Sheet {
  const template = catalog.templates.find((some) => some.id === id)
  const keys = Object.keys(template?.columns ?? {}) as FieldKey[]
  const present = keys.filter((key) => columns.includes(key) || rows.some((row) => key in row))
  const stray = rows.flatMap((row) => Object.keys(row)).find((key) => !keys.includes(key as FieldKey))
  if (stray) throw new Error(`${id} has no column ${stray}`)
  const head = present.map((key) => headers[key] ?? template?.columns[key]?.headers[0] ?? key)
  const body = rows.map((row) => present.map((key) => cellOf(key, row[key] ?? null)))
  const first = title ? 2 : 1
  const spans = pictures.map(
    ({ row, field, span: [height, width] = [1, 1] }) => [first + row, present.indexOf(field), height, width] as const,
  )
  const sheet = sheetOf(given ?? name, [...(title ? [[title]] : []), head, ...body, ...foot])
  return spans.length === 0 ? sheet : { ...sheet, pictures: spans }
}

function cellOf(key: FieldKey, value: Cell | Raw): Cell {
  if (typeof value === 'object' && value !== null && 'raw' in value) return value.raw
  return fields[key].type === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? day(value)
    : value
}

/** Checks the tables with one rule, and with those that may cause its findings. */
export function reportOf(rule: Rule, some: Case, workbook = workbookOfCase(some)): Report {
  const rules = [rule, ...catalog.rules.filter(({ id }) => rule.after?.includes(id))]
  const [given] = catalog.profiles
  if (!given) throw new Error('no profile')
  const profile = { ...given, settings: { ...given.settings, ...some.settings } }
  return checkNow(
    workbook,
    { ...catalog, rules, summaries: [] },
    { profile, today: day(some.today ?? '2026-03-31'), month: some.month },
  )
}

const own = (rule: Rule, report: Report): readonly Finding[] =>
  report.findings.filter((finding) => finding.rule === rule.id)
const messageOf = (rule: Rule, finding: Finding): string =>
  Object.entries(rule.messages).find(([, message]) => message === finding.message)?.[0] ?? '?'
const templateOf = (report: Report, finding: Finding): string =>
  report.tables.find(({ id }) => id === finding.table)?.template.id ?? '?'

function seen(rule: Rule, report: Report, expected: Partial<Expected>, finding: Finding): object {
  return {
    ...('table' in expected && { table: templateOf(report, finding) }),
    row: finding.row,
    field: finding.field,
    message: messageOf(rule, finding),
    ...('severity' in expected && { severity: finding.severity }),
    ...('data' in expected && { data: finding.data }),
    ...('fix' in expected && { fix: finding.fix?.value }),
  }
}

/**
 * Proves a rule by tables. Beyond the cases it fails where a message is never provoked, a placeholder has no data, two runs
 * differ, English is punctuated like Chinese, a case stands twice, or an applied fix leaves its finding standing.
 */
export function testRule(
  rule: Rule,
  { bad, good }: { readonly bad: readonly BadCase[]; readonly good: readonly Case[] },
): void {
  describe(`${rule.code} ${rule.id}`, () => {
    test('has bad and good cases, none twice', () => {
      expect(bad.length).toBeGreaterThan(0)
      expect(good.length).toBeGreaterThan(0)
      const all = [...bad, ...good].map(({ tables, grids, lists, locked, month, today, settings }) =>
        JSON.stringify([tables, grids, lists, locked, month, today, settings]),
      )
      expect(new Set(all).size).toBe(all.length)
    })
    test.each(bad.map((some) => [some.name, some] as const))('finds: %s', (_, some) => {
      const report = reportOf(rule, some)
      const findings = own(rule, report)
      expect(findings.map((finding, index) => seen(rule, report, some.expect[index] ?? {}, finding))).toEqual(
        some.expect,
      )
      expect(own(rule, reportOf(rule, some))).toEqual(findings)
      for (const finding of findings) expectSentence(finding)
    })
    test.each(good.map((some) => [some.name, some] as const))('stays silent: %s', (_, some) => {
      const report = reportOf(rule, some)
      expect(
        own(rule, report).map((finding) => [finding.row, finding.field, format(finding.message, finding.data, 'zh')]),
      ).toEqual([])
    })
    test('every message is provoked', () => {
      const provoked = new Set(
        bad.flatMap((some) => own(rule, reportOf(rule, some)).map((finding) => messageOf(rule, finding))),
      )
      expect([...provoked].sort()).toEqual(Object.keys(rule.messages).sort())
    })
    testFixes(rule, bad, { workbookOf: workbookOfCase, reportOf })
  })
}

function expectSentence({ message, data }: Finding): void {
  for (const locale of ['zh', 'en'] as const) {
    const sentence = format(message, data, locale)
    expect(sentence).not.toMatch(/[{}]|undefined|NaN|\[object/)
    expect(sentence.trim()).not.toBe('')
  }
  // What is quoted is the workbook's own.
  expect(format(message, data, 'en').replaceAll(/“[^”]*”/g, '')).not.toMatch(/[、，。：；！？（）～]/)
}
