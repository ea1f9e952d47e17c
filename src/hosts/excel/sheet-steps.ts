import type { Edit } from '../../model/edit'
import { writeMemory } from '../memory-xml'
import { nameOfSheet } from '../ours'
import { refusing, type Step } from './step'
import type { Structure } from './structure'

type Of<K extends Edit['kind']> = Extract<Edit, { kind: K }>

/** Removes a sheet of ours with all that hangs on it. */
export function removeSheet(edit: Of<'remove-sheet'>, structure: Structure, gone: Set<string>): Step {
  const sheet = gone.has(edit.id) ? undefined : structure.ours.get(edit.id)
  if (sheet) gone.add(edit.id)
  return {
    edits: [edit],
    write({ workbook }) {
      if (!sheet) return []
      if (structure.locked) return refusing([edit], 'protected')
      workbook.names.getItem(nameOfSheet(edit.id)).delete()
      workbook.worksheets.getItem(sheet.id).delete()
      return []
    },
  }
}

/** Writes the workbook's memory in the place of the earlier one. */
export function remember(edit: Of<'remember'>, { memoryParts }: Structure): Step {
  return {
    edits: [edit],
    write({ workbook }) {
      for (const id of memoryParts) workbook.customXmlParts.getItem(id).delete()
      workbook.customXmlParts.add(writeMemory(edit.memory))
      return []
    },
  }
}
