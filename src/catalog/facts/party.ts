import type { RowCells } from '../../model/kpi'
import type { View } from '../../model/rule'
import { isCellError, type Cell } from '../../model/workbook'

type PartyField = 'visitDate' | 'arrivalTime' | 'phone' | 'customerName' | 'model' | 'consultant'
const who = ['customerName', 'model', 'consultant'] as const
const MINUTES = 1440
const PHONE_DIGITS = 11

/** As `=` compares cells: texts without case, a number never with a text. */
const compared = (cell: Cell): string =>
  typeof cell === 'string' ? `t${cell.toLowerCase()}` : cell === null ? 't' : `n${String(cell)}`
/** As `>` compares a cell with a number: every text is above, a blank is 0. */
const height = (cell: Cell): number => (cell === null ? 0 : typeof cell === 'number' ? cell : Infinity)
const written = (cell: Cell): string => (cell === null || isCellError(cell) ? '' : String(cell).toLowerCase())

/** 1 for the first entry of a party, 0 for a further one, by the cells as they stand; null without a day, or below an error. */
export function countsAsParty(view: View<PartyField, never>, minutes: number): (row: number) => number | null {
  const cell = (field: PartyField, row: number): Cell => view.cells(field)?.at(row) ?? null
  const entries = new Map<string, number[]>()
  const keysOf = (row: number) => {
    const phone = `p${written(cell('phone', row))}`
    return { phone, name: who.map((field) => compared(cell(field, row))).join('\n') }
  }
  const firstError = (fields: readonly PartyField[]): number => {
    for (let row = 0; row < view.height; row++) if (fields.some((field) => isCellError(cell(field, row)))) return row
    return Infinity
  }
  const spoilt = {
    phone: firstError(['visitDate', 'arrivalTime', 'phone']),
    name: firstError(['visitDate', 'arrivalTime', ...who]),
  }
  for (let row = 0; row < view.height; row++) {
    const day = cell('visitDate', row)
    if (typeof day !== 'number') continue
    for (const key of Object.values(keysOf(row))) {
      const id = `${Math.floor(day)} ${key}`
      const there = entries.get(id)
      if (there) there.push(row)
      else entries.set(id, [row])
    }
  }
  return (row) => {
    const day = cell('visitDate', row)
    if (typeof day !== 'number') return null
    const by = written(cell('phone', row)).length === PHONE_DIGITS ? 'phone' : 'name'
    const cells = by === 'phone' ? (['phone'] as const) : who
    if (isCellError(cell('phone', row)) || cells.some((field) => isCellError(cell(field, row)))) return null
    if (by === 'name' && written(cell('customerName', row)) === '') return 1
    if (spoilt[by] < row) return null
    const arrival = cell('arrivalTime', row)
    if (isCellError(arrival)) return row === 0 ? 1 : null
    const since = (typeof arrival === 'number' ? arrival : arrival === true ? 1 : 0) - (minutes - 0.5) / MINUTES
    const same = entries.get(`${Math.floor(day)} ${keysOf(row)[by]}`) ?? []
    return same.some((entry) => entry < row && height(cell('arrivalTime', entry)) > since) ? 0 : 1
  }
}

/** The same as a formula: what stands above on that day, by phone, else by name, model and consultant. */
export function partyFormula({ at, above }: RowCells<PartyField>, minutes: number): string {
  const [day, phone, name] = [at('visitDate'), at('phone'), at('customerName')]
  const days = above('visitDate')
  if (days === null) return `IF(ISNUMBER(${day}),1,"")`
  const near =
    `(${days}>=INT(${day}))*(${days}<INT(${day})+1)*` +
    `(${above('arrivalTime')}>N(${at('arrivalTime')})-${minutes - 0.5}/${MINUTES})`
  const byPhone = `SUMPRODUCT(${near}*(${above('phone')}&""=${phone}&""))`
  const byName = `SUMPRODUCT(${near}*${who.map((field) => `(${above(field)}=${at(field)})`).join('*')})`
  const seen = `IF(LEN(${phone})=${PHONE_DIGITS},${byPhone},IF(${name}="",0,${byName}))`
  return `IFERROR(IF(ISNUMBER(${day}),IF(${seen}=0,1,0),""),"")`
}
