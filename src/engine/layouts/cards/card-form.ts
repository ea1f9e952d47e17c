import type { FieldKey } from '../../../model/field'
import type { SheetTemplate } from '../../../model/template'
import type { Sheet } from '../../../model/workbook'
import { foldHeader } from '../../fold-header'
import type { Form } from '../../table'
import { derivedForm, type DerivedField } from '../derived-form'
import { cellNumber } from '../projection'
import { cardLog } from './card-log'
import { labelsOf } from './labels'
import { labelValues, type LabelValue } from './label-values'
import { isInLog, logHeads } from './log-heads'
import { regionsOf } from './regions'

/** Fewer labels than these are a heading above a list. */
const FEWEST = 4
const ROWS = 3

/** The cards of a sheet as one form, an entry for each card that is filled in; null where the sheet holds none. */
export function cardForm(sheet: Sheet, template: SheetTemplate, templates: readonly SheetTemplate[]): Form | null {
  const { card } = template
  if (!card) return null
  const all = labelsOf(sheet, template)
  if (all.length < FEWEST) return null
  const logTemplate = card.log && templates.find(({ id }) => id === card.log?.template)
  const heads = logHeads(sheet, template, logTemplate)
  const regions = regionsOf(
    sheet,
    card,
    all.filter((label) => !isInLog(heads, label)),
  )
  const values = labelValues(sheet, regions).map(firstOfEach)
  if (!values.some(isCard)) return null
  const filled = regions.map((_, index) => index).filter((index) => isFilled(values[index]!))
  if (filled.length === 0) return null
  const cards = filled.map((index) => values[index]!)
  const fields = [...new Set(values.flatMap((some) => [...some.keys()]))]
  const made = fields.map((field): DerivedField => columnOf(sheet, field, cards, values))
  const form = derivedForm(sheet, template, { confidence: confidenceOf(sheet, template, fields) }, made)
  const { log } = card
  if (!log || !logTemplate || heads.length === 0) return form
  const kept = filled.map((index) => regions[index]!)
  return { ...form, derive: (table) => [cardLog(sheet, kept, heads, logTemplate, log, table)] }
}

type Card = ReadonlyMap<FieldKey, LabelValue>

/** A label that stands twice on a card counts where it is filled first. */
function firstOfEach(values: readonly LabelValue[]): Card {
  const card = new Map<FieldKey, LabelValue>()
  for (const value of values) {
    const known = card.get(value.label.field)
    if (!known || (known.value === null && value.value !== null)) card.set(value.label.field, value)
  }
  return card
}

/** Labels over several rows, not a header: beside their values, or in rows with a row of values below each. */
function isCard(card: Card): boolean {
  const values = [...card.values()]
  const rows = new Set(
    values.filter(({ beside, value }) => beside !== 'in' || value !== null).map(({ label }) => label.row),
  )
  const aside = values.filter(({ beside }) => beside === 'right' || beside === 'in').length
  const headings = new Set(values.filter(({ beside }) => beside === 'below').map(({ label }) => label.row))
  return card.size >= FEWEST && ((rows.size >= ROWS && aside * 2 >= values.length) || headings.size >= 2)
}

const isFilled = (card: Card): boolean => [...card.values()].filter(({ value }) => value !== null).length >= 2

function columnOf(sheet: Sheet, field: FieldKey, cards: readonly Card[], all: readonly Card[]): DerivedField {
  const place = (row: number, column: number): number => cellNumber(sheet.top + row, sheet.left + column)
  const { label } = all.find((card) => card.has(field))!.get(field)!
  return {
    field,
    header: label.word.replace(/[:：]\s*$/, ''),
    cells: cards.map((card) => card.get(field)?.value ?? null),
    at: cards.map((card) => {
      const found = card.get(field) ?? [...card.values()][0]!
      return place(found.row, found.column)
    }),
    head: place(label.row, label.column),
    own: cards.every((card) => (card.get(field)?.label.inCell ?? null) === null),
  }
}

function confidenceOf({ name }: Sheet, template: SheetTemplate, fields: readonly FieldKey[]): number {
  const required = Object.entries(template.columns).filter(([, spec]) => spec.required)
  const found = required.filter(([field]) => fields.includes(field as FieldKey)).length
  const named = [template.title.zh, ...template.titles].some((title) => foldHeader(name).includes(foldHeader(title)))
  const demanded = required.length === 0 ? 1 : found / required.length
  return Math.round(Math.min(1, 0.55 * demanded + 0.3 + (named ? 0.15 : 0)) * 100) / 100
}
