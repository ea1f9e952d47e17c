import type { Figure } from '../../model/kpi'
import type { Report } from '../../model/report'
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
    `${of ? `${of}：` : ''}${note.zh}；按内容应为${printed(figure)}`,
    `${of ? `${of}: ` : ''}${note.en}; by content it is ${printed(figure)}`,
  )
}

function printed({ value, unit, numerator, denominator }: Figure): string {
  if (denominator === null) return String(numerator)
  const shown = value === null ? '-' : unit === 'percent' ? `${(value * 100).toFixed(1)}%` : value.toFixed(1)
  return `${shown} (${numerator}/${denominator})`
}
