import { figureKpis } from '../engine/compute'
import { isLacking } from '../engine/figures-by'
import { funnelOf } from '../engine/funnel'
import { lackingLines } from '../engine/plan/kpi-lines'
import { figureWords } from '../engine/plan/kpi-remark'
import { stageCounts } from '../engine/stage-counts'
import type { Figure, FigureKpi, Variant } from '../model/kpi'
import type { Report } from '../model/report'
import { text, type Locale } from '../model/text'
import type { FigureLine, FigureSheet, KpiLine, PersonFigure, StageLine, StatementLine } from './figure-lines'

const NOBODY = ''
/** More bars than that are no picture. */
const MOST_PEOPLE = 60

const aboveAll = text(
  '超过100%，请核对分子是否重复或分母漏记',
  'It exceeds 100%: was something counted twice, or left out of the base?',
)

/** The figures of the store (an empty name) or of a consultant, with what is printed beside them. */
export function figureSheet(report: Report, of: string): FigureSheet {
  const { figures, context, balances } = report
  const people = [...new Set(figures.map((figure) => figure.of))].filter((name) => name !== NOBODY)
  const theirs = figures.filter((figure) => figure.of === of)
  const kpis = figureKpis(report.catalog).flatMap((kpi): readonly KpiLine[] => {
    const { id, title, definition } = kpi
    const lines = kpi.variants.flatMap((variant) => {
      const figure = theirs.find((some) => some.kpi === id && some.variant === variant.id)
      return figure && !isLacking(figure) ? [lineOf(figure, variant, kpi, report)] : []
    })
    return lines.length > 0 ? [{ kpi: id, title, definition, figures: lines }] : []
  })
  return {
    of,
    month: context.month,
    people,
    kpis,
    lacking: lackingLines(report),
    stages: stagesOf(report, of),
    statements: statementsOf(report, of),
    balances: of === NOBODY ? balances : balances.filter(({ consultant }) => consultant === of),
    smallSample: context.settings.smallSample,
  }
}

const isSmall = ({ denominator }: Figure, { context }: Report): boolean =>
  denominator !== null && denominator > 0 && denominator < context.settings.smallSample

/** Last month's value of the same figure of the same person. */
const previousOf = ({ kpi, variant, of }: Figure, { previousFigures }: Report): number | null =>
  previousFigures.find((some) => some.kpi === kpi && some.variant === variant && some.of === of)?.value ?? null

function lineOf(figure: Figure, variant: Variant, kpi: FigureKpi, report: Report): FigureLine {
  const { unit, value, numerator, denominator, reason, note } = figure
  const said = [reason, note, kpi.share && (value ?? 0) > 1 ? aboveAll : null]
  return {
    variant: variant.id,
    title: variant.title,
    unit,
    value,
    numerator: { words: variant.counts, count: numerator },
    denominator: denominator === null ? null : { words: variant.base ?? variant.title, count: denominator },
    isSmall: isSmall(figure, report),
    previous: previousOf(figure, report),
    remarks: said.flatMap((remark) => (remark ? [remark] : [])),
  }
}

/** Each stage with its share of the last one before it that could be counted. */
function stagesOf(report: Report, of: string): readonly StageLine[] {
  const stages = funnelOf(stageCounts(report, of === NOBODY ? null : of), report.context.settings.dealValue)
  return stages.map(({ id, title, count, passRate, reason }) => ({ id, title, count, rate: passRate, reason }))
}

function statementsOf({ statements, catalog }: Report, of: string): readonly StatementLine[] {
  const words = (figure: Figure, locale: Locale): string => figureWords(figure, catalog, (told) => told[locale])
  return statements
    .filter((statement) => statement.of === of)
    .map(({ diagnosis, title, finding, proposal, figures }) => ({
      id: diagnosis,
      title,
      finding,
      proposal,
      basis: figures.map((figure) => text(words(figure, 'zh'), words(figure, 'en'))),
    }))
}

/** One figure of everybody who has it, in the order of a directory. */
export const figureByPerson = (report: Report, kpi: string, variant: string): readonly PersonFigure[] =>
  report.figures
    .filter((figure) => figure.kpi === kpi && figure.variant === variant && figure.of !== NOBODY)
    .slice(0, MOST_PEOPLE)
    .map((figure) => {
      const { of, value, numerator, denominator } = figure
      const previous = previousOf(figure, report)
      return { of, value, numerator, denominator, isSmall: isSmall(figure, report), previous }
    })
