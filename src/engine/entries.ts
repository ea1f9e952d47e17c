import type { FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import { text, type Text } from '../model/text'
import type { Table } from '../model/table'
import { cellCode, type Column, type Sheet } from '../model/workbook'
import { encode } from './encode'
import { foldHeader } from './fold-header'
import type { Location } from './locate'
import { isFootWord } from './read-foot'
import { readStated } from './read-stated'
import type { Entries } from './type-column'

/** The rows of a located sheet: which are entries, which continue one, what stands at the foot. */
export interface Body extends Entries {
  /** Rows of signatures and remarks, as offsets. */
  readonly feet: readonly number[]
  readonly stated: Table['stated']
  readonly notes: readonly Text[]
}

const total = /^(合计|总计|小计|共计|累计|平均|本?[月日周]?(合计|累计|总计|小计)|total|sum)/i
/** Written into a register where a section begins: not an entry. */
const section = /^(上月留存|本月新增|以下空白|续页|接上页|下接)/

export function readBody(sheet: Sheet, location: Location): Body {
  const columns = [...location.columns].map(([field, { column }]) => ({
    field,
    cells: sheet.columns[column] as Column,
    column,
  }))
  const first = (location.headerRows.at(-1) ?? 0) + 1
  const height = sheet.columns[0]?.length ?? 0
  const filled = countFilled(
    columns.map(({ cells }) => cells),
    height,
  )
  const leading = columns.toSorted((a, b) => a.column - b.column).slice(0, 3)
  const isTotal = leading.map(({ cells }) => wordTest(cells, (word) => total.test(word) || section.test(word)))
  const isHeader = columns.map(({ cells, field }) => headerTest(cells, location.columns.get(field)?.header ?? ''))
  const isFoot = leading.map(({ cells }) => wordTest(cells, isFootWord))
  const keys = (location.template.layout.continuation?.keys ?? []).filter((key) => location.columns.has(key))
  const joins = (location.template.layout.continuation?.joined ?? []).filter((key) => location.columns.has(key))
  const cellsOf = (key: FieldKey): Column => sheet.columns[location.columns.get(key)?.column ?? -1] as Column
  const isContinued = (row: number): boolean =>
    keys.length > 0 &&
    keys.every((key) => cellsOf(key).at(row) === null) &&
    joins.some((key) => cellsOf(key).at(row) !== null)

  const offsets = new Int32Array(Math.max(0, height - first))
  const continued = new Map<number, number[]>()
  const feet: number[] = []
  const count = { entries: 0, blank: 0, totals: 0, headers: 0 }
  for (let row = first; row < height; row++) {
    const cells = filled[row] as number
    if (cells === 0) count.blank++
    else if (isFoot.some((test) => test(row))) feet.push(row)
    else if (isTotal.some((test) => test(row))) count.totals++
    else if (cells >= 2 && isMostly(isHeader, row, cells)) count.headers++
    else if (count.entries > 0 && isContinued(row)) append(continued, count.entries - 1, row)
    else if (cells === 1 && keepsNothing(row)) count.blank++
    else offsets[count.entries++] = row
  }
  // A blank tail is no row between data.
  const last = offsets[count.entries - 1] ?? first
  const between =
    count.entries === 0 ? 0 : last - first + 1 - count.entries - count.totals - count.headers - continued.size
  return {
    offsets: offsets.slice(0, count.entries),
    continued,
    feet,
    stated: readStated(sheet, location, feet),
    notes: notesOf(location, { ...count, between, continued: continued.size }),
  }

  /** One lone cell is an entry only where it names a customer, or the day of a form without customers. */
  function keepsNothing(row: number): boolean {
    const named = (['customerName', 'phone'] as const).filter((key) => location.columns.has(key))
    const telling = named.length > 0 ? named : [location.template.eventDate]
    return telling.every((key) => !location.columns.has(key) || cellsOf(key).at(row) === null)
  }
}

const append = (map: Map<number, number[]>, key: number, row: number): void =>
  void map.set(key, [...(map.get(key) ?? []), row])

function countFilled(columns: readonly Column[], height: number): Uint16Array {
  const filled = new Uint16Array(height)
  for (const column of columns) {
    const { codes } = encode(column)
    for (let row = 0; row < height; row++) if (codes[row] !== cellCode.blank) (filled[row] as number)++
  }
  return filled
}

/** True where more than half of a row's filled cells pass. */
function isMostly(tests: readonly ((row: number) => boolean)[], row: number, cells: number): boolean {
  let hits = 0
  for (let at = 0; at < tests.length; at++) {
    if (tests[at]!(row)) hits++
    // So few columns are left that it cannot be any more.
    else if ((hits + tests.length - at - 1) * 2 <= cells) return false
  }
  return hits * 2 > cells
}

/** A test of a row's word that asks each distinct string once; most are told by their length or first characters alone. */
function wordTest(column: Column, test: (word: string) => boolean, longest = Infinity): (row: number) => boolean {
  const { codes, strings } = encode(column)
  const verdicts = new Uint8Array(strings.length)
  return (row) => {
    const code = codes[row] ?? cellCode.blank
    if (code < 0) return false
    if (verdicts[code] === 0) {
      const word = strings[code] as string
      verdicts[code] = word.length <= longest && !startsWithDigit(word) && test(foldWord(word)) ? 2 : 1
    }
    return verdicts[code] === 2
  }
}

/** Three digits open a phone or a number, never a header, a total or a foot. */
const startsWithDigit = (word: string): boolean => /^\d{3}/.test(word)

/** Spaces that stretch a header over its cell. */
const STRETCH = 12

function headerTest(column: Column, header: string): (row: number) => boolean {
  const folded = foldHeader(header)
  return wordTest(column, (word) => foldHeader(word) === folded, header.length + STRETCH)
}

function notesOf(
  location: Location,
  count: Readonly<Record<'totals' | 'headers' | 'between' | 'continued', number>>,
): Text[] {
  const notes: Text[] = []
  if (location.repeated > 0)
    notes.push(text('表头向右重复，只读取第一组', 'The header is repeated to the right: only the first block is read'))
  if (count.headers > 0)
    notes.push(
      text(`表头在表内重复${count.headers}次，已跳过`, `Headers repeated inside the sheet, skipped: ${count.headers}`),
    )
  if (count.totals > 0)
    notes.push(
      text(
        `合计、分节等${count.totals}行不计入明细`,
        `Total and section rows, not counted as entries: ${count.totals}`,
      ),
    )
  if (count.continued > 0)
    notes.push(
      text(`${count.continued}位客户占多行，已合并读取`, `Entries over several rows, read as one: ${count.continued}`),
    )
  if (count.between > 0)
    notes.push(text(`明细中有${count.between}行空行，已跳过`, `Blank rows between entries, skipped: ${count.between}`))
  return notes
}
