import type { FunnelStage, Statement } from '../../model/diagnosis'
import type { Edit } from '../../model/edit'
import { daysOf, type MonthId } from '../../model/month'
import type { Report } from '../../model/report'
import type { SheetCell } from '../../model/sheet-content'
import { text, type Locale, type Text } from '../../model/text'
import { DAYS_1904 } from '../../model/workbook'
import { countingOver } from '../counting'
import { noStatement } from '../diagnose'
import { funnelOf } from '../funnel'
import { stageCounts } from '../stage-counts'
import { cell, live, monthTitle, speaker, wrapped, type Row, type Say } from './cells'
import { figureWords } from './kpi-remark'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'

const WIDTHS = [26, 10, 10, 10, 12, 14, 16, 18, 44]
/** Cells that the formulas name: the period, what a deal is worth, and by how much a pass rate is raised. */
const places = { first: '$B$2', last: '$B$3', deal: '$B$4', raise: '$B$5' }
const HEADER = 6
/** S001 reckons with five points more. */
const RAISE = 0.05
const MONEY = '#,##0'

/** What the figures suggest, and the way from a visit to a delivery as live formulas; nothing where the month is unknown. */
export function planDiagnosis(report: Report, locale: Locale): readonly Edit[] {
  const { context, workbook } = report
  const stages = context.month === null ? [] : stagesSeen(report, context.month)
  if (context.month === null || (report.statements.length === 0 && stages.every(({ count }) => count === null)))
    return []
  const say = speaker(locale)
  const { first, last } = daysOf(context.month)
  const shift = workbook.date1904 ? DAYS_1904 : 0
  const title = say(text('诊断', 'Diagnosis'))
  const titled = `${title}　${monthTitle(context.month, locale)}`
  const rows: Row[] = [
    [cell(titled, 'title')],
    [cell(say(text('期间首日', 'First day'))), cell(first - shift, 'date')],
    [cell(say(text('期间末日', 'Last day'))), cell(last - shift, 'date')],
    [
      cell(say(text('单台价值(元)', 'A deal in yuan'))),
      { ...cell(context.settings.dealValue, 'number'), format: MONEY },
    ],
    [cell(say(text('通过率提高', 'Pass rate raised by'))), cell(RAISE, 'percent')],
    heads.map((head) => cell(say(head), 'header')),
    ...funnelRows(stages, say),
    [],
  ]
  const notes = notesAcross(
    [
      say(text('以下是提示，不是结论；每条后面是它所依据的数字。', 'These are proposals, each with its figures.')),
      ...report.statements.map((statement) => sentence(statement, report, say)),
      ...(report.statements.length > 0 ? [] : [say(noStatement)]),
      say(handling),
    ],
    WIDTHS,
    rows.length,
  )
  const content = {
    rows: [...rows, ...notes.rows],
    widths: WIDTHS,
    headerRows: HEADER,
    merges: [[0, 0, 1, WIDTHS.length] as const, ...notes.merges],
    landscape: true,
    footer: pageFoot(titled, say),
  }
  return [{ kind: 'put-sheet', id: 'diagnosis', title, content }]
}

const heads = [
  text('阶段', 'Stage'),
  text('数量', 'Count'),
  text('通过率', 'Pass rate'),
  text('流失', 'Lost'),
  text('占首阶段', 'Of the first'),
  text('流失价值(元)', 'Value lost'),
  text('多留一位多成交', 'One more kept'),
  text('通过率提高多成交', 'By the higher rate'),
  text('说明', 'Remark'),
]
const handling = text(
  '通过率是相对上一阶段；“多留一位多成交”按后面各阶段通过率不变推算，也就是这一阶段多留住一位，最后一个阶段多出多少；“通过率提高多成交”是这一阶段的通过率提高B5那么多（最多到100%）、后面不变时多出多少，B5可以改，再次填充时回到5%。',
  'The pass rate is of the stage before. “One more kept” is what reaches the end when one more stays at this stage and the later pass rates hold; “By the higher rate” what more does when the pass rate of this stage rises by B5 (to 100% at most), which you may change: filling again makes it 5% again.',
)
const inverted = text(
  '多于前一阶段，不算通过率：请核对是否有上月留存或漏记。',
  'More than the stage before, so no rate is reckoned: carried over, or left out before?',
)

const unseen = (told: number): Text =>
  text(
    `按内容应为${told}，公式看不全，原因见《指标》的“说明”；改正后再填一次。`,
    `By content it is ${told}: why the formula sees less stands in the remarks of the KPIs; fill again once corrected.`,
  )

/** The stages as COUNTIFS sees them, so that value and formula agree. */
function stagesSeen(report: Report, month: MonthId): readonly Seen[] {
  const counting = countingOver(report.tables, report.catalog, report.context, report.workbook, () => [])
  const { first, last } = daysOf(month)
  const at = { first, last, firstFormula: places.first, lastFormula: places.last, person: null }
  const counts = stageCounts(report, null).map((stage) => {
    const seen = stage.count === null ? null : counting.count(stage.variant, 'numerator', at)
    const count = seen?.value ?? stage.count
    return { ...stage, count, formula: seen?.formula ?? null, told: count === stage.count ? null : stage.count }
  })
  return funnelOf(counts, report.context.settings.dealValue)
}
interface Seen extends FunnelStage {
  readonly formula: string | null
  /** What the cells say, where the formula sees less. */
  readonly told: number | null
}

function funnelRows(stages: readonly Seen[], say: Say): readonly Row[] {
  const rowOf = (index: number): number => HEADER + 1 + index
  const counted = stages.flatMap((stage, index) => (stage.count === null ? [] : [index]))
  const top = rowOf(counted[0] ?? 0)
  return stages.map((stage, index): Row => {
    const { title, count, formula, told, passRate, lost, lostShare, valueLost, gain, reason } = stage
    if (count === null) return [cell(say(title)), ...blanks(7), wrapped(reason ? say(reason) : '')]
    const own = counted.indexOf(index)
    const [here, before, next] = [rowOf(index), counted[own - 1], counted[own + 1]]
    const gained = next === undefined ? '1' : gainFormula(here, rowOf(next))
    const kept: Row = [
      cell(say(title)),
      live(formula, count, 'number'),
      ...(before === undefined
        ? blanks(4)
        : lossCells({ here, before: rowOf(before), top }, { passRate, lost, lostShare, valueLost })),
      { ...live(gained, gain ?? '-', 'number'), format: '0.00' },
      before === undefined
        ? null
        : raisedCell(here, rowOf(before), { count, entered: stages[before]?.count ?? 0, gain }),
    ]
    const remarks = [
      ...(told === null ? [] : [say(unseen(told))]),
      ...(before !== undefined && lost === null ? [say(inverted)] : []),
    ]
    return [...kept, wrapped(remarks.join(''))]
  })
}

const gainFormula = (here: number, next: number): string =>
  `IF(OR(B${here}<=0,B${next}>B${here}),"-",IFERROR(G${next}*B${next}/B${here},"-"))`

/** Of those who entered so many more stay, no more than all of them; the later pass rates hold. */
function raisedCell(
  here: number,
  before: number,
  { count, entered, gain }: { readonly count: number; readonly entered: number; readonly gain: number | null },
): SheetCell {
  const formula = `IF(B${here}>B${before},"-",IFERROR(MIN(${places.raise}*B${before},B${before}-B${here})*G${here},"-"))`
  const value = count > entered || gain === null ? '-' : Math.min(RAISE * entered, entered - count) * gain
  return { ...live(formula, value, 'number'), format: '0.00' }
}

const lossCells = (
  { here, before, top }: { readonly here: number; readonly before: number; readonly top: number },
  { passRate, lost, lostShare, valueLost }: Pick<FunnelStage, 'passRate' | 'lost' | 'lostShare' | 'valueLost'>,
): Row => [
  live(`IF(B${before}>0,B${here}/B${before},"-")`, passRate ?? '-', 'percent'),
  live(`IF(B${here}>B${before},"-",B${before}-B${here})`, lost ?? '-', 'number'),
  live(`IF(B$${top}>0,IFERROR(D${here}/B$${top},"-"),"-")`, lostShare ?? '-', 'percent'),
  { ...live(`IFERROR(D${here}*${places.deal},"-")`, valueLost ?? '-', 'number'), format: MONEY },
]

const blanks = (count: number): readonly null[] => Array.from({ length: count }, () => null)

function sentence({ title, finding, proposal, figures }: Statement, { catalog }: Report, say: Say): string {
  const basis = figures.map((figure) => figureWords(figure, catalog, say)).join(say(text('、', ', ')))
  const [zh, en] = basis ? [`（依据：${basis}）`, ` (By: ${basis})`] : ['', '']
  return say(text(`【${title.zh}】${finding.zh}${proposal.zh}${zh}`, `[${title.en}] ${finding.en} ${proposal.en}${en}`))
}
