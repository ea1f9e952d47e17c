import type { Question } from '../../src/model/context'
import type { Rule } from '../../src/model/rule'
import { Random } from '../../tests/support/dealer-month/random'
import { checkRule, placeOf, told } from './check-rule'
import type { Planted, Planter } from './planting'
import { edited, type PlantingMonth } from './planting-month'
import { PLANTINGS } from './tally'

/** So many months are drawn for one planting before it is given up. */
const DRAWS = 100

export interface FirstSet {
  readonly planted: number
  readonly found: number
  readonly misses: readonly string[]
}

/** Plants a rule's defect at random places of months drawn at random, never twice the same, and looks whether it is found at its cell. */
export function tryFirstSet(
  rule: Rule,
  planter: Planter,
  months: readonly { readonly month: PlantingMonth; readonly question: Question }[],
): FirstSet {
  const random = new Random(seedOf(rule.code))
  const known = new Set<string>()
  const misses: string[] = []
  let planted = 0
  for (let draw = 0; draw < PLANTINGS * DRAWS && planted < PLANTINGS; draw++) {
    if (draw >= DRAWS * (planted + 1) && planted === 0) break
    const { month, question } = random.pick(months)
    const defect = planter(month, random)
    const { edits = [], previous, what, expected } = defect ?? {}
    const key = JSON.stringify([month.name, edits, previous, what, expected])
    if (!defect || known.has(key)) continue
    known.add(key)
    planted++
    const miss = missOf(rule, month, question, defect)
    if (miss !== null) misses.push(`${month.name} ${miss}`)
  }
  return { planted, found: planted - misses.length, misses }
}

export function asPlanted(workbook: PlantingMonth['workbook'], { edits, sheets, change }: Planted) {
  const written = edited(workbook, edits)
  const beside = sheets ? { ...written, sheets: [...written.sheets, ...sheets] } : written
  return change ? change(beside) : beside
}

function missOf(rule: Rule, month: PlantingMonth, question: Question, defect: Planted): string | null {
  const { edits, previous = [], what = '', config, expected } = defect
  const workbook = asPlanted(month.workbook, defect)
  const before = question.previous && edited(question.previous, previous)
  const asked = { ...question, ...(config && { config }), ...(before && { previous: before }) }
  const findings = checkRule(rule, workbook, asked)
  const isThere = findings.some((finding) => {
    const { sheet, cell } = placeOf(finding, workbook)
    return sheet === expected.sheet && cell === expected.cell
  })
  if (isThere) return null
  const wrote = edits.map(({ sheet, cell, value }) => `${sheet} ${cell}=${JSON.stringify(value)}`).join(' ')
  const seen = findings.map((finding) => told(finding, workbook)).join(' | ')
  return `${expected.sheet} ${expected.cell}: ${what}${wrote}; found: ${seen || 'nothing'}`
}

/** Each rule has its own stream: one planter changed leaves the others' plantings as they are. */
const seedOf = (code: string): number => [...code].reduce((seed, letter) => seed * 31 + (letter.codePointAt(0) ?? 0), 7)
