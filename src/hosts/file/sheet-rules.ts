import { CellAreas } from './cell-areas'
import { parseRectangle, type Rectangle } from './reference'
import { childOf, childrenOf, isTrue, type XmlElement } from './xml'

export interface Protection {
  /** Formats, conditional ones too, may be changed all the same (ECMA-376 part 1, 18.3.1.85: 0 is "not locked"). */
  readonly formatsOpen: boolean
  /** Ranges that anyone may edit: those with a password stay closed. */
  readonly open: CellAreas
}
/** What of a sheet may not be written. */
export interface SheetRules {
  readonly merged: CellAreas
  /** What array formulas and data tables fill. */
  readonly arrays: CellAreas
  /** Null where the sheet is not protected. */
  readonly protection: Protection | null
}

/** From what stands around a sheet's rows. */
export function readRules(root: XmlElement, arrays: readonly Rectangle[]): SheetRules {
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell')
  const protection = childOf(root, 'sheetProtection')?.attributes
  const ranges = childrenOf(childOf(root, 'protectedRanges'), 'protectedRange')
  return {
    merged: areasOf(merges.map(({ attributes }) => attributes.ref ?? '')),
    arrays: new CellAreas(arrays),
    protection: isTrue(protection?.sheet)
      ? {
          formatsOpen: !isTrue(protection?.formatCells, true),
          open: areasOf(ranges.filter(isOpen).flatMap(({ attributes }) => (attributes.sqref ?? '').split(/\s+/))),
        }
      : null,
  }
}

const isOpen = ({ attributes, children }: XmlElement): boolean =>
  children.length === 0 &&
  ['password', 'hashValue', 'securityDescriptor'].every((key) => (attributes[key] ?? '') === '')

const areasOf = (references: readonly string[]): CellAreas =>
  new CellAreas(references.map(parseRectangle).filter((area) => area !== null))

/** Whether another cell of the same merged area shows in this one's place. */
export function isCovered({ merged }: SheetRules, row: number, column: number): boolean {
  const area = merged.at(row, column)
  return area !== undefined && (row > area.top || column > area.left)
}
