import type { Expression } from '../../model/expression'
import type { Variant } from '../../model/kpi'
import type { TemplateId } from '../../model/template'

function formsIn(expression: Expression): readonly TemplateId[] {
  if ('plus' in expression) return expression.plus.flatMap(formsIn)
  if ('minus' in expression) return expression.minus.flatMap(formsIn)
  if ('times' in expression) return formsIn(expression.times)
  if ('per' in expression) return formsIn(expression.per)
  return ['count' in expression ? expression.count : expression.of]
}

/** The forms that a figure, or one side of it, counts on. */
export const formsOf = (
  { numerator, denominator }: Variant,
  side: 'rate' | 'numerator' | 'denominator',
): ReadonlySet<TemplateId> =>
  new Set([
    ...(side === 'denominator' ? [] : formsIn(numerator)),
    ...(side === 'numerator' || !denominator ? [] : formsIn(denominator)),
  ])
