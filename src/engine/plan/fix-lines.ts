import type { AppliedFix } from '../../model/applied-fix'
import type { SheetContent } from '../../model/sheet-content'
import { text, type Locale } from '../../model/text'
import type { Sheet, Workbook } from '../../model/workbook'
import { a1, sheetPrefix } from '../address'
import { cellWords } from '../cell-words'
import { quote } from '../formula'
import { cell, live, wrapped, type Row, type Say } from './cells'
import { notesAcross } from './notes'

/** A fix as a line of the list of problems. */
export interface FixLine {
  readonly code: string
  readonly sheet: string
  readonly address: string
  /** Before and after. */
  readonly change: string
  readonly title: string
}

const headers = [
  text('序号', 'No.'),
  text('', ''),
  text('规则', 'Rule'),
  text('工作表', 'Sheet'),
  text('单元格', 'Cell'),
  text('改前 → 改后', 'Before → after'),
  text('改了什么', 'What was done'),
]
const heading = text('三表助手改正过的单元格，改前和改后：', 'Cells that Sanbiao corrected, before and after:')

const sheetLabel = (sheet: Sheet | undefined): string => [sheet?.file, sheet?.name].filter(Boolean).join(' · ')

export const fixLines = (applied: readonly AppliedFix[], { sheets }: Workbook, locale: Locale): readonly FixLine[] =>
  applied.map(({ code, title, at, before, after, isDate }) => ({
    code,
    sheet: sheetLabel(sheets.find(({ id }) => id === at.sheet)),
    address: a1(at.row, at.column),
    change: `“${cellWords(before, isDate)}” → “${cellWords(after, isDate)}”`,
    title: title[locale],
  }))

/** The lines that a list written earlier has, so that the next one keeps them. */
export function writtenFixLines({ sheets }: Workbook): readonly FixLine[] {
  for (const { ours, columns } of sheets) {
    const [first] = columns
    if (!ours || !first) continue
    for (let row = 0; row < first.length; row++) {
      const words = first.at(row)
      if (words === heading.zh || words === heading.en) return linesFrom(columns, row + 2)
    }
  }
  return []
}

function linesFrom(columns: Sheet['columns'], from: number): readonly FixLine[] {
  const lines: FixLine[] = []
  for (let row = from; typeof columns[0]?.at(row) === 'number'; row++) {
    const [code, sheet, address, change, title] = [2, 3, 4, 5, 6].map((column) =>
      String(columns[column]?.at(row) ?? ''),
    )
    lines.push({ code: code!, sheet: sheet!, address: address!, change: change!, title: title! })
  }
  return lines
}

interface Around {
  readonly say: Say
  readonly widths: readonly number[]
  readonly from: number
  readonly workbook: Workbook
}

/** The part of the list that says what was corrected; nothing where nothing was. */
export function fixPart(
  lines: readonly FixLine[],
  { say, widths, from, workbook: { sheets } }: Around,
): Required<Pick<SheetContent, 'rows' | 'merges'>> {
  if (lines.length === 0) return { rows: [], merges: [] }
  const head = notesAcross([say(heading)], widths, from + 1)
  const isOne = new Set(sheets.map(({ file }) => file)).size <= 1
  const rows = lines.map(({ code, sheet: label, address, change, title }, index): Row => {
    const sheet = isOne ? sheets.find((one) => sheetLabel(one) === label) : undefined
    const link = sheet && `HYPERLINK(${quote(`#${sheetPrefix(sheet.name)}${address}`)},${quote(address)})`
    return [
      cell(index + 1, 'number'),
      null,
      cell(code),
      wrapped(label),
      link ? live(link, address, 'link') : cell(address),
      wrapped(change),
      wrapped(title),
    ]
  })
  return {
    rows: [[], ...head.rows, headers.map((header) => cell(say(header), 'header')), ...rows],
    merges: head.merges,
  }
}
