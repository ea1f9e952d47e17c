import { noStatement } from '../engine/diagnose'
import { funnelOf } from '../engine/funnel'
import { speaker } from '../engine/plan/cells'
import { figureWords } from '../engine/plan/kpi-remark'
import { stageCounts } from '../engine/stage-counts'
import type { FunnelStage, Statement } from '../model/diagnosis'
import type { Catalog, Report } from '../model/report'
import { text, type Locale } from '../model/text'
import { inspectMonth } from './inspect'
import type { Io } from './io'
import type { FigureOptions } from './kpi-command'
import type { Mask } from '../engine/masking/mask'
import { textTable } from './text-table'
import { exitCodes } from './usage'

/** `sanbiao diagnose`: the funnel of the month, and what the figures suggest. */
export async function diagnoseCommand(path: string, options: FigureOptions, io: Io): Promise<number> {
  const { report, mask } = await inspectMonth(path, options, io)
  const funnel = funnelOf(stageCounts(report, null), report.context.settings.dealValue)
  if (options.format === 'json') io.out(`${JSON.stringify(diagnosisJson(report, funnel, mask), null, 2)}\n`)
  else io.out(diagnosisText(report, funnel, mask, options.lang))
  return exitCodes.clean
}

function diagnosisJson({ context, statements }: Report, funnel: readonly FunnelStage[], mask: Mask) {
  return {
    month: context.month,
    funnel: funnel.map(({ id, title, count, passRate, lost, lostShare, valueLost, gain, reason }) => {
      const why = reason && mask.text(reason)
      return { id, title, count, passRate, lost, lostShare, valueLost, gain, reason: why }
    }),
    statements: statements.map(({ diagnosis, title, of, finding, proposal, figures }) => ({
      diagnosis,
      title,
      of: mask(of),
      finding: mask.text(finding),
      proposal,
      figures: figures.map(({ kpi, variant, value, numerator, denominator }) => {
        return { kpi, variant, value, numerator, denominator }
      }),
    })),
  }
}

function diagnosisText(report: Report, funnel: readonly FunnelStage[], mask: Mask, locale: Locale): string {
  const { statements } = report
  const heads = text('阶段 数量 通过率 流失 流失价值(元)', 'Stage Count Passed Lost Value(yuan)')[locale].split(' ')
  const number = (value: number | null): string => (value === null ? '–' : String(value))
  const stages = funnel.map(({ title, count, passRate, lost, valueLost, reason }) => [
    title[locale],
    count === null && reason ? mask(reason[locale]) : number(count),
    passRate === null ? '–' : `${(passRate * 100).toFixed(1)}%`,
    number(lost),
    number(valueLost),
  ])
  const told =
    statements.length > 0
      ? statements.map((statement) => paragraph(statement, report.catalog, mask, locale)).join('\n')
      : noStatement[locale]
  return `${textTable([heads, ...stages])}\n${told}\n`
}

function paragraph(
  { title, finding, proposal, figures }: Statement,
  catalog: Catalog,
  mask: Mask,
  locale: Locale,
): string {
  const basis = figures.map((figure) => `    ${figureWords(figure, catalog, speaker(locale))}`)
  return [title[locale], `  ${mask(finding[locale])}`, `  ${proposal[locale]}`, ...basis].join('\n')
}
