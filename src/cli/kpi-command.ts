import { catalog } from '../catalog'
import { figuresBy, isLacking, type Grain } from '../engine/figures-by'
import { lackingLines } from '../engine/plan/kpi-lines'
import type { Figure, FigureKpi } from '../model/kpi'
import { daysOf, isoDay } from '../model/month'
import type { Report } from '../model/report'
import { text, type Locale } from '../model/text'
import { unitWords } from '../model/unit-words'
import { balanceFigures, balanceLine, balanceTitle } from './balance-figures'
import { csv } from './csv'
import { inspectMonth } from './inspect'
import type { Io } from './io'
import type { Mask } from '../engine/masking/mask'
import type { Asked } from './options'
import { textTable } from './text-table'
import { exitCodes } from './usage'

export interface FigureOptions extends Asked {
  readonly format: 'text' | 'json' | 'csv'
}
export interface KpiOptions extends FigureOptions {
  readonly by?: Grain
  /** Ids; all of them where it is left out. */
  readonly id?: readonly string[]
}

/** `sanbiao kpi`: the figures of the store and of each consultant. */
export async function kpiCommand(path: string, options: KpiOptions, io: Io): Promise<number> {
  const { report, mask } = await inspectMonth(path, options, io)
  const { format, lang } = options
  const { by = 'month' } = options
  const all = [...(by === 'month' ? balanceFigures(report) : []), ...figuresBy(report, by)]
  const figures = all.filter(({ kpi }) => options.id?.includes(kpi) ?? true)
  if (format === 'json')
    io.out(
      `${JSON.stringify(
        figures.map((figure) => figureJson(figure, mask)),
        null,
        2,
      )}\n`,
    )
  else {
    const rowOf = (figure: Figure) => figureRow(figure, mask, lang)
    if (format === 'csv') io.out(csv([heading(lang), ...figures.map(rowOf)]))
    else {
      const told = figures.filter((figure) => !isLacking(figure))
      io.out(textTable([heading(lang), ...told.map((figure) => shownRow(rowOf(figure), figure))]))
      io.out(lackingWords({ ...report, figures }, mask, lang))
    }
  }
  return exitCodes.clean
}

function figureJson(
  { kpi, variant, grain, of, month, days, unit, value, numerator, denominator, reason }: Figure,
  mask: Mask,
) {
  const [first, last] = days ?? [daysOf(month).first, daysOf(month).last]
  const period = { from: isoDay(first), to: isoDay(last) }
  const why = reason && mask.text(reason)
  const { counts = null, base = null } = variantOf(kpi, variant) ?? {}
  const numbers = { unit, value, numerator, denominator, counts, base }
  return { kpi, variant, grain, of: mask(of), period, month, ...numbers, reason: why }
}

/** What could not be counted, by the reason why. */
function lackingWords(report: Report, mask: Mask, locale: Locale): string {
  const { zh, en } = text('，没有算：', ', so not counted: ')
  const [between, comma] = locale === 'zh' ? [zh, '、'] : [en, ', ']
  return lackingLines(report)
    .map(({ reason, titles }) => {
      const named = titles.map((title) => title[locale]).join(comma)
      return `${mask(reason[locale])}${between}${named}\n`
    })
    .join('')
}

const kpiOf = (id: string) => catalog.kpis.find((some): some is FigureKpi => some.kind === 'figure' && some.id === id)
const variantOf = (kpi: string, id: string) => kpiOf(kpi)?.variants.find((some) => some.id === id)

const heading = (locale: Locale): string[] =>
  text(
    '指标 口径 销售顾问 期间 单位 值 分子 分母 说明',
    'KPI Variant Consultant Period Unit Value Numerator Denominator Remark',
  )[locale].split(' ')

function figureRow(figure: Figure, mask: Mask, locale: Locale): (string | number | null)[] {
  const kpi = kpiOf(figure.kpi)
  const variant = variantOf(figure.kpi, figure.variant)
  const remarks = [figure.reason, figure.note].flatMap((remark) => (remark ? [mask(remark[locale])] : []))
  return [
    (kpi?.title ?? balanceTitle)[locale],
    (variant?.title ?? balanceLine(figure.variant))?.[locale] ?? figure.variant,
    figure.grain === 'store' ? text('全店', 'Store')[locale] : mask(figure.of),
    figure.days ? [...new Set(figure.days)].map(isoDay).join('~') : figure.month,
    unitWords[figure.unit][locale],
    figure.value,
    figure.numerator,
    figure.denominator,
    remarks.join(' '),
  ]
}

/** Sums of times are not exact to the last. */
const DIGITS = 12
/** The value as people read it. */
function shownRow(row: readonly (string | number | null)[], figure: Figure | undefined): string[] {
  return row.map((cell, index) => {
    if (index === 5 && typeof cell === 'number') return shownValue(cell, figure)
    return typeof cell === 'number' ? String(Number(cell.toPrecision(DIGITS))) : (cell ?? '–')
  })
}
const shownValue = (value: number, figure: Figure | undefined): string =>
  figure?.unit === 'percent'
    ? `${(value * 100).toFixed(1)}%`
    : figure?.denominator === null || Number.isInteger(value)
      ? String(value)
      : value.toFixed(1)
