import type { FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import { isoDay } from '../model/month'
import type { Sheet } from '../model/workbook'
import { parseDateInside, type DateReading } from './parse-date'

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

/** Reads 销售经理签字：张… from the rows at the foot; the name may stand in the next cell. */
export function readFoot(sheet: Sheet, rows: readonly number[], reading: DateReading): Foot {
  const foot: { -readonly [K in keyof Foot]: Foot[K] } = {}
  for (const row of rows) {
    const words = sheet.columns
      .map((column) => column.at(row))
      .filter((cell) => cell !== null)
      .map((cell) => foldWord(String(cell)))
    const line = words.join(' ').replace(/[:：] /g, ':')
    for (const [, role = '', written = ''] of line.matchAll(signature)) {
      const signs =
        role === '总经理' || role === '店总'
          ? 'generalManager'
          : /^(销售(经理|主管)|展厅经理|经理)$/.test(role)
            ? 'manager'
            : null
      if (!signs) continue
      // The next role's name closes this one's blank line.
      const name = written
        .replace(/\d{0,4}年\d{0,2}月\d{0,2}日?|\d{1,2}月\d{1,2}日?/g, '')
        .replace(/(销售(经理|主管|顾问)|展厅经理|总经理|店总|经理|日期|填表|制表|审核|顾问|签字|签名|[_\s/\d.\-])/g, '')
      foot[`${signs}Signature`] ||= name
      const day = parseDateInside(written, reading)
      if (day !== null && name !== '') foot[`${signs}SignedDate`] ??= isoDay(day)
    }
  }
  return foot
}
