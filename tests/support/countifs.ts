import { columnIndex } from '../../src/engine/address'
import type { SheetContent } from '../../src/model/sheet-content'
import type { Cell, Sheet, Workbook } from '../../src/model/workbook'

/** What stands for the criterion TRUE, which is no text. */
const LOGICAL = '\0TRUE'

/**
 * Computes our own formulas (COUNTIFS, SUM, sums, differences, IF) cell by cell: a second, plain reading of what they say. Excel tells
 * the logical value TRUE from the number 1, LibreOffice does not (`trueIsOne`).
 */
export function evaluate(formula: string, workbook: Workbook, here: SheetContent, trueIsOne = false): number {
  let at = 0
  const next = (token: string): boolean => formula.startsWith(token, at) && ((at += token.length), true)
  const expect = (token: string): void => {
    if (!next(token)) throw new Error(`expected ${token} at ${at} of ${formula}`)
  }
  const match = (pattern: RegExp): RegExpExecArray | null => {
    const found = new RegExp(pattern.source, 'y')
    found.lastIndex = at
    const result = found.exec(formula)
    if (result) at += result[0].length
    return result
  }
  const sum = (): number => {
    let value = term()
    for (;;) {
      if (next('+')) value += term()
      else if (next('-')) value -= term()
      else return value
    }
  }
  const term = (): number => {
    if (next('SUM(')) return close(sum())
    if (next('COUNTIFS(')) return close(countIfs())
    if (next('(')) return close(sum())
    const number = match(/\d+/)
    if (number) return Number(number[0])
    throw new Error(`unexpected ${formula.slice(at, at + 20)}`)
  }
  const close = (value: number): number => (expect(')'), value)
  const text = (): string => (match(/"((?:[^"]|"")*)"/)?.[1] ?? '').replaceAll('""', '"')
  const own = (): Cell => {
    const [, letters = '', row = '0'] = match(/\$?([A-Z]+)\$?(\d+)/) ?? []
    const found = here.rows[Number(row) - 1]?.[columnIndex(letters)]?.value ?? null
    return typeof found === 'number' ? found + shift() : found
  }
  /** What is added to a cell, or taken from it: +1-DATE(2026,3,0). */
  const shift = (): number => {
    const found = match(/([+-])(?:DATE\((\d+),(\d+),(\d+)\)|(\d+))/)
    if (!found) return 0
    const [, sign, year, month, day, number] = found
    const value = year
      ? (Date.UTC(+year, Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000
      : Number(number)
    return (sign === '-' ? -value : value) + shift()
  }
  const criterion = (): readonly string[] => {
    if (next('{')) {
      const list = [text()]
      while (next(',') || next(';')) list.push(text())
      expect('}')
      return list
    }
    if (next('TRUE')) return [LOGICAL]
    const literal = text()
    if (!next('&')) return [literal]
    return [literal + (formula[at] === '"' ? text() : String(own()))]
  }
  const asProgram = (cell: Cell, criterion: string): Cell =>
    !trueIsOne || (cell !== true && cell !== 1) ? cell : criterion === LOGICAL ? true : 1
  const countIfs = (): number => {
    const tests: { readonly cells: readonly Cell[]; readonly criteria: readonly string[] }[] = []
    do {
      const [, sheet = '', from = '', top = '0', , bottom = '0'] =
        match(/'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/) ?? []
      expect(',')
      const cells = cellsOf(
        workbook,
        sheet.replaceAll("''", "'"),
        columnIndex(from),
        Number(top) - 1,
        Number(bottom) - 1,
      )
      tests.push({ cells, criteria: criterion() })
    } while (next(','))
    const rows = tests[0]?.cells.map((_, row) => row) ?? []
    // An array of criteria adds up: each cell is counted once for every alternative that it fits.
    return rows.reduce(
      (all, row) =>
        all +
        tests.reduce(
          (ways, { cells, criteria }) =>
            ways * criteria.filter((one) => fits(asProgram(cells[row] ?? null, one), one)).length,
          1,
        ),
      0,
    )
  }
  const value = sum()
  if (at !== formula.length) throw new Error(`left over: ${formula.slice(at)}`)
  return value
}

function cellsOf({ sheets }: Workbook, name: string, column: number, top: number, bottom: number): readonly Cell[] {
  const sheet = sheets.find((some) => some.name === name) as Sheet
  return Array.from(
    { length: bottom - top + 1 },
    (_, row) => sheet.columns[column - sheet.left]?.at(top + row - sheet.top) ?? null,
  )
}

/** One cell against one criterion, as Microsoft's page on COUNTIFS tells it. */
function fits(cell: Cell, criterion: string): boolean {
  if (criterion === LOGICAL) return cell === true
  const [, operator = '', rest = ''] = /^(<>|>=|<=|=|<|>)?(.*)$/s.exec(criterion) ?? []
  const number = rest.trim() === '' ? Number.NaN : Number(rest)
  if (operator === '>=') return typeof cell === 'number' && cell >= number
  if (operator === '>') return typeof cell === 'number' && cell > number
  if (operator === '<') return typeof cell === 'number' && cell < number
  if (operator === '<>') return !isLike(cell, rest)
  if (!Number.isNaN(number))
    return (typeof cell === 'number' || typeof cell === 'string') && cell !== '' && Number(cell) === number
  return isLike(cell, rest)
}

const patterns = new Map<string, RegExp>()
function isLike(cell: Cell, wild: string): boolean {
  if (typeof cell !== 'string') return false
  let like = patterns.get(wild)
  if (!like) patterns.set(wild, (like = patternOf(wild)))
  return like.test(cell)
}

function patternOf(wild: string): RegExp {
  const pattern = wild.replace(
    /~([~*?])|([*?])|([.+^${}()|[\]\\])/g,
    (_, literal?: string, wildcard?: string, special?: string) =>
      literal ? `\\${literal}` : wildcard ? (wildcard === '*' ? '.*' : '.') : `\\${special}`,
  )
  return new RegExp(`^${pattern}$`, 'is')
}
