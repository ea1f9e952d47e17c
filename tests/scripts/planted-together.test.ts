import { catalog } from '../../src/catalog'
import { parseA1 } from '../../src/engine/address'
import type { Finding } from '../../src/model/finding'
import { checkAll, placeOf } from '../../scripts/quality/check-rule'
import { alone, consequences } from '../../scripts/quality/consequences'
import { planters } from '../../scripts/quality/planters'
import type { Planted } from '../../scripts/quality/planting'
import { edited, PlantingMonth } from '../../scripts/quality/planting-month'
import { dealerMonth } from '../support/dealer-month'
import { Random } from '../support/dealer-month/random'

const profile = catalog.profiles[0]!
const months = [1, 2].map((seed) => {
  const made = dealerMonth({ seed, cards: 60, losses: 20, visits: 90 })
  const question = { profile, today: made.days.today }
  return { question, month: new PlantingMonth(`month ${seed}`, checkAll(made.workbook(), question)) }
})
interface Sown extends Planted {
  readonly code: string
}
const rowOf = ({ sheet, cell }: Planted['expected']): string => `${sheet} ${parseA1(cell)?.row}`
const rowsOf = ({ edits, expected }: Planted): readonly string[] => [rowOf(expected), ...edits.map(rowOf)]

/** Up to five defects of different kinds, no two in one row. */
function sow(month: PlantingMonth, random: Random, count: number): readonly Sown[] {
  const sown: Sown[] = []
  const taken = new Set<string>()
  for (const code of random.shuffled(alone)) {
    if (sown.length === count) break
    const defect = planters[code]?.(month, random)
    // A row that is taken out would move the others.
    if (!defect || defect.change || rowsOf(defect).some((row) => taken.has(row))) continue
    for (const row of rowsOf(defect)) taken.add(row)
    sown.push({ ...defect, code })
  }
  return sown
}

/** At the very place of a planted defect, folded under one, or what such a defect is documented to bring along. */
function belongs(finding: Finding, sown: readonly Sown[], addressOf: (some: Finding) => string): boolean {
  for (let some: Finding | null = finding; some; some = some.causedBy) {
    const { code } = some
    const address = addressOf(some)
    if (sown.some((one) => one.code === code && `${one.expected.sheet} ${one.expected.cell}` === address)) return true
  }
  return sown.some(({ code }) => consequences[code]?.[finding.code] !== undefined)
}

test.each(Array.from({ length: 24 }, (_, index) => index + 1))(
  'seed %i: defects in distinct rows give exactly their findings',
  (seed) => {
    const random = new Random(seed)
    const { month, question } = months[seed % months.length]!
    const sown = sow(month, random, 1 + (seed % 5))
    expect(sown).toHaveLength(1 + (seed % 5))
    const workbook = edited(
      month.workbook,
      sown.flatMap(({ edits }) => edits),
    )
    const addressIn =
      (of: typeof workbook) =>
      (finding: Finding): string => {
        const { sheet, cell } = placeOf(finding, of)
        return `${sheet} ${cell}`
      }
    const addressOf = addressIn(workbook)
    const before = new Set(
      month.report.findings.map((finding) => `${finding.code} ${addressIn(month.workbook)(finding)}`),
    )
    const { findings } = checkAll(workbook, question)
    const found = new Set(findings.map((finding) => `${finding.code} ${addressOf(finding)}`))
    const planted = sown.map(({ code, expected: { sheet, cell } }) => `${code} ${sheet} ${cell}`)
    expect(planted.filter((one) => !found.has(one))).toEqual([])
    const others = findings.filter(
      (finding) => !before.has(`${finding.code} ${addressOf(finding)}`) && !belongs(finding, sown, addressOf),
    )
    expect(others.map((finding) => `${finding.code} ${addressOf(finding)} after ${planted.join(', ')}`)).toEqual([])
  },
)

test('what follows from a defect is said by rules that there are', () => {
  const codes = new Set(catalog.rules.map(({ code }) => code))
  for (const [code, follows] of Object.entries(consequences))
    for (const some of [code, ...Object.keys(follows)]) expect(codes).toContain(some)
})
