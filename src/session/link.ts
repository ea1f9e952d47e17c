import { parseA1 } from '../engine/address'
import type { CellRef, Workbook } from '../model/workbook'

const hyperlink = /^HYPERLINK\(\s*"#((?:[^"]|"")*)"/i
const place = /^(?:'((?:[^']|'')*)'|([^'!]+))!([^!]+)$/

/** The cell of the same workbook that a HYPERLINK formula leads to: `HYPERLINK("#'3月'!A1","A1")`. */
export function linkOf(formula: string, { sheets }: Workbook): CellRef | undefined {
  const target = hyperlink.exec(formula)?.[1]?.replaceAll('""', '"')
  const [, quoted, bare, address = ''] = place.exec(target ?? '') ?? []
  const name = quoted?.replaceAll("''", "'") ?? bare
  const sheet = sheets.find((one) => one.name === name)
  const at = parseA1(address)
  return sheet && at ? { sheet: sheet.id, ...at } : undefined
}
