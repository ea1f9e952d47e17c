import type { Edit } from '../../model/edit'
import { daysOf } from '../../model/month'
import type { Report } from '../../model/report'
import { text, type Locale } from '../../model/text'
import { DAYS_1904 } from '../../model/workbook'
import { consultantsOf, periodOf } from '../compute'
import { cell, monthTitle, speaker, titledFor, type Row } from './cells'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'
import { counterOf } from './target-counts'
import { entriesIn, ourTargets, title } from './target-entries'
import { TargetGrid } from './target-grid'
import { addTargets, storeHeader } from './target-rows'
import { addWeeks, weeksOf } from './target-weeks'

const notes = [
  text(
    '浅黄的格可以手工填：交车目标、比率（写成0.35）、剩余工作日、各周权重。填了就以它为准，下次生成时保留；空着就按目标表、本月实绩和放假安排算。',
    'The pale cells may be filled in: targets, rates (as 0.35), working days left, weights of the weeks. What stands there leads and is kept; left blank, the target sheet, the month so far and the calendar do.',
  ),
  text(
    '倒推：需订单=交车目标÷订单转化率，需留档=需订单÷成交率，需首次来店=需留档÷留档率，逐级向上取整；顾问用全店的比率。',
    'Backwards: orders from deliveries, captures from orders, first visits from captures, each rounded up; consultants by the store’s rates.',
  ),
  text(
    '剩余工作日从截止日的次日数到月底，已除去周末、法定假日和调休；本店另有营业日的，请手工填。',
    'Working days left are counted from the day after to the month’s end, without weekends and public holidays; if you are open on others, fill them in.',
  ),
]

/** The month's target, broken down to weeks and consultants and solved backwards; `always`: also where nobody stated one yet. */
export function planTargets(report: Report, locale: Locale, always: boolean): readonly Edit[] {
  const { context, workbook, catalog, tables } = report
  const plan = catalog.targets
  if (!plan || context.month === null) return []
  const people = consultantsOf(tables.filter(({ template }) => template.person === undefined))
  const month = periodOf(context.month, context.asOf)
  const count = counterOf(report, people, month, '$B$2', '$B$3')
  const stated = plan.stated.find(({ person, store }) => {
    const counted = [count(person), store ? count(store) : null]
    return counted.some((one) => (one?.(0)?.value ?? 0) > 0)
  })
  if (!stated && !always && !ourTargets(workbook)) return []
  const say = speaker(locale)
  const { first, last } = daysOf(context.month)
  const shift = workbook.date1904 ? DAYS_1904 : 0
  const titled = titledFor(say(title), context.month, locale)
  const headers = [say(storeHeader), ...people]
  const head: Row[] = [
    [cell(titled, 'title')],
    [cell(say(text('期间首日', 'First day'))), cell(first - shift, 'date')],
    [cell(say(text('期间末日', 'Last day'))), cell(last - shift, 'date')],
    [say(text('项目', 'Item')), ...headers, say(text('说明', 'Remark'))].map((name) => cell(name, 'header')),
  ]
  const grid = new TargetGrid(head, headers.length)
  const entries = entriesIn(workbook, [monthTitle(context.month, 'zh'), monthTitle(context.month, 'en')])
  const parts = { report, plan, stated, people, count, grid, entries, say }
  const weeks = weeksOf(first, last)
  const made = addTargets(parts, weeks)
  addWeeks(parts, weeks, made)
  const widths = [34, 10, ...people.map(() => 10), 46]
  const said = notesAcross(notes.map(say), widths, grid.rows.length + 1)
  const content = {
    rows: [...grid.rows, [], ...said.rows],
    widths,
    headerRows: head.length,
    headerColumns: 1,
    merges: [[0, 0, 1, widths.length] as const, ...said.merges],
    landscape: true,
    footer: pageFoot(titled, say),
  }
  return [{ kind: 'put-sheet', id: 'targets', title: say(title), content }]
}
