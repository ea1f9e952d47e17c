import { kinds, lineOf, type Kind } from './finding'
import type { Outcome } from './loss-of'

const states = {
  kept: '无损失 / nothing lost',
  lost: '有损失 / LOST',
  'passed over': '跳过 / passed over',
  refused: '未打开 / not opened',
} as const
/** Of one workbook; the rest is counted. */
const shown = 50

export function printOutcome(path: string, { state, note, findings }: Outcome): void {
  console.log(`${path}  ${states[state]}  (${note.zh} / ${note.en})`)
  for (const finding of findings.slice(0, shown)) console.log(`  ${lineOf(finding)}`)
  const more = findings.length - shown
  if (more > 0) console.log(`  … 另有 ${more} 处 / and ${more} more`)
}

export function printSummary(outcomes: readonly Outcome[]): void {
  const rows: [string, number][] = (Object.keys(states) as Outcome['state'][]).map((state) => [
    states[state],
    outcomes.filter((outcome) => outcome.state === state).length,
  ])
  const counts = new Map<Kind, number>()
  for (const { findings } of outcomes) for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const [kind, count] of counts) rows.push([`  ${kinds[kind].zh} / ${kinds[kind].en}`, count])
  console.log('')
  for (const [label, count] of rows) console.log(`${String(count).padStart(6)}  ${label}`)
}
