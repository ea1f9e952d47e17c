import type { Edit, Refusal } from '../../model/edit'
import type { Span } from '../../model/sheet-content'
import { isStorable, sameCell } from '../file/cell-value'
import { maxColumns, maxRows, maxTextLength } from '../file/limits'
import { isUnderMerge } from '../merges'
import { gathered, spanRange } from './gathered'
import { loadMerged, mergedIn } from './merged-areas'
import { cellOf, isFormula } from './read-back'
import type { Formats } from './formats'
import { refusing, type Reason, type Step } from './step'
import { TableHeaders } from './table-headers'
import { asTyped } from './typed-text'

export type SetEdit = Extract<Edit, { kind: 'set' }>
export interface SetSurroundings {
  /** Something of it may stand in the sheet already: an earlier try failed half way. */
  readonly repeated: boolean
  readonly formats: Formats
  /** Null where Excel cannot tell; spans where there are too many to ask for. */
  readonly merged: 'ask' | 'unknown' | readonly Span[]
}

/** Rows that are rather read along than asked for apart. */
const GAP = 25

const isPlace = (index: number, end: number): boolean => Number.isInteger(index) && index >= 0 && index < end

/** What can be said of an edit before Excel is asked. */
export function refusedAtOnce({ at, value }: SetEdit): Reason | null {
  if (!isPlace(at.row, maxRows) || !isPlace(at.column, maxColumns)) return 'too large'
  if (!isStorable(value)) return null
  return typeof value === 'string' && value.length > maxTextLength ? 'too large' : null
}

/** Sets cells of one sheet, each where it holds what it held. */
export function setCells(sheet: string, edits: readonly SetEdit[], around: SetSurroundings): Step {
  const wanted = edits.filter((edit) => refusedAtOnce(edit) === null)
  const blocks = gathered(
    wanted.map(({ at }) => at),
    GAP,
  )
  let ranges: readonly Excel.Range[] = []
  let protection: Excel.WorksheetProtection
  let locks = new Map<SetEdit, Excel.FormatProtection>()
  const headers = new TableHeaders()
  let merged: Excel.RangeAreas | null = null
  const object = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheet)
  const merges = (): readonly Span[] => {
    if (typeof around.merged !== 'string') return around.merged
    return merged ? mergedIn(merged) : []
  }

  function refuse(edit: SetEdit, was: ReturnType<typeof found>): Reason | null {
    if (protection.protected && locks.get(edit)?.locked !== false) return 'protected'
    if (isUnderMerge(merges(), edit.at.row, edit.at.column)) return 'merged'
    if (was.formula) return 'formula'
    const isSame = sameCell(was.cell, edit.value)
    if (!(around.repeated && isSame) && !sameCell(was.cell, edit.was)) return 'changed'
    if (!isStorable(edit.value)) return 'no cell value'
    if (!isSame && !headers.allows(edit)) return 'table header'
    // A cell that is not locked may be written, but not shown in another way.
    const held = protection.protected && !protection.options.allowFormatCells
    return held && formatFor(edit, was.format, around.formats) !== was.format ? 'protected' : null
  }
  function found({ at }: SetEdit) {
    const index = blocks.findIndex(
      ({ row, column, height }) => column === at.column && at.row >= row && at.row < row + height,
    )
    const { values, formulas, valueTypes, numberFormat } = ranges[index]!
    const down = at.row - blocks[index]!.row
    const value: unknown = values[down]![0]
    return {
      cell: cellOf(value, valueTypes[down]![0]),
      formula: isFormula(formulas[down]![0], value),
      format: String(numberFormat[down]![0]),
    }
  }

  return {
    edits,
    look(context) {
      const worksheet = object(context)
      protection = worksheet.protection.load('protected,options')
      ranges = blocks.map(({ row, column, height }) =>
        spanRange(worksheet, [row, column, height, 1]).load('values,formulas,valueTypes,numberFormat'),
      )
      merged = around.merged === 'ask' ? loadMerged(worksheet.getRange().untrack()) : null
      headers.look(worksheet)
    },
    ask(context) {
      const worksheet = object(context)
      const asked = headers.ask(worksheet)
      if (!protection.protected) return asked
      const lockOf = ({ at }: SetEdit): Excel.FormatProtection =>
        spanRange(worksheet, [at.row, at.column, 1, 1]).format.protection.load('locked')
      locks = new Map(wanted.map((edit) => [edit, lockOf(edit)]))
      return true
    },
    write(context) {
      const worksheet = object(context)
      const refusals: Refusal[] = []
      for (const edit of edits) {
        const atOnce = refusedAtOnce(edit)
        const was = atOnce ? null : found(edit)
        const reason = atOnce ?? refuse(edit, was!)
        if (reason) refusals.push(...refusing([edit], reason))
        else put(worksheet, edit, was!.format, around.formats)
      }
      return refusals
    },
  }
}

/** The format first: a cell for text takes everything as text, even a number. */
function put(worksheet: Excel.Worksheet, edit: SetEdit, was: string, formats: Formats): void {
  const { at, value } = edit
  const range = spanRange(worksheet, [at.row, at.column, 1, 1])
  const wanted = formatFor(edit, was, formats)
  if (edit.look !== undefined) formats.forget(at)
  else if (wanted !== was) formats.keep(at, was)
  if (wanted !== was) range.numberFormat = [[wanted]]
  range.values = [[wanted === TEXT ? (value ?? '') : asTyped(value)]]
}

const TEXT = '@'
function formatFor({ at, value, format, look }: SetEdit, was: string, formats: Formats): string {
  if (look !== undefined) return formats.earlier(at) ?? was
  return format ?? (was === TEXT && value !== null && typeof value !== 'string' ? 'General' : was)
}
