import type { Document } from './document'
import { formatAt } from './cell-format'
import type { SheetEntry } from './read-structure'
import { openStyles } from './styles-part'
import { childOf, isTrue, parseXml } from './xml'

/** Tells which cells Excel lets anyone write: all of a sheet that is not protected, else the unlocked ones. */
export function unlockedCells(document: Document): (entry: SheetEntry, row: number, column: number) => boolean {
  let unlocked: ReadonlySet<number> | null = null
  return (entry, row, column) => {
    const { protection } = document.cells(entry).rules
    if (!protection || protection.open.at(row, column)) return true
    unlocked ??= unlockedFormats(document)
    return unlocked.size > 0 && unlocked.has(Number(formatAt(document.sheetPart(entry), row, column) ?? 0))
  }
}

function unlockedFormats(document: Document): ReadonlySet<number> {
  const formats = openStyles(document).items('cellXfs')
  const open = formats.map((xf) => !isTrue(childOf(parseXml(xf), 'protection')?.attributes.locked, true))
  return new Set(open.flatMap((one, index) => (one ? [index] : [])))
}
