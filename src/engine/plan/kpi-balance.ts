import { foldName } from '../../model/fold'
import type { BalanceTerm, ProspectBalance } from '../../model/prospect-balance'
import type { Report } from '../../model/report'
import type { SheetCell } from '../../model/sheet-content'
import { text } from '../../model/text'
import { a1 } from '../address'
import { settledProfile } from '../compute'
import { basesOf, isCountable, tally } from '../count'
import { renderExpression } from '../formula'
import { cell, live, wrapped, type Row, type Say } from './cells'
import { columnOf, placesIn, type KpiColumns } from './kpi-columns'

const title = text('客户进销存', 'Customer stock balance')
const dueTitle = text('月末应在跟', 'Due at the month’s end')
const offTitle = text('差（实际－应在跟）', 'Difference')
const byHand = text(
  '逐人核对得出，公式数不到，不随表变化',
  'Told person by person: no formula counts it, and it does not follow the data',
)
const offRemark = text('不为0的，见问题清单DF46', 'Where it is not 0, see DF46 in the list of problems')
const byCards = text(
  '没有上月留存的名单，月初在跟按管理卡推算，账总是平的',
  'Nobody listed who was carried over: taken from the cards, so it always adds up',
)

/** Each consultant's prospects from the month's first day to its last, from the given row on: what can be counted live, counted live. */
export function balanceRows(report: Report, sheet: KpiColumns, from: number, say: Say): readonly Row[] {
  const { balances, catalog } = report
  const terms = catalog.balanceTerms ?? []
  if (balances.length === 0 || terms.length === 0) return []
  const moved = terms.filter(({ of }) => of !== 'open')
  const open = terms.find(({ of }) => of === 'open')
  const first = from + 1
  const due = first + moved.length
  const lines = moved.map((term, index) => lineOf(report, term, sheet, first + index))
  const sumOf = (column: number): number =>
    moved.reduce((sum, { of }, index) => sum + (isIn(of) ? 1 : -1) * valueIn(lines[index]?.cells[column]), 0)
  const isKnown = (column: number): boolean => (lines[0]?.cells[column]?.value ?? null) !== null
  const across = (make: (place: string, column: number) => SheetCell): SheetCell[] =>
    sheet.columns.map((person, column) => make(a1(due, columnOf(person)), column))
  const dueCells = across((_, column) => {
    const at = (row: number): string => a1(row, columnOf(sheet.columns[column] ?? null))
    const parts = moved.map(({ of }, index) => `${isIn(of) ? '+' : '-'}${at(first + index)}`)
    if (!isKnown(column)) return cell(null, 'total')
    return live(parts.join('').replace(/^\+/, ''), sumOf(column), 'total')
  })
  const openLine = open && lineOf(report, open, sheet, due + 1)
  const off = across((place, column) => {
    const there = a1(due + 1, columnOf(sheet.columns[column] ?? null))
    if (!isKnown(column)) return cell(null, 'total')
    return live(`${there}-${place}`, valueIn(openLine?.cells[column]) - sumOf(column), 'total')
  })
  const row = (name: string, from: string, cells: readonly SheetCell[], remark: string): Row => [
    cell(name),
    wrapped(from),
    ...cells,
    wrapped(remark),
  ]
  return [
    [cell(say(title), 'total'), ...Array.from({ length: sheet.columns.length + 2 }, () => cell(null, 'total'))],
    ...moved.map((term, index) => {
      const { cells, sheets, isLive } = lines[index]!
      const remark = term.of === 'opening' && balances.some((balance) => balance.byCards) ? byCards : null
      return row(say(term.title), sheets, cells, remark ? say(remark) : isLive ? '' : say(byHand))
    }),
    row(say(dueTitle), '', dueCells, ''),
    ...(open && openLine
      ? [
          row(say(open.title), openLine.sheets, openLine.cells, openLine.isLive ? '' : say(byHand)),
          row(say(offTitle), '', off, say(offRemark)),
        ]
      : []),
  ]
}

const comes: readonly BalanceTerm['of'][] = ['opening', 'added', 'reactivated', 'in']
const isIn = (which: BalanceTerm['of']): boolean => comes.includes(which)
const valueIn = (one: SheetCell | undefined): number => (typeof one?.value === 'number' ? one.value : 0)

interface Line {
  readonly cells: readonly SheetCell[]
  readonly sheets: string
  readonly isLive: boolean
}

/** By the first formula that comes to what the balance says of everybody, else the numbers themselves; nothing of whom it does not know. */
function lineOf(report: Report, term: BalanceTerm, sheet: KpiColumns, row: number): Line {
  const { people, columns, reading } = sheet
  const told = columns.map((person) =>
    toldOf(report.balances, term.of, person === null ? null : (people[person] ?? '')),
  )
  const profile = settledProfile(report.context)
  for (const variant of term.counted) {
    const bases = basesOf(variant, report.tables)
    if (!isCountable(bases)) continue
    const counted = tally(variant.numerator, bases, reading)
    const valueOf = (person: number | null): number | undefined =>
      person === null ? counted.store : counted.people?.[person]
    if (!columns.every((person, column) => told[column] === null || told[column] === valueOf(person))) continue
    const cells = columns.map((person, column) => {
      if (told[column] === null) return cell(null, 'number')
      const formula = renderExpression(variant.numerator, bases, placesIn(sheet, person), profile)
      return live(formula, told[column] ?? null, 'number')
    })
    if (cells.some(({ formula, value }) => formula === undefined && value !== null)) continue
    const sheets = [...new Set([...bases.values()].flat().map(({ sheetName }) => sheetName))].join('、')
    return { cells, sheets, isLive: true }
  }
  const each = told.slice(1).reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const cells = columns.map((person, column) => {
    // Whom the forms name nobody for is in the store's number alone.
    if (person !== null || people.length === 0 || each !== told[0]) return cell(told[column] ?? null, 'number')
    return live(`SUM(${a1(row, columnOf(0))}:${a1(row, columnOf(people.length - 1))})`, each, 'number')
  })
  return { cells, sheets: '', isLive: false }
}

/** What the balances say of a consultant, or of all; null where they do not know him. */
function toldOf(balances: readonly ProspectBalance[], which: BalanceTerm['of'], name: string | null): number | null {
  const theirs = balances.filter(
    ({ consultant }) => name === null || (consultant !== null && foldName(consultant) === foldName(name)),
  )
  if (theirs.length === 0) return null
  return theirs.reduce((sum, { counts, open }) => sum + (which === 'open' ? open : counts[which]), 0)
}
