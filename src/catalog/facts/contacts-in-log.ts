import type { CellRange, RowBasis, RowCells } from '../../model/kpi'
import { matchKey } from '../../model/match-key'
import type { View } from '../../model/rule'
import type { Table } from '../../model/table'
import { isCellError, type Cell } from '../../model/workbook'
import { remember } from './remember'
import { numberIn } from './row-formulas'

export type LostField = 'customerName' | 'phone' | 'consultant' | 'lossDate'
const PHONE_DIGITS = 11

/** A contact log that formulas can count on, column by column. */
interface CountedLog {
  readonly days: CellRange
  readonly phones: CellRange | null
  readonly names: CellRange | null
  readonly consultants: CellRange | null
}

const remembered = remember<readonly CountedLog[]>()
/**
 * The contact logs of the workbook, looked through once for all rows; empty where there is one whose contacts no formula counts: in a
 * grid of days, on cards, dated by a text, or planned and not made.
 */
const logsOf = (basis: RowBasis): readonly CountedLog[] => remembered([basis], () => readLogs(basis))

function readLogs({ tables, range, seen }: RowBasis): readonly CountedLog[] {
  const logs: CountedLog[] = []
  for (const table of tables) {
    if (table.template.id !== 'contact-log' || table.height === 0) continue
    const days = range(table, 'contactDate')
    const [phones, names] = [range(table, 'phone'), range(table, 'customerName')]
    if (table.from !== undefined || !days || !(phones ?? names) || !isPlain(table, seen)) return []
    logs.push({ days, phones, names, consultants: range(table, 'consultant') })
  }
  return logs
}

function isPlain(table: Table, seen: RowBasis['seen']): boolean {
  const { contactDate, contactPlanned, contactMade } = table.columns
  for (let row = 0; row < table.height; row++) {
    const day = seen(table, 'contactDate', row)
    if (day !== null && typeof day !== 'number') return false
    if (day === null && (contactDate?.values.at(row) ?? null) !== null) return false
    if (contactMade?.values.at(row) === false || contactPlanned?.values.at(row) === true) return false
  }
  return true
}

const written = (cell: Cell): string => (cell === null || isCellError(cell) ? '' : String(cell))
/** What a cell is after SUBSTITUTE has made a text of it; a blank finds blanks. */
const keyOf = (cell: Cell): string => matchKey(written(cell) || null)

/** How often each lost customer was contacted up to the loss, as the formula counts it: by phone, else by name and consultant. */
export function contactsInLog(view: View<never, LostField>, basis: RowBasis): ((row: number) => number | null) | null {
  const logs = logsOf(basis)
  if (logs.length === 0) return null
  const byPhone = new Map<string, number[]>()
  const byName = new Map<string, number[]>()
  const add = (days: Map<string, number[]>, key: string, day: number): void => {
    const known = days.get(key)
    if (known) known.push(day)
    else days.set(key, [day])
  }
  const asksWho = view.cells('consultant') !== undefined
  for (const { days, phones, names, consultants } of logs) {
    for (const [row, day] of days.cells.entries()) {
      if (typeof day !== 'number') continue
      const phone = phones?.cells[row] ?? null
      if (phone !== null) add(byPhone, matchKey(phone), day)
      else if (names) add(byName, `${matchKey(names.cells[row] ?? null)}\n${whoOf(consultants?.cells[row])}`, day)
    }
    function whoOf(cell: Cell | undefined): string {
      return asksWho && consultants ? matchKey(cell ?? null) : '*'
    }
  }
  return (row) => {
    const cell = (field: LostField): Cell => view.cells(field)?.at(row) ?? null
    if ((['customerName', 'phone', 'consultant', 'lossDate'] as const).some((field) => isCellError(cell(field))))
      return null
    const isCalled = written(cell('phone')).length === PHONE_DIGITS
    if (!isCalled && cell('customerName') === null) return null
    const lost = numberIn(cell('lossDate'))
    const until = lost === null ? Infinity : Math.floor(lost) + 1
    const named = ['*', ...(asksWho ? [keyOf(cell('consultant'))] : [])].flatMap(
      (who) => byName.get(`${keyOf(cell('customerName'))}\n${who}`) ?? [],
    )
    const called = isCalled ? (byPhone.get(keyOf(cell('phone'))) ?? []) : []
    return [...called, ...(cell('customerName') === null ? [] : named)].filter((day) => day < until).length
  }
}

/** A cell as a criterion that means itself. */
const itself = (cell: string): string => `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`

/** The same as a formula: COUNTIFS on every log. */
export function contactsFormula(cells: RowCells<LostField>, basis: RowBasis): string {
  const [phone, name, lost] = [cells.at('phone'), cells.at('customerName'), cells.at('lossDate')]
  const until = `"<"&IF(ISNUMBER(${lost}),INT(${lost})+1,2958466)`
  const logs = logsOf(basis)
  const counted = (parts: readonly string[]): string => (parts.length > 0 ? parts.join('+') : '0')
  const byPhone = logs.flatMap(({ days, phones }) =>
    phones ? [`COUNTIFS(${phones.formula},${itself(phone)},${days.formula},${until})`] : [],
  )
  const byName = logs.flatMap(({ days, phones, names, consultants }) => {
    if (!names) return []
    const unphoned = phones ? `,${phones.formula},""` : ''
    const who =
      consultants && cells.has('consultant') ? `,${consultants.formula},${itself(cells.at('consultant'))}` : ''
    return [`COUNTIFS(${names.formula},${itself(name)},${days.formula},${until}${unphoned}${who})`]
  })
  const named = `IF(${name}="",0,${counted(byName)})`
  return (
    `IFERROR(IF(LEN(${phone})=${PHONE_DIGITS},${counted(byPhone)}+${named},` +
    `IF(${name}="","",${counted(byName)})),"")`
  )
}
