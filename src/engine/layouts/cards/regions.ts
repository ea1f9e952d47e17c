import type { FieldKey } from '../../../model/field'
import type { CardLayout } from '../../../model/template'
import type { Sheet } from '../../../model/workbook'
import type { Block } from '../../locate'
import type { Label } from './labels'

/** The part of the sheet that is one card, and its labels. */
export interface Region extends Block {
  readonly labels: readonly Label[]
}

/** A card for each time that what tells the form stands there; none where no group of labels does. */
export function regionsOf({ columns }: Sheet, { telling }: CardLayout, labels: readonly Label[]): readonly Region[] {
  const ofField = (field: FieldKey): readonly Label[] => labels.filter((label) => label.field === field)
  const anchors = telling
    .filter((group) => group.every((field) => ofField(field).length > 0))
    .map((group) => group.map(ofField).reduce((few, one) => (one.length < few.length ? one : few)))
    .reduce<readonly Label[]>((best, one) => (one.length > best.length ? one : best), [])
  const [first] = anchors
  if (!first) return []
  const tops = distinct(anchors.map(({ row }) => row))
  const lefts = distinct(anchors.map(({ column }) => column))
  const rows = labels.map(({ row }) => row)
  // What stands above the first card's anchor stands above every one's.
  const above = tops[0]! - Math.min(tops[0]!, ...rows)
  const before = lefts[0]! - Math.min(lefts[0]!, ...labels.map(({ column }) => column))
  const height = columns[0]?.length ?? 0
  return tops.flatMap((anchor, down) =>
    lefts.flatMap((side, across): Region[] => {
      const region = {
        top: down === 0 ? 0 : anchor - above,
        left: across === 0 ? 0 : side - before,
        bottom: down + 1 < tops.length ? tops[down + 1]! - above : height,
        right: across + 1 < lefts.length ? lefts[across + 1]! - before : columns.length,
      }
      const own = labels.filter((label) => isIn(region, label))
      const told = telling.some((group) => group.every((field) => own.some((label) => label.field === field)))
      return told ? [{ ...region, labels: own }] : []
    }),
  )
}

export const isIn = ({ top, left, bottom, right }: Block, at: { row: number; column: number }): boolean =>
  at.row >= top && at.row < bottom && at.column >= left && at.column < right

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)
