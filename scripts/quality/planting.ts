import type { RuleSettings } from '../../src/model/rule-settings'
import type { Cell, Sheet, Workbook } from '../../src/model/workbook'
import type { Random } from '../../tests/support/dealer-month/random'
import type { PlantingMonth } from './planting-month'

/** A cell by its sheet's name and its address: B3. */
export interface Place {
  readonly sheet: string
  readonly cell: string
}
export interface Edit extends Place {
  readonly value: Cell
}

/** One defect: what is written over the month, and the cell at which the rule must say so. */
export interface Planted {
  readonly edits: readonly Edit[]
  /** Written over last month's workbook. */
  readonly previous?: readonly Edit[]
  /** Put in beside the month's own sheets. */
  readonly sheets?: readonly Sheet[]
  /** What no edit of cells can do, done after the edits: a row put in or taken out, a column dropped, a sheet locked. */
  readonly change?: (workbook: Workbook) => Workbook
  /** Tells such changes apart. */
  readonly what?: string
  /** How the dealer has set the rules. */
  readonly config?: RuleSettings
  /** As it stands after all of it. */
  readonly expected: Place
}

/** Plants one defect at a random place; null where the month has no place for it: another month is drawn. */
export type Planter = (month: PlantingMonth, random: Random) => Planted | null
/** By the rule's code. */
export type Planters = Readonly<Record<string, Planter>>

export const settings = (changed: RuleSettings['settings']): RuleSettings => ({ rules: {}, settings: changed })
