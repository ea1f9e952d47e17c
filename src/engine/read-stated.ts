import { foldName, foldScript, foldWidth, foldWord } from '../model/fold'
import type { Sheet } from '../model/workbook'
import type { Location } from './locate'

const label = '(?:销售顾问|顾问|业务员|销售员)(?:姓名|签字|签名)?'
const inLine = new RegExp(
  `${label}[:：]([\\p{Script=Han}·]{2,4}?)(?=$|[\\s,，;；)）|]|\\p{Script=Han}{2,6}[:：])`,
  'gu',
)
const alone = new RegExp(`^${label}[:：]?$`, 'u')
const name = /^[\p{Script=Han}·]{2,4}$/u
const nobody = /^(全部|所有|全体|合计|不限|月份|日期|部门|签字|签名|电话|年月|姓名)$/

/** What a sheet says once for all its rows: 销售顾问：张三 above the header or at the foot, where no column says it. */
export function readStated(
  sheet: Sheet,
  location: Location,
  feet: readonly number[],
): { readonly consultant?: string } {
  if (!location.template.columns.consultant || location.columns.has('consultant')) return {}
  const { top } = location.block
  const above = Array.from({ length: (location.headerRows[0] ?? 0) - top }, (_, row) => top + row)
  for (const rows of [above, feet]) {
    const names = new Set(rows.flatMap((row) => namesIn(sheet, row)))
    if (names.size > 1) return {}
    for (const consultant of names) return { consultant }
  }
  return {}
}

function namesIn(sheet: Sheet, row: number): string[] {
  const words = sheet.columns.map((column) => column.at(row)).filter((cell) => typeof cell === 'string')
  return words.flatMap((word, index) => {
    const next = foldName(words[index + 1] ?? '').replaceAll('_', '')
    if (alone.test(foldWord(word))) return name.test(next) && !nobody.test(next) ? [next] : []
    // 周 敏 is one name: single spaces between single characters go.
    const line = foldWidth(word)
      .replaceAll('_', ' ')
      .replace(/([:：])\s+/g, '$1')
      .replace(/(?<=[:：]\p{Script=Han})\s(?=\p{Script=Han}(\s|$))/gu, '')
    return [...foldScript(line).matchAll(inLine)].flatMap(({ 0: whole, 1: found = '', index }) => {
      const end = index + whole.length
      return nobody.test(found) ? [] : [line.slice(end - found.length, end)]
    })
  })
}
