import type { FieldKey } from '../model/field'
import { foldName, foldScript } from '../model/fold'
import { isoDay } from '../model/month'
import type { Sheet } from '../model/workbook'
import { parseDateInside, type DateReading } from './parse-date'
import { PICTURE, picturedPlaces } from './pictures'

/** What is signed at a sheet's foot, by the field that it stands for. */
export type Foot = { readonly [K in FieldKey]?: string }

const roles = '销售(?:经理|主管)|展厅经理|总经理|店总|经理|填表人|制表人?|审核人?|销售顾问|顾问'
const label = `(?:${roles})(?:签字|签名|签章|确认)?[:：]`
/** A role, and what stands behind it up to the next role of the line. */
const signature = new RegExp(`(${roles})(?:签字|签名|签章|确认)?[:：]([^:：]*?)(?=${label}|[:：]|$)`, 'g')

/** True where a folded word opens a row of signatures. */
export const isFootWord = (word: string): boolean =>
  /^(销售(经理|主管|顾问)|展厅经理|总经理|店总|经理|填表人?|制表人?|审核人?|顾问).{0,3}(签字|签名|签章)?[:：]/.test(
    word,
  ) || /^(备注|说明|注)[:：]/.test(word)

/** Reads 销售经理签字：张… from the rows at the foot; the name may stand in the next cell, or be a picture. */
export function readFoot(sheet: Sheet, rows: readonly number[], reading: DateReading): Foot {
  const foot: { -readonly [K in keyof Foot]: Foot[K] } = {}
  for (const row of rows) {
    const { line, columnAt } = lineOf(sheet, row)
    const places = [...foldScript(line).matchAll(signature)].map(
      ({ 0: whole, index, 1: role = '', 2: written = '' }) => ({
        role,
        written,
        name: nameIn(written, line.slice(index + whole.length - written.length)),
        column: columnAt(index),
      }),
    )
    const pictured = picturedPlaces(sheet, row, places)
    for (const [index, { role, written, name }] of places.entries()) {
      const signs =
        role === '总经理' || role === '店总'
          ? 'generalManager'
          : /^(销售(经理|主管)|展厅经理|经理)$/.test(role)
            ? 'manager'
            : null
      if (!signs) continue
      foot[`${signs}Signature`] ||= name || (pictured.has(index) ? PICTURE : '')
      const day = parseDateInside(written, reading)
      if (day !== null && name !== '') foot[`${signs}SignedDate`] ??= isoDay(day)
    }
  }
  return foot
}

/** The next role's name closes a blank line, and a date is no part of a name. */
const beside =
  /\d{0,4}年\d{0,2}月\d{0,2}日?|\d{1,2}月\d{1,2}日?|销售(经理|主管|顾问)|展厅经理|总经理|店总|经理|日期|填表|制表|审核|顾问|签字|签名|[_\s/\d.\-]/g

/** The name as it is written: only what stands beside it is compared with traditional characters folded. */
function nameIn(folded: string, line: string): string {
  const bare = folded.replace(beside, (word) => '_'.repeat(word.length))
  return Array.from({ length: bare.length }, (_, at) => (bare[at] === '_' ? '' : line[at])).join('')
}

/** A row as one line, and the sheet's column that a place in it comes from. */
function lineOf(sheet: Sheet, row: number): { readonly line: string; readonly columnAt: (place: number) => number } {
  let line = ''
  const starts: { readonly place: number; readonly column: number }[] = []
  for (const [index, column] of sheet.columns.entries()) {
    const cell = column.at(row)
    if (cell === null) continue
    if (line !== '' && !line.endsWith(':')) line += ' '
    starts.push({ place: line.length, column: sheet.left + index })
    line += foldName(String(cell))
  }
  return { line, columnAt: (place) => starts.findLast((start) => start.place <= place)?.column ?? sheet.left }
}
