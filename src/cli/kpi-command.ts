import { catalog } from '../catalog'
import { figuresBy, type Grain } from '../engine/figures-by'
import type { Figure, FigureKpi, Unit } from '../model/kpi'
import { daysOf, isoDay } from '../model/month'
import { text, type Locale, type Text } from '../model/text'
import { csv } from './csv'
import { inspect } from './inspect'
import type { Io } from './io'
import type { Mask } from './mask'
import type { Asked } from './options'
import { textTable } from './text-table'
import { exitCodes, Usage } from './usage'

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
  const { report, mask } = await inspect(path, options, io)
  if (report.context.month === null) {
    throw new Usage(text('看不出是哪个月，请用 --month 指定', 'The month is unknown: give --month'))
  }
  const { format, lang } = options
  const figures = figuresBy(report, options.by ?? 'month').filter(({ kpi }) => options.id?.includes(kpi) ?? true)
  if (format === 'json')
    io.out(
      `${JSON.stringify(
        figures.map((figure) => figureJson(figure, mask)),
        null,
        2,
      )}\n`,
    )
  else {
    const rows = [heading(lang), ...figures.map((figure) => figureRow(figure, mask, lang))]
    io.out(
      format === 'csv'
        ? csv(rows)
        : textTable(rows.map((row, index) => (index === 0 ? row.map(String) : shownRow(row, figures[index - 1])))),
    )
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
  return { kpi, variant, grain, of: mask(of), period, month, unit, value, numerator, denominator, reason: why }
}

const heading = (locale: Locale): string[] =>
  text(
    '指标 口径 销售顾问 期间 单位 值 分子 分母 说明',
    'KPI Variant Consultant Period Unit Value Numerator Denominator Remark',
  )[locale].split(' ')

const units: Readonly<Record<Unit, Text>> = {
  parties: text('批', 'parties'),
  people: text('人', 'people'),
  cards: text('张', 'cards'),
  percent: text('比例', 'share'),
  vehicles: text('台', 'vehicles'),
  contacts: text('次', 'contacts'),
  times: text('每人', 'each'),
  minutes: text('分钟', 'minutes'),
  yuan: text('元', 'yuan'),
}

function figureRow(figure: Figure, mask: Mask, locale: Locale): (string | number | null)[] {
  const kpi = catalog.kpis.find((some): some is FigureKpi => some.kind === 'figure' && some.id === figure.kpi)
  const variant = kpi?.variants.find(({ id }) => id === figure.variant)
  const remarks = [figure.reason, figure.note].flatMap((remark) => (remark ? [mask(remark[locale])] : []))
  return [
    kpi?.title[locale] ?? figure.kpi,
    variant?.title[locale] ?? figure.variant,
    figure.grain === 'store' ? text('全店', 'Store')[locale] : mask(figure.of),
    figure.days ? [...new Set(figure.days)].map(isoDay).join('~') : figure.month,
    units[figure.unit][locale],
    figure.value,
    figure.numerator,
    figure.denominator,
    remarks.join(' '),
  ]
}

/** The value as people read it. */
function shownRow(row: readonly (string | number | null)[], figure: Figure | undefined): string[] {
  return row.map((cell, index) => {
    if (index === 5 && typeof cell === 'number') return shownValue(cell, figure)
    return String(cell ?? '–')
  })
}
const shownValue = (value: number, figure: Figure | undefined): string =>
  figure?.unit === 'percent'
    ? `${(value * 100).toFixed(1)}%`
    : figure?.denominator === null || Number.isInteger(value)
      ? String(value)
      : value.toFixed(1)
