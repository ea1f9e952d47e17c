import type { SheetMapping } from '../../model/mapping'
import type { SheetTemplate } from '../../model/template'
import type { Sheet } from '../../model/workbook'
import { readBody } from '../entries'
import type { Seeking } from '../find-forms'
import { locate, type Hints, type Located, type Location } from '../locate'
import type { Form } from '../table'
import { cardForm } from './cards/card-form'
import { listForm } from './list-form'
import { projectList } from './project-list'
import type { Projection } from './projection'
import { withSections } from './section-column'
import { toldBySeries } from './told-by-series'
import { transpose } from './transpose'

/** The forms of a sheet, whatever their layout. */
export interface Unfolded extends Pick<Located, 'doubts' | 'nearest'> {
  readonly forms: readonly Form[]
}

/** A list that is so surely one form is unfolded as none but that. */
export const SURE = 0.9

/** Finds the forms of a sheet: as they stand, and where another layout reads more of a form, unfolded. */
export function unfold(sheet: Sheet, seeking: Seeking, mapping: SheetMapping | null): Unfolded {
  const hints: Hints = { profile: seeking.profile, ...(mapping && { mapping }) }
  const { blocks, doubts, nearest } = locate(sheet, seeking.templates, hints)
  const asked = seeking.templates.filter(({ id, derived }) => (mapping?.template ?? id) === id && !derived)
  const plain: Projection = { sheet, base: sheet, columns: new Map() }
  const direct = blocks.map((location) => withSections({ sheet, location, body: readBody(sheet, location) }))
  const sure = direct.find(({ location }) => location.confidence >= SURE)?.location.template
  const turned = !sure && asked.some(({ layout }) => layout.transposable) ? transpose(sheet) : null
  const readings = asked
    .filter((template) => !sure || template === sure)
    .flatMap((template) => [
      listForms(plain, template, seeking, hints),
      ...(turned && template.layout.transposable ? turnedForms(turned, template, seeking, hints) : []),
    ])
  const cards = asked.flatMap((template) => cardForm(sheet, template, seeking.templates) ?? [])
  const card = cards.reduce<Form | null>((most, one) => (most && !isBetter(one, most) ? most : one), null)
  if (card && direct.every((form) => isCardRather(card, form))) return { forms: [card], doubts: [], nearest }
  const best = readings.filter((forms) => forms.length > 0).reduce<readonly Form[]>(better, [])
  if (best.length === 0) return { forms: direct, doubts, nearest }
  const rivals = direct.filter((form) => best.some((other) => overlap(form.location, other.location, other.projection)))
  if (rivals.some((rival) => isBetter(rival, best[0]!))) return { forms: direct, doubts, nearest }
  const forms = [...best, ...direct.filter((form) => !rivals.includes(form))]
  return { forms: forms.toSorted((a, b) => a.location.block.top - b.location.block.top), doubts: [], nearest }
}

/** So many more labels than a list has columns, signatures at its foot left aside. */
const MORE = 1.25

/** Labels and values; a list of several entries with nearly as many columns is a list. */
const isCardRather = (card: Form, { location, body }: Form): boolean =>
  body.offsets.length < 2
    ? card.location.columns.size > location.columns.size || location.template === card.location.template
    : card.location.columns.size > location.columns.size * MORE

/** A template's forms on a sheet whose spreads and series are unfolded; none where it has none of them. */
function listForms(plain: Projection, template: SheetTemplate, seeking: Seeking, hints: Hints): readonly Form[] {
  const projected = projectList(plain, template, seeking.date1904)
  if (!projected) return []
  const told = projected.series.length > 0 ? toldBySeries(template) : template
  return locate(projected.sheet, [told], hints).blocks.map((location) =>
    listForm(projected, plain.sheet, { ...location, template }, seeking.templates),
  )
}

/** The same with rows and columns changed over. */
function turnedForms(turned: Projection, template: SheetTemplate, seeking: Seeking, hints: Hints): (readonly Form[])[] {
  const straight = locate(turned.sheet, [template], hints).blocks.map((location): Form => ({
    sheet: turned.sheet,
    location,
    body: readBody(turned.sheet, location),
    projection: turned,
  }))
  return [listForms(turned, template, seeking, hints), straight]
}

const better = (one: readonly Form[], other: readonly Form[]): readonly Form[] =>
  one.length === 0 || isBetter(other[0]!, one[0]!) ? other : one

/** What a series makes is more than a column or two. */
const SERIES = 4
const sizeOf = ({ location, derive }: Form): number => location.columns.size + (derive ? SERIES : 0)
/** Of one template the form that reads more of it; else the one that is more surely this form. */
const isBetter = (one: Form, other: Form): boolean => {
  const larger = sizeOf(one) - sizeOf(other)
  const surer = one.location.confidence - other.location.confidence
  return one.location.template === other.location.template
    ? larger > 0 || (larger === 0 && surer > 0)
    : surer > 0 || (surer === 0 && larger > 0)
}

/** Where rows are changed over, the whole sheet is one form. */
const overlap = ({ block: a }: Location, { block: b }: Location, projection: Projection | undefined): boolean =>
  projection?.columns.has(0) || (a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right)
