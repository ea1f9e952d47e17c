import { civilOf } from '../../model/month'
import { text, type Text } from '../../model/text'
import { periodsIn } from '../figures-by'
import { dayFormula } from '../formula-parts'
import { counterOf } from './target-counts'
import type { TargetParts, TargetRows } from './target-rows'

export interface Week {
  readonly first: number
  readonly last: number
  readonly title: Text
}

export const weeksOf = (from: number, to: number): readonly Week[] =>
  periodsIn(from, to, 'week').map(([first, last], index) => {
    const [begin, end] = [civilOf(first), civilOf(last)]
    const span = `${begin.month}/${begin.day}-${end.month}/${end.day}`
    return { first, last, title: text(`第${index + 1}周（${span}）`, `Week ${index + 1} (${span})`) }
  })

/** Week by week what each is to reach, and what he reached. */
export function addWeeks(parts: TargetParts, weeks: readonly Week[], { target, weights }: TargetRows): void {
  const { grid, plan, people, report, stated, count, say } = parts
  const { settings } = report.context
  grid.section(say(text('周目标', 'Weeks')))
  const shares = weeks.map(({ first, last, title }, index) => {
    const days = plan.workingDays(first - 1, last, settings)
    const entry = weights[index] ?? 0
    return grid.add(say(text(`${title.zh}权重`, `Weight of ${title.en}`)), (column) => {
      if (column > 0) return null
      const typed = grid.value(entry, 0)
      const value = typeof typed === 'number' ? typed : days
      return { formula: `IF(ISNUMBER(${grid.at(entry, 0)}),${grid.at(entry, 0)},${days})`, value }
    })
  })
  const all = `${grid.storeAt(shares[0] ?? 0)}:${grid.storeAt(shares.at(-1) ?? 0)}`
  const whole = shares.reduce((sum, row) => sum + Number(grid.value(row, 0)), 0)
  const counts = stated?.weeks.length === weeks.length ? stated.weeks.map(count) : []
  const isStated = counts.some((one) => (one?.(0)?.value ?? 0) > 0)
  const measured = plan.stages.find(({ counted }) => count(counted)) ?? plan.stages[0]
  for (const [index, { first, last, title }] of weeks.entries()) {
    const share = shares[index] ?? 0
    grid.add(
      say(text(`${title.zh}目标`, `Target of ${title.en}`)),
      (column) => {
        const own = isStated ? counts[index]?.(column) : null
        if (own) return own
        const month = grid.value(target, column)
        const value = typeof month === 'number' && whole > 0 ? (month * Number(grid.value(share, 0))) / whole : ''
        const there = grid.at(target, column)
        return { formula: `IF(OR(${there}="",SUM(${all})=0),"",${there}*${grid.storeAt(share)}/SUM(${all}))`, value }
      },
      { format: '0.0', remark: isStated ? say(text('取自目标表', 'From the target sheet')) : '' },
    )
    const inWeek = counterOf(report, people, { first, next: last + 1 }, dayFormula(first), dayFormula(last))
    const reached = measured && inWeek(measured.counted)
    if (measured && reached)
      grid.add(say(text(`${title.zh}已${measured.title.zh}`, `${measured.title.en} in ${title.en}`)), reached)
  }
}
