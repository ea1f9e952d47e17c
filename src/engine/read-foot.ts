import type { FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import type { Sheet } from '../model/workbook'

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
export function readFoot(sheet: Sheet, rows: readonly number[]): Foot {
  const foot: { managerSignature?: string; generalManagerSignature?: string } = {}
  for (const row of rows) {
    const words = sheet.columns
      .map((column) => column.at(row))
      .filter((cell) => cell !== null)
      .map((cell) => foldWord(String(cell)))
    const line = words.join(' ').replace(/[:：] /g, ':')
    for (const [, role = '', written = ''] of line.matchAll(signature)) {
      // The next role's name closes this one's blank line.
      const name = written.replace(
        /(销售(经理|主管|顾问)|展厅经理|总经理|店总|经理|日期|年|月|日|填表|制表|审核|顾问|签字|签名|[_\s/\d.\-])/g,
        '',
      )
      if (name === '') continue
      if (role === '总经理' || role === '店总') foot.generalManagerSignature ??= name
      else if (/^(销售(经理|主管)|展厅经理|经理)$/.test(role)) foot.managerSignature ??= name
    }
  }
  return foot
}
