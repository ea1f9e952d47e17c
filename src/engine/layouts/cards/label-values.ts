import type { Cell, Sheet } from '../../../model/workbook'
import { PICTURE, signingPictures } from '../../pictures'
import { fields } from '../../../model/field'
import type { Label } from './labels'
import type { Region } from './regions'

/** A label with its value and the cell where that stands. */
export interface LabelValue {
  readonly label: Label
  readonly value: Cell
  readonly row: number
  readonly column: number
  readonly beside: 'in' | 'right' | 'below'
}

const FARTHEST = 6

/** Finds each label's value: behind it in the cell, in the cell at its right, or below where labels stand side by side. */
export function labelValues(sheet: Sheet, regions: readonly Region[]): readonly (readonly LabelValue[])[] {
  const labels = regions.flatMap((region) => region.labels)
  const labelled = new Set(labels.map(({ row, column }) => key(row, column)))
  const cell = (row: number, column: number): Cell => sheet.columns[column]?.at(row) ?? null
  const isLabel = (row: number, column: number): boolean => labelled.has(key(row, column)) || isOther(cell(row, column))
  const isHeading = (label: Label): boolean =>
    labels.some((other) => other.row === label.row && labelled.has(key(other.row, other.column + 1)))
  const distances = new Map<number, number>()
  const distanceOf = (column: number): number => {
    let least = distances.get(column)
    if (least === undefined) {
      // A label that is merged across leaves blanks before its value, on every row alike.
      const found = labels.filter((label) => label.column === column && !isHeading(label)).map(distance)
      distances.set(column, (least = Math.min(FARTHEST, ...found.filter((one) => one > 0))))
      if (found.every((one) => one === 0)) distances.set(column, (least = 1))
    }
    return least
  }
  function distance({ row, column }: Label): number {
    for (let far = 1; far <= FARTHEST; far++) {
      if (isLabel(row, column + far)) return 0
      if (cell(row, column + far) !== null) return far
    }
    return 0
  }
  const heightOf = ({ row, column }: Label): number =>
    (sheet.merges ?? []).find(([top, left]) => top === sheet.top + row && left === sheet.left + column)?.[2] ?? 1
  const valueOf = (label: Label, region: Region): LabelValue => {
    const { row, column } = label
    if (label.inCell !== null) return { label, value: label.inCell || null, row, column, beside: 'in' }
    const right = column + distanceOf(column)
    if (!isHeading(label) && right < region.right && !isLabel(row, right)) return stand(label, row, right, 'right')
    const below = row + heightOf(label)
    if (below < region.bottom && !isLabel(below, column)) return stand(label, below, column, 'below')
    return { label, value: null, row, column, beside: 'in' }
  }
  const stand = (label: Label, row: number, column: number, beside: 'right' | 'below'): LabelValue => {
    const value = cell(row, column)
    const isSigned = value === null && fields[label.field].type === 'signature' && isPictured(row, column)
    return { label, value: isSigned ? PICTURE : value, row, column, beside }
  }
  const isPictured = (row: number, column: number): boolean =>
    signingPictures(sheet).some(
      ([top, left, height, width]) =>
        sheet.top + row >= top &&
        sheet.top + row < top + height &&
        sheet.left + column >= left &&
        sheet.left + column < left + width,
    )
  return regions.map((region) => region.labels.map((label) => valueOf(label, region)))
}

const key = (row: number, column: number): number => row * 16_384 + column
/** A label that no field claims still is none's value. */
const isOther = (cell: Cell): boolean => typeof cell === 'string' && /[:：]\s*$/.test(cell)
