import type { Measure, SummaryFigures } from '../../model/summary'
import { numberWords, shareWords } from '../figures/number-words'

const counts: readonly Measure[] = ['count', 'base', 'sum']

/** The number that a measure shows of a cell. */
export function valueOf(figures: SummaryFigures | undefined, measure: Measure): number | null {
  if (!figures || measure === 'median') return null
  return figures[measure]
}

/** In print; nothing where there is none, a dash for a rate of a base of 0 or of one that holds fewer. */
export function measureWords(figures: SummaryFigures | undefined, measure: Measure): string {
  if (!figures) return ''
  const value = valueOf(figures, measure)
  if (value === null) return measure === 'rate' && figures.base !== null ? '-' : ''
  if (counts.includes(measure)) return numberWords(value)
  return measure === 'deviation' && value > 0 ? `+${shareWords(value)}` : shareWords(value)
}
