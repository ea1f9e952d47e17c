import type { FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import type { TotalRow } from '../model/table'
import type { Column, Sheet } from '../model/workbook'
import type { Body } from './entries'
import type { Projection } from './layouts/projection'
import type { Location } from './locate'
import { isTotalWord, leadingColumns } from './recognition/row-tests'

interface TotalOffset {
  readonly offset: number
  readonly total: TotalRow
}

/** The rows of totals of a body; asides between entries, as 续页, are none. */
export function totalRows(
  { totals = [], offsets }: Pick<Body, 'totals' | 'offsets'>,
  sheet: Sheet,
  location: Location,
  projection: Projection | undefined,
): readonly TotalOffset[] {
  if (totals.length === 0) return []
  const leading = leadingColumns(sheet, location)
  const cellsOf = (field: FieldKey): Column | undefined => {
    const column = location.columns.get(field)?.column ?? -1
    return projection?.columns.get(column)?.cells ?? sheet.columns[column]
  }
  return totals.flatMap((offset) => {
    const word = totalWordIn(leading, offset)
    if (word === null) return []
    const after = offsets.findLastIndex((row) => row < offset) + 1
    return [{ offset, total: { word, after, cell: (field: FieldKey) => cellsOf(field)?.at(offset) ?? null } }]
  })
}

function totalWordIn(leading: readonly Column[], row: number): string | null {
  for (const cells of leading) {
    const cell = cells.at(row)
    const word = typeof cell === 'string' ? foldWord(cell) : ''
    if (isTotalWord(word)) return word
  }
  return null
}
