import type { Condition, Expression } from '../../../model/expression'
import { text, type Text } from '../../../model/text'

/** A count that several KPIs share, and its name in print. */
export interface Counted {
  readonly title: Text
  readonly expression: Expression
}

/** Both together. */
export const sum = (title: Text, ...parts: readonly Counted[]): Counted => ({
  title,
  expression: { plus: parts.map(({ expression }) => expression) },
})
export const less = (title: Text, from: Counted, taken: Counted): Counted => ({
  title,
  expression: { minus: [from.expression, taken.expression] },
})
/** The same under another name. */
export const named = (zh: string, en: string, { expression }: Counted): Counted => ({ title: text(zh, en), expression })

export const captured: Condition = { field: 'captured', yes: true }
export const first: Condition = { field: 'visitKind', is: '首次' }
