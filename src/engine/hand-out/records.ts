import { foldWord } from '../../model/fold'
import { text, type Locale, type Text } from '../../model/text'
import type { Cell, Sheet, Workbook } from '../../model/workbook'

/** The columns of a list that is handed out, in order. */
export const handOutHeaders = {
  number: text('序号', 'No.'),
  sheet: text('表', 'Sheet'),
  cell: text('单元格', 'Cell'),
  customer: text('客户', 'Customer'),
  finding: text('问题', 'Finding'),
  ask: text('怎么办', 'What to do'),
  done: text('完成✓', 'Done ✓'),
  remark: text('备注', 'Remark'),
} as const satisfies Record<string, Text>
type Header = keyof typeof handOutHeaders

const nobody = text('店内', 'Store')
/** Whose list it is, for people; what no consultant stands beside is the store's. */
export const whoseName = (consultant: string | null, locale: Locale): string => consultant ?? nobody[locale]
/** What stands at the head of somebody's list, before the month. */
export const handOutTitle = (consultant: string | null, locale: Locale): string =>
  text(`待办：${whoseName(consultant, 'zh')}`, `To do: ${whoseName(consultant, 'en')}`)[locale]

const anybody: Readonly<Record<Locale, RegExp>> = { zh: /^待办：([^　]+)/, en: /^To do: ([^　]+)/ }
/** Whose lists stand in a workbook. */
export const handedOutTo = ({ sheets }: Workbook): readonly (string | null)[] =>
  sheets.flatMap(({ ours, columns }) => {
    const head = ours ? String(columns[0]?.at(0) ?? '') : ''
    const name = (anybody.zh.exec(head) ?? anybody.en.exec(head))?.[1]
    return name === undefined ? [] : [Object.values(nobody).includes(name) ? null : name]
  })

/** A line of a list that stood in the workbook, and what people wrote beside it. */
export interface HandOutRecord {
  readonly sheet: string
  readonly customer: string
  readonly finding: string
  readonly done: string | null
  readonly remark: string | null
}
type Told = Pick<HandOutRecord, 'sheet' | 'customer' | 'finding'>

/** Tells lines apart by what they say; the n-th of equals has a number. */
export function keyedLines(): (told: Told) => string {
  const met = new Map<string, number>()
  return ({ sheet, customer, finding }) => {
    const key = [sheet, customer, finding].map(foldWord).join('|')
    const count = (met.get(key) ?? 0) + 1
    met.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  }
}

/** What stands on somebody's list in the workbook, line by line; null where there is none. */
export function handOutRecords({ sheets }: Workbook, consultant: string | null): Map<string, HandOutRecord> | null {
  for (const sheet of sheets) {
    const locale = sheet.ours && localeOf(sheet, consultant)
    if (locale) return recordsOf(sheet, locale)
  }
  return null
}

function localeOf({ columns }: Sheet, consultant: string | null): Locale | undefined {
  const head = String(columns[0]?.at(0) ?? '')
  const isTitled = (title: string): boolean => head === title || head.startsWith(`${title}　`)
  return (['zh', 'en'] as const).find((locale) => isTitled(handOutTitle(consultant, locale)))
}

function recordsOf({ columns }: Sheet, locale: Locale): Map<string, HandOutRecord> {
  const records = new Map<string, HandOutRecord>()
  const keyOf = keyedLines()
  let places: Readonly<Record<Header, number>> | null = null
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    const first = columns[0]?.at(row) ?? null
    if (first === handOutHeaders.number[locale]) places = placesIn(columns, row, locale)
    if (!places || typeof first !== 'number') continue
    const wordsAt = (header: Header): string => wordsOf(columns[places?.[header] ?? -1]?.at(row) ?? null)
    const record = {
      sheet: wordsAt('sheet'),
      customer: wordsAt('customer'),
      finding: wordsAt('finding'),
      done: wordsAt('done') || null,
      remark: wordsAt('remark') || null,
    }
    records.set(keyOf(record), record)
  }
  return records
}

function placesIn(columns: Sheet['columns'], row: number, locale: Locale): Readonly<Record<Header, number>> {
  const titles = columns.map((column) => column.at(row))
  const headers = Object.entries(handOutHeaders) as [Header, Text][]
  return Object.fromEntries(headers.map(([header, title]) => [header, titles.indexOf(title[locale])])) as never
}

const wordsOf = (cell: Cell): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : cell === true ? '✓' : ''
