import type { Context } from '../../model/context'
import type { View } from '../../model/rule'
import type { Dimension } from '../../model/summary'
import { text } from '../../model/text'
import { churnReading, type ChurnListField } from './churn-list'
import { churnProfiles } from './churn-profiles'

/** The classes of the definition in force, in its order. */
export const churnClasses: Dimension = {
  id: 'class',
  title: text('流失类别', 'Churn class'),
  order: ({ settings }) => churnProfiles[settings.churnProfile].classes.map(({ word }) => word),
}

export const classKey = (view: View<never>, context: Context): ((entry: number) => string | null) =>
  churnReading(view as unknown as View<never, ChurnListField>, context).word
