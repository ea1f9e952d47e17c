import { civilOf } from '../../../src/model/month'
import type { FieldKey } from '../../../src/model/field'
import type { Workbook } from '../../../src/model/workbook'
import { makeCards, sortCards } from './cards'
import type { Draft, Entry, FormName } from './entry'
import { Form, formNames, headRows } from './forms'
import { innocentCauses } from './innocent'
import { makeLosses, sortLosses } from './losses'
import { cardPlanters } from './plant-cards'
import { fieldPlanters } from './plant-fields'
import { lossPlanters } from './plant-losses'
import { defectCodes, type DefectCode, type FollowingCode, type Plant, type Planter } from './planting'
import { Random } from './random'
import { daysOfMonth, usualSize, type Days, type Size } from './size'
import { makeStatistics } from './statistics'
import { Takings } from './takings'
import { makeVisits } from './visits'

export { defectCodes, innocentCauses, usualSize, type DefectCode, type Entry, type Form, type FormName, type Size }

/** A defect as it stands in the workbook; `row` and `cell` as Excel shows them, null for a column that is not there. */
export interface Planted {
  readonly code: DefectCode | FollowingCode
  readonly sheet: string
  readonly row: number
  readonly field: FieldKey
  readonly cell: string | null
  readonly note: string
}
export interface Innocent {
  readonly id: string
  readonly description: string
  readonly silent: readonly string[]
  readonly places: readonly { readonly sheet: string; readonly row: number }[]
}
export interface DealerMonth {
  readonly size: Size
  readonly days: Days
  readonly draft: Draft
  readonly forms: readonly Form[]
  readonly planted: readonly Planted[]
  readonly innocent: readonly Innocent[]
  readonly workbook: () => Workbook
}
export interface Wishes extends Partial<Size> {
  /** How many defects of each code; a list means one each. */
  readonly defects?: readonly DefectCode[] | Readonly<Partial<Record<DefectCode, number>>>
  /** False leaves the innocent causes out. */
  readonly innocent?: boolean
}

/** What needs entries of a special kind chooses before the others. */
const scarce: readonly DefectCode[] = ['DF27', 'DF05', 'DF03', 'DF15', 'DF10', 'DF29', 'DF07', 'FL03']
const scarceFirst = [...scarce, ...defectCodes.filter((code) => !scarce.includes(code))]

const planters: Readonly<Record<DefectCode, Planter>> = { ...fieldPlanters, ...lossPlanters, ...cardPlanters }

function plantAll(
  wishes: Wishes['defects'] = [],
  plantOne: (code: DefectCode) => readonly Plant[],
): [DefectCode, Plant][] {
  const counts: Readonly<Partial<Record<DefectCode, number>>> = Array.isArray(wishes)
    ? (Object.fromEntries((wishes as readonly DefectCode[]).map((code) => [code, 1])) as Partial<
        Record<DefectCode, number>
      >)
    : (wishes as Readonly<Partial<Record<DefectCode, number>>>)
  return scarceFirst.flatMap((code) =>
    Array.from({ length: counts[code] ?? 0 }, () => plantOne(code))
      .flat()
      .map((plant): [DefectCode, Plant] => [code, plant]),
  )
}

/** One dealer's month: log, statistics, cards and loss table that agree with each other, but for what was asked to be wrong. */
export function dealerMonth(wishes: Wishes = {}): DealerMonth {
  const { defects, innocent: withInnocent = true, ...sizes } = wishes
  const size: Size = { ...usualSize, ...sizes }
  const days = daysOfMonth(size.month)
  const random = new Random(size.seed)
  const cards = makeCards(random, size, days)
  const visits = makeVisits(random, cards, size, days)
  const draft: Draft = {
    cards,
    visits,
    losses: makeLosses(random, cards, days),
    statistics: makeStatistics(visits, days),
    dropped: [],
  }
  const takings = new Takings(draft, random)
  const plants = plantAll(defects, (code) => planters[code]({ takings, draft, days, random }))
  const told = (withInnocent ? innocentCauses : []).map((cause) => ({
    cause,
    entries: cause.weave(takings, draft, days),
  }))
  sortCards(draft.cards)
  sortLosses(draft.losses)

  const { year, month } = civilOf(days.first)
  const forms = formNames.map((name) => new Form(name, draft, year, month))
  const rows = new Map(
    forms.flatMap((form) => [...form.rowsOfEntries()].map(([entry, row]) => [entry, { form, row }] as const)),
  )
  const planted = plants.map(([planted, { form: name, entry, field, note, code = planted }]): Planted => {
    const form = forms.find((candidate) => candidate.name === name) as Form
    const row = entry ? (rows.get(entry)?.row ?? 0) : headRows
    const letters = form.columnLetters(field)
    return { code, sheet: name, row, field, cell: letters && `${letters}${row}`, note }
  })
  const innocent = told.flatMap(({ cause: { id, description, silent }, entries }): Innocent[] => {
    const places = entries.flatMap((entry) => (entry ? [entry, entry.card, ...(entry.loss ? [entry.loss] : [])] : []))
    if (entries.includes(undefined)) return []
    return [{ id, description, silent, places: places.flatMap((entry) => placeOf(rows, entry)) }]
  })
  const workbook = (): Workbook => ({ fileName: `${month}月报表.xlsx`, sheets: forms.map((form) => form.sheet()) })
  return { size, days, draft, forms, planted, innocent, workbook }
}

function placeOf(rows: ReadonlyMap<Entry, { form: Form; row: number }>, entry: Entry | undefined) {
  const place = entry && rows.get(entry)
  return place ? [{ sheet: place.form.name, row: place.row }] : []
}
