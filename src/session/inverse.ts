import type { Edit } from '../model/edit'
import type { Workbook } from '../model/workbook'

/**
 * What takes written columns and sheets out again, where the host cannot bring its workbook back; null where something of ours was
 * in their place, which nobody kept.
 */
export function inverseOf(edits: readonly Edit[], before: Workbook, after: Workbook): readonly Edit[] | null {
  const known = new Set(before.sheets.map(({ id }) => id))
  const created = after.sheets.filter(({ id, ours }) => ours && !known.has(id)).length
  const puts = new Set(edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.id] : [])))
  if (created < puts.size) return null
  const back: Edit[] = [...puts].map((id) => ({ kind: 'remove-sheet', id }))
  for (const edit of edits) {
    if (edit.kind === 'clean' || edit.kind === 'remove-sheet' || edit.kind === 'remove-column') return null
    if (edit.kind !== 'fill-column') continue
    const { id, sheet } = edit
    const { ourColumns, filledColumns } = before.sheets.find((one) => one.id === sheet) ?? {}
    if (ourColumns?.[id] !== undefined || filledColumns?.[id] !== undefined) return null
    back.push({ kind: 'remove-column', id, sheet })
  }
  return back
}
