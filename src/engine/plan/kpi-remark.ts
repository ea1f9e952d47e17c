import type { Figure } from '../../model/kpi'
import type { Catalog, Report } from '../../model/report'
import { text, type Text } from '../../model/text'
import { figureKpis } from '../compute'
import type { Say } from './cells'

/** What is to be said beside a figure: why there is none, what its formula can't see, how far it can be trusted. */
export function remark(
  { figures, catalog, context }: Report,
  { kpi, variant }: { readonly kpi: string; readonly variant: string },
  say: Say,
): string {
  const theirs = figures.filter((figure) => figure.kpi === kpi && figure.variant === variant)
  const store = theirs.find(({ grain }) => grain === 'store')
  const noted = store?.note ? store : theirs.find(({ note }) => note)
  const isShare = figureKpis(catalog).find(({ id }) => id === kpi)?.share ?? false
  const base = store?.denominator ?? 0
  const remarks: (Text | null | undefined)[] = [
    store?.reason,
    noted && misread(noted),
    base > 0 && base < context.settings.smallSample ? small(base) : null,
    isShare && theirs.some(({ value }) => (value ?? 0) > 1) ? above : null,
  ]
  return remarks.flatMap((words) => (words ? [say(words)] : [])).join(say(text('；', '; ')))
}

/** Said where no formula stands; the figure of a form that is no list says it itself. */
export const withoutFormula = text('这里写的是算好的数', 'the number itself is written')

const small = (base: number): Text =>
  text(`全店基数只有${base}，仅供参考`, `The store's base is only ${base}: for orientation`)
const above = text(
  '有比率超过100%，请核对分子是否重复或分母漏记',
  'A rate exceeds 100%: was something counted twice, or left out of the base?',
)

function misread(figure: Figure): Text | null {
  const { note, of } = figure
  if (!note) return null
  return text(
    `${of ? `${of}：` : ''}${note.zh}；按内容应为${shownFigure(figure)}`,
    `${of ? `${of}: ` : ''}${note.en}; by content it is ${shownFigure(figure)}`,
  )
}

/** The value, with what was divided by what. */
export function shownFigure({ value, unit, numerator, denominator }: Figure): string {
  if (denominator === null) return round(numerator)
  const shown = value === null ? '-' : unit === 'percent' ? `${(value * 100).toFixed(1)}%` : value.toFixed(1)
  return `${shown} (${round(numerator)}/${round(denominator)})`
}
const round = (amount: number): string => String(Math.round(amount * 10) / 10)

/** The figure's title with its value. */
export function figureWords(figure: Figure, catalog: Catalog, say: Say): string {
  const kpi = figureKpis(catalog).find(({ id }) => id === figure.kpi)
  const variant = kpi?.variants.find(({ id }) => id === figure.variant)
  return `${variant ? say(variant.title) : figure.kpi} ${shownFigure(figure)}`
}
