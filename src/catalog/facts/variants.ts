import type { Unit, Variant } from '../../model/kpi'
import type { Text } from '../../model/text'
import type { Counted } from './counted/counted'

/** One counted thing divided by another, both named. */
export const share = (id: string, title: Text, over: Counted, base: Counted): Variant => ({
  id,
  title,
  counts: over.title,
  base: base.title,
  numerator: over.expression,
  denominator: base.expression,
})

export const plain = (id: string, counted: Counted): Variant => ({
  id,
  title: counted.title,
  counts: counted.title,
  numerator: counted.expression,
})

/** One counted thing for each of another: no share. */
export const average = (id: string, unit: Unit, title: Text, over: Counted, base: Counted): Variant => ({
  ...share(id, title, over, base),
  unit,
})

/** Of a month alone. */
export const monthly = (variant: Variant): Variant => ({ ...variant, monthly: true })
