import { columnOf } from '../../../src/model/column'
import type { FieldKey } from '../../../src/model/field'
import type { Profile } from '../../../src/model/profile'
import type { SheetTemplate } from '../../../src/model/template'
import type { Cell, Sheet } from '../../../src/model/workbook'
import { Random } from '../dealer-month/random'
import { changes } from './changes'
import { draftOf, type Draft } from './draft'

export interface Mutant {
  readonly template: SheetTemplate
  readonly sheet: Sheet
  readonly kinds: readonly string[]
  /** What each column of the sheet is; null where no form has such a column or it only repeats a header. */
  readonly expected: ReadonlyMap<number, FieldKey | null>
}

/** A template's sheet as a dealer may have made it: at least three kinds of changes at once. The same seed gives the same sheet. */
export function mutantOf(template: SheetTemplate, seed: number, profile: Profile): Mutant {
  const random = new Random(seed)
  const draft = draftOf(template, random, profile)
  const chosen = random.shuffled(Object.entries(changes)).slice(0, random.between(3, 6))
  // Headers are renamed last, columns go beside once all of them are there.
  const order = (kind: string): number => ['renames', 'mislabelled'].indexOf(kind)
  for (const [kind, change] of chosen.sort(([a], [b]) => order(a) - order(b))) {
    draft.kinds.push(kind)
    change(draft, random)
  }
  return layOut(draft)
}

function layOut(draft: Draft): Mutant {
  const { columns, beside } = draft
  const width = columns.length
  const isTiered = columns.some(({ group }) => group !== undefined)
  const besideOf = <T>(row: readonly T[], is: boolean): (T | null)[] =>
    beside === null ? [...row] : [...row, null, ...(is ? row : row.map(() => null))]
  const upper = columns.map(({ group, header }, at) =>
    group === undefined ? header : columns[at - 1]?.group === group ? null : group,
  )
  const lower = columns.map(({ group, header }) => (group === undefined ? null : header))
  const head: Cell[][] = isTiered ? [upper, lower] : [columns.map(({ header }) => header)]
  const rows: Cell[][] = [...draft.above.map((row) => [...row]), ...head.map((row) => besideOf(row, true))]
  const merges: Draft['merges'] = []
  const height = columns[0]?.cells.length ?? 0
  if (isTiered)
    columns.forEach(({ group }, at) => {
      if (group === undefined) merges.push([draft.above.length, at, 2, 1])
    })
  for (let entry = 0; entry <= height; entry++) {
    for (const { before, cells } of draft.between) {
      if (before !== entry) continue
      if (cells === 'header') rows.push(...head.map((row) => besideOf(row, false)))
      else rows.push(besideOf([...cells, ...Array.from({ length: width }, () => null)].slice(0, width), false))
    }
    if (entry < height)
      rows.push(
        besideOf(
          columns.map(({ cells }) => cells[entry] ?? null),
          beside !== null && entry < beside,
        ),
      )
  }
  const all = columns.map(({ field }) => field)
  const offset = width + 1
  const expected = new Map<number, FieldKey | null>([
    ...all.map((field, at) => [at, field] as const),
    ...(beside === null ? [] : all.map((field, at) => [offset + at, beside > 0 ? field : null] as const)),
  ])
  const total = beside === null ? width : 2 * width + 1
  const sheet: Sheet = {
    id: 'mutant',
    name: draft.name,
    top: 0,
    left: 0,
    columns: Array.from({ length: total }, (_, column) => columnOf(rows.map((row) => row[column] ?? null))),
    ...(merges.length > 0 && { merges }),
  }
  return { template: draft.template, sheet, kinds: draft.kinds, expected }
}
