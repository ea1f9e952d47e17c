import type { Edit, Mark, Refusal } from '../../model/edit'
import { memoryNamespace } from '../ours'
import { writeMemory } from '../memory-xml'
import { clean } from './clean'
import { fillColumn } from './fill-column'
import type { Ledger } from './ledger'
import { writeMarks } from './marks'
import { putSheet } from './put-sheet'
import { removeSheet } from './remove-sheet'
import { setCells } from './set-cells'
import { openStyles, writeStyles } from './styles-part'

/** Carries out edits in their order. */
export function applyEdits(ledger: Ledger, edits: readonly Edit[]): readonly Refusal[] {
  const refusals: Refusal[] = []
  const sets = edits.filter((edit) => edit.kind === 'set')
  let setDone = false
  for (const edit of edits) {
    if (edit.kind === 'set') {
      if (!setDone) refusals.push(...setCells(ledger, sets))
      setDone = true
      continue
    }
    const reason = applyOne(ledger, edit)
    if (reason) refusals.push({ edit, reason })
  }
  return refusals
}

function applyOne(ledger: Ledger, edit: Exclude<Edit, { kind: 'set' }>): Refusal['reason'] | null {
  switch (edit.kind) {
    case 'mark':
      return mark(ledger, edit.sheet, edit.marks)
    case 'fill-column':
      return fillColumn(ledger, edit)
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
