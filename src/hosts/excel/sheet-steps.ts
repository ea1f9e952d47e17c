import type { Edit } from '../../model/edit'
import { writeMemory } from '../memory-xml'
import { nameOfSheet } from '../ours'
import type { OwnChanges } from './own-changes'
import { refusing, type Step } from './step'
import type { Structure } from './structure'

type Of<K extends Edit['kind']> = Extract<Edit, { kind: K }>

/** Removes a sheet of ours with all that hangs on it. */
export function removeSheet(edit: Of<'remove-sheet'>, structure: Structure, gone: Set<string>, own: OwnChanges): Step {
  const sheet = gone.has(edit.id) ? undefined : structure.ours.get(edit.id)
  if (sheet) gone.add(edit.id)
  return {
    edits: [edit],
    write({ workbook }) {
      if (!sheet) return []
      if (structure.locked) return refusing([edit], 'protected')
      workbook.worksheets.getItem(sheet.id).delete()
      workbook.names.getItem(nameOfSheet(edit.id)).delete()
      own.turns('deleted', sheet.id)
      return []
    },
  }
}

/** Writes the workbook's memory in the place of the earlier one. */
export function remember(edit: Of<'remember'>, { memoryParts }: Structure): Step {
  return {
    edits: [edit],
    write({ workbook }) {
      const [first, ...others] = memoryParts
      const memory = writeMemory(edit.memory)
      // Never without a memory, not even between two calls.
      if (first === undefined) workbook.customXmlParts.add(memory)
      else workbook.customXmlParts.getItem(first).setXml(memory)
      for (const id of others) workbook.customXmlParts.getItem(id).delete()
      return []
    },
  }
}
