import { recognise } from '../../../src/engine/recognise'
import { serialOf } from '../../../src/model/month'
import type { Catalog } from '../../../src/model/report'
import type { SheetTemplate } from '../../../src/model/template'
import { mutantOf, type Mutant } from '.'

export interface Tally {
  readonly template: SheetTemplate
  sheets: number
  columns: number
  right: number
  asked: number
  missed: number
  wrong: number
  /** The first failures, for people. */
  readonly told: string[]
}

export const SHEETS = 200
const TOLD = 60

/** Recognises many mutants of a template and counts its columns: right, asked about, missed in silence, wrong. */
export function measure(template: SheetTemplate, catalog: Catalog, sheets = SHEETS): Tally {
  const tally: Tally = { template, sheets, columns: 0, right: 0, asked: 0, missed: 0, wrong: 0, told: [] }
  const profile = catalog.profiles[0]!
  const start = catalog.templates.indexOf(template) * 100_000
  for (let seed = start; seed < start + sheets; seed++) count(mutantOf(template, seed, profile), catalog, tally, seed)
  return tally
}

function count({ template, sheet, kinds, expected }: Mutant, catalog: Catalog, tally: Tally, seed: number): void {
  const today = serialOf(2026, 4, 10) ?? 0
  const { sheets, tables } = recognise({ sheets: [sheet] }, catalog, { profile: catalog.profiles[0]!, today })
  const reading = sheets[0]!
  const asksTemplate = reading.doubts.some(({ about }) => about === 'template')
  const asked = new Set(reading.doubts.map(({ column }) => column))
  const read = new Map(reading.columns.map(({ column, field }) => [column, field]))
  const isOther = tables.some((table) => table.template.id !== template.id && table.from === undefined)
  for (const [column, field] of expected) {
    tally.columns++
    const seen = read.get(column) ?? null
    const outcome =
      (seen === field && !isOther) || (field === null && seen === null)
        ? 'right'
        : seen !== null
          ? 'wrong'
          : asksTemplate || asked.has(column)
            ? 'asked'
            : 'missed'
    tally[outcome]++
    if (outcome !== 'right' && tally.told.length < TOLD) {
      const header = sheet.columns[column]?.at(0)
      tally.told.push(
        `${outcome} seed ${seed} ${template.id} column ${column} (${String(reading.columns.find((one) => one.column === column)?.header ?? header)}): ${String(field)} read as ${String(seen)} [${tables.map((table) => table.template.id).join()}] ${kinds.join(' ')}`,
      )
    }
  }
}
