import type { Report } from '../../model/report'
import type { TargetPlan } from '../../model/target-plan'
import { daysOf } from '../../model/month'
import { text, type Text } from '../../model/text'
import type { Cell } from '../../model/workbook'
import type { Say } from './cells'
import type { LiveCount } from './target-counts'
import type { Entries } from './target-entries'
import type { Made, Outcome, TargetGrid } from './target-grid'
import type { Week } from './target-weeks'

export const storeHeader = text('全店', 'Store')
const targetTitle = text('手工：交车目标', 'Entered: delivery target')
const daysTitle = text('手工：剩余工作日', 'Entered: working days left')
const entered = (what: Text): Text => text(`手工：${what.zh}`, `Entered: ${what.en}`)
const need = (what: Text): Text => text(`需${what.zh}`, `Needed: ${what.en}`)
const done = (what: Text): Text => text(`已${what.zh}`, `So far: ${what.en}`)
const gap = (what: Text): Text => text(`${what.zh}缺口`, `Gap: ${what.en}`)
const daily = (what: Text): Text => text(`每个工作日还需${what.zh}`, `Per working day: ${what.en}`)
export const weight = (what: Text): Text => text(`手工：${what.zh}权重`, `Entered: weight of ${what.en}`)

/** What the rows of the target sheet are made of. */
export interface TargetParts {
  readonly report: Report
  readonly plan: TargetPlan
  /** The way in which the target sheet at hand states the target. */
  readonly stated: TargetPlan['stated'][number] | undefined
  readonly people: readonly string[]
  readonly count: (variant: TargetPlan['stages'][number]['counted']) => LiveCount | null
  readonly grid: TargetGrid
  readonly entries: Entries
  readonly say: Say
}
/** Rows that the weeks refer to. */
export interface TargetRows {
  readonly target: number
  readonly weights: readonly number[]
}

const isNumber = (value: Cell | Outcome): value is number => typeof value === 'number'
const atLeast = (value: number): number => Math.ceil(Number(value.toFixed(6)))

/** Entries, what was reached, what it takes, what is left and what that is a day. */
export function addTargets(parts: TargetParts, weeks: readonly Week[]): TargetRows {
  const { plan, grid, count, say, report } = parts
  const { stages } = plan
  grid.section(say(text('手工填写', 'To be filled in')))
  const entry = addEntry(parts, targetTitle, true)
  const rateEntries = stages.map(({ rate }) => (rate ? addEntry(parts, entered(rate), false) : -1))
  const daysEntry = addEntry(parts, daysTitle, false)
  const weights = weeks.map(({ title }) => addEntry(parts, weight(title), false))

  grid.section(say(text('本月实绩', 'So far')))
  const counts = stages.map(({ counted }) => count(counted))
  const reached = stages.map(({ title, counted }, index) =>
    grid.add(say(done(title)), (column) => counts[index]?.(column) ?? null, {
      remark: counts[index] ? say(counted.title) : say(text('缺少表或列，数不到', 'A form or column is missing')),
    }),
  )
  grid.section(say(text('目标倒推', 'What it takes')))
  const target = addTarget(parts, entry)
  const needed = [target]
  for (const [index, { rate }] of stages.entries()) {
    const next = stages[index + 1]
    if (!rate || !next) continue
    const isCounted = counts[index] && counts[index + 1]
    const [top, bottom] = [reached[index] ?? 0, reached[index + 1] ?? 0]
    // Where nobody keeps deliveries, an order counts as one.
    const without: Outcome = index === 0 ? 1 : ''
    const rateRow = grid.add(
      say(rate),
      (column) => {
        if (column > 0) return null
        const typed = grid.value(rateEntries[index] ?? -1, 0)
        const [above, below] = [grid.value(top, 0), grid.value(bottom, 0)]
        const own = !isCounted ? without : isNumber(above) && isNumber(below) && below !== 0 ? above / below : ''
        const formula = isCounted
          ? `IF(${grid.at(bottom, 0)}=0,"",${grid.at(top, 0)}/${grid.at(bottom, 0)})`
          : literal(without)
        return preferring(grid.at(rateEntries[index] ?? 0, 0), typed, { formula, value: own })
      },
      {
        style: 'percent',
        remark: isCounted || index > 0 ? '' : say(text('没有保有客户管理卡，按1计', 'No owner cards: taken as 1')),
      },
    )
    const from = needed[index] ?? target
    needed.push(
      grid.add(say(need(next.title)), (column) => {
        const [before, share] = [grid.value(from, column), grid.value(rateRow, 0)]
        const value = isNumber(before) && isNumber(share) && share > 0 ? atLeast(before / share) : ''
        const [there, by] = [grid.at(from, column), grid.storeAt(rateRow)]
        return { formula: `IF(OR(${there}="",N(${by})<=0),"",ROUNDUP(ROUND(${there}/${by},6),0))`, value }
      }),
    )
  }
  grid.section(say(text('缺口', 'What is left')))
  const gaps = stages.map(({ title }, index) =>
    grid.add(say(gap(title)), (column) => {
      const [there, so] = [grid.at(needed[index] ?? 0, column), grid.at(reached[index] ?? 0, column)]
      const [all, part] = [grid.value(needed[index] ?? 0, column), grid.value(reached[index] ?? 0, column)]
      const value = isNumber(all) && isNumber(part) ? Math.max(0, all - part) : ''
      return { formula: `IF(OR(${there}="",${so}=""),"",MAX(0,${there}-${so}))`, value }
    }),
  )
  const left = daysLeft(report, plan)
  const daysRow = grid.add(say(text('剩余工作日', 'Working days left')), (column) => {
    if (column > 0) return null
    return preferring(grid.at(daysEntry, 0), grid.value(daysEntry, 0), { formula: String(left), value: left })
  })
  for (const [index, { title }] of stages.entries()) {
    const row = gaps[index] ?? 0
    grid.add(
      say(daily(title)),
      (column) => {
        const [open, days] = [grid.value(row, column), grid.value(daysRow, 0)]
        const value = isNumber(open) && isNumber(days) && days > 0 ? open / days : '-'
        return {
          formula: `IF(OR(${grid.at(row, column)}="",N(${grid.storeAt(daysRow)})<=0),"-",${grid.at(row, column)}/${grid.storeAt(daysRow)})`,
          value,
        }
      },
      { format: '0.0' },
    )
  }
  return { target, weights }
}

const literal = (value: Outcome): string => (isNumber(value) ? String(value) : `"${value}"`)
/** What a person entered leads. */
const preferring = (entry: string, typed: Outcome, { formula, value }: Made): Made => ({
  formula: `IF(ISNUMBER(${entry}),${entry},${formula ?? literal(value)})`,
  value: isNumber(typed) ? typed : value,
})

function addEntry({ grid, entries, people, say }: TargetParts, title: Text, each: boolean): number {
  const isEntry = (column: number): boolean => column === 0 || each
  return grid.add(
    say(title),
    (column) => {
      const kept = isEntry(column) ? entries.at(title, column === 0 ? storeHeader : (people[column - 1] ?? '')) : null
      return isNumber(kept) ? { formula: null, value: kept } : null
    },
    { style: 'entry' },
  )
}

function addTarget({ stated, people, count, grid, say }: TargetParts, entry: number): number {
  const counts = stated && { each: count(stated.person), store: stated.store ? count(stated.store) : null }
  const title = say(text('需交车（目标）', 'Needed: deliveries (the target)'))
  const row = grid.rows.length
  const typed = (column: number): Outcome => grid.value(entry, column)
  const each = people.map((_, index): Made => {
    const column = index + 1
    const share = isNumber(typed(0)) ? (typed(0) as number) / people.length : ''
    const own: Made = counts?.each?.(column) ?? {
      formula: `IF(ISNUMBER(${grid.storeAt(entry)}),${grid.storeAt(entry)}/${people.length},"")`,
      value: share,
    }
    return preferring(grid.at(entry, column), typed(column), own)
  })
  const store = ((): Made => {
    const line = counts?.store?.(0)
    if (line && line.value > 0) return line
    const given = people.map((_, index) => (counts ? each[index]?.value : typed(index + 1)) ?? '').filter(isNumber)
    const sum = given.reduce((all, one) => all + one, 0)
    if (people.length === 0) return counts?.each?.(0) ?? { formula: '""', value: '' }
    const among = `${grid.at(counts ? row : entry, 1)}:${grid.at(counts ? row : entry, people.length)}`
    return { formula: `IF(COUNT(${among})=0,"",SUM(${among}))`, value: given.length === 0 ? '' : sum }
  })()
  const remark = stated
    ? text(`取自目标表：${stated.person.title.zh}`, `From the target sheet: ${stated.person.title.en}`)
    : text('工作簿里没有目标，请在上面手工填', 'No target in the workbook: please fill it in above')
  return grid.add(
    title,
    (column) => (column === 0 ? preferring(grid.at(entry, 0), typed(0), store) : (each[column - 1] ?? null)),
    { remark: say(remark) },
  )
}

function daysLeft({ context }: Report, plan: TargetPlan): number {
  const { first, last } = daysOf(context.month ?? '2000-01')
  return plan.workingDays(Math.max(first - 1, Math.min(last, Math.floor(context.asOf))), last, context.settings)
}
