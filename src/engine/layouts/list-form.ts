import type { SheetTemplate } from '../../model/template'
import { text, type Text } from '../../model/text'
import type { Sheet } from '../../model/workbook'
import { readBody, type Body } from '../entries'
import type { Location } from '../locate'
import type { Form } from '../table'
import type { Lanes } from './lanes'
import { driftIn } from './list-drift'
import type { ListProjection } from './project-list'
import { origin, rowOf } from './projection'
import { withSections } from './section-column'
import { seriesForms } from './series-forms'
import { toldColumns } from './told-columns'

/** A located list with its spreads as columns and its series as further tables; `unmasked` still has the series' columns. */
export function listForm(
  projected: ListProjection,
  unmasked: Sheet,
  location: Location,
  templates: readonly SheetTemplate[],
): Form {
  const { sheet } = projected
  const body = readBody(sheet, location)
  const placed: Location = { ...location, drift: () => driftIn(location, projected) }
  const notes = notesOf(projected, body, templates)
  const lanes = lanesIn(projected)
  const told = toldColumns(projected, unmasked, templates)
  const form = withSections({ sheet, location: placed, body, projection: projected, notes, lanes, told })
  return projected.series.length === 0
    ? form
    : {
        ...form,
        derive: (table, reading) => seriesForms(projected, unmasked, form, table, templates, reading),
      }
}

/** Only of rows that stay rows. */
const lanesIn = ({ sheet, columns, spreads }: ListProjection): readonly Lanes[] =>
  spreads
    .filter(({ words }) => words.every(({ column }) => !columns.has(column)))
    .map(({ spread: { field, into }, words, doubles }) => ({
      field,
      into,
      columns: words.map(({ word, column }) => ({ word, index: sheet.left + column })),
      doubled: new Set([...doubles].map((row) => row + sheet.top)),
    }))

const headTitles = { day: text('日期', 'days'), slot: text('时段', 'slots'), month: text('月份', 'months') }

/** At most so many rows are named. */
const NAMED = 5

function notesOf(projected: ListProjection, { offsets }: Body, templates: readonly SheetTemplate[]): readonly Text[] {
  const notes: Text[] = []
  for (const { doubles: rows } of projected.spreads) {
    const twice = [...offsets]
      .filter((offset) => rows.has(offset))
      .map((offset) => rowOf(origin(projected, offset, 0)) + 1)
    if (twice.length === 0) continue
    const named = twice.slice(0, NAMED)
    const more = twice.length > NAMED
    notes.push(
      text(
        `第${named.join('、')}${more ? '…' : ''}行在多个栏里都填了，只读最左一栏，请核对`,
        `Rows ${named.join(', ')}${more ? '…' : ''} are filled in more than one of the columns that exclude each other: the leftmost is read`,
      ),
    )
  }
  for (const { series, columns } of projected.series) {
    const made = templates.find(({ id }) => id === series.template)
    if (!made) continue
    const what = headTitles[series.heads]
    notes.push(
      text(
        `${what.zh}${columns.length}栏，逐格读作《${made.title.zh}》`,
        `The cells under ${columns.length} ${what.en} are read one by one as ${made.title.en}`,
      ),
    )
  }
  return notes
}
