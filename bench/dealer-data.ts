import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dealerMonth as monthOf, type DefectCode } from '../tests/support/dealer-month'
import { xlsxOf } from '../tests/support/dealer-month/xlsx'

const many = 810
/** 8% of the rows of cards and losses; a consultant with few losses entered (DF27) hides some 250 more. */
const defects: Readonly<Partial<Record<DefectCode, number>>> = {
  ST11: 100,
  ST12: many,
  FL01: many,
  FL03: many,
  FL06: 100,
  FL09: many,
  RG01: 5,
  DF01: many,
  DF02: many,
  DF03: many,
  DF05: 50,
  DF07: many,
  DF09: many,
  DF10: many,
  DF14: many,
  DF15: many,
  DF18: many,
  DF21: many,
  DF22: many,
  DF24: many,
  DF27: 3,
  DF29: many,
  DF30: many,
  DF31: many,
}

/** The workbook of a month of 100,000 cards and 100,000 losses, one row each; written on first use. */
export function dealerMonth(): string {
  const path = join(__dirname, 'data', 'dealer-month.xlsx')
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) write(path)
  return path
}

function write(path: string): void {
  const size = { consultants: 400, cards: 101_000, losses: 101_000, visits: 3000 }
  const month = monthOf({ ...size, defects, innocent: false })
  writeFileSync(path, xlsxOf(month))
  console.log(
    `${path}: ${month.draft.cards.length} cards, ${month.draft.losses.length} losses, ${month.planted.length} defects`,
  )
}
