import type { Edit, Mark, Refusal } from '../../model/edit'
import { memoryNamespace } from '../ours'
import { writeMemory } from '../memory-xml'
import { clean } from './clean'
import { fillColumn } from './fill-column'
import type { Ledger } from './ledger'
import { writeMarks } from './marks'
import { putSheet } from './put-sheet'
import { removeColumn } from './remove-column'
import { removeSheet } from './remove-sheet'
import { setCells } from './set-cells'
import { TooManyFormats } from './styles'
import { openStyles, writeStyles } from './styles-part'

type Set_ = Extract<Edit, { kind: 'set' }>

/** Carries out edits in their order; where one fails, none of them was. */
export function applyEdits(ledger: Ledger, edits: readonly Edit[]): readonly Refusal[] {
  const restore = ledger.snapshot()
  try {
    return applyAll(ledger, edits)
  } catch (problem) {
    restore()
    throw problem
  }
}

function applyAll(ledger: Ledger, edits: readonly Edit[]): readonly Refusal[] {
  const refusals: Refusal[] = []
  const sets = edits.filter((edit) => edit.kind === 'set')
  let setDone = false
  for (const edit of edits) {
    if (edit.kind === 'set') {
      if (!setDone) for (const refusal of setAll(ledger, sets)) refusals.push(refusal)
      setDone = true
      continue
    }
    const reason = withinFormats(ledger, () => applyOne(ledger, edit), 'too large')
    if (reason) refusals.push({ edit, reason })
  }
  return refusals
}

/** Values that ask for a format that the workbook has no room for are refused, the others written. */
function setAll(ledger: Ledger, sets: readonly Set_[]): readonly Refusal[] {
  const refusals = withinFormats(ledger, () => setCells(ledger, sets), null)
  if (refusals) return refusals
  const plain = sets.filter(({ format }) => format === undefined)
  const formatted = sets.filter(({ format }) => format !== undefined)
  return [...setCells(ledger, plain), ...formatted.map((edit) => ({ edit, reason: 'too large' as const }))]
}

/** Does it whole or, where there are too many cell formats, not at all. */
function withinFormats<T>(ledger: Ledger, work: () => T, otherwise: T): T {
  const restore = ledger.snapshot()
  try {
    return work()
  } catch (problem) {
    if (!(problem instanceof TooManyFormats)) throw problem
    restore()
    return otherwise
  }
}

function applyOne(ledger: Ledger, edit: Exclude<Edit, { kind: 'set' }>): Refusal['reason'] | null {
  switch (edit.kind) {
    case 'mark':
      return mark(ledger, edit.sheet, edit.marks)
    case 'fill-column':
      return fillColumn(ledger, edit)
    case 'remove-column':
      return removeColumn(ledger, edit)
    case 'put-sheet':
      return putSheet(ledger, edit)
    case 'remove-sheet':
      return removeSheet(ledger, edit.id)
    case 'remember':
      ledger.writeCustomPart(memoryNamespace, writeMemory(edit.memory))
      return null
    case 'clean':
      clean(ledger)
      return null
  }
}

function mark(ledger: Ledger, sheet: string, marks: readonly Mark[]): Refusal['reason'] | null {
  const { document } = ledger
  const entry = document.entry(sheet)
  if (!entry) return 'no such sheet'
  const cells = document.cells(entry)
  const { protection } = cells.rules
  if (protection && !protection.formatsOpen) return 'protected'
  const styles = openStyles(document)
  const before = document.sheetPart(entry)
  const after = writeMarks(before, marks, styles)
  if (after === before) return null
  document.setSheetPart(entry, after)
  document.keepCells(entry, cells)
  ledger.sheet(entry.id)
  writeStyles(ledger, styles)
  return null
}
