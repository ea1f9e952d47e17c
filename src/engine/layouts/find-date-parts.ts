import type { FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import { foldsOf, spellingsIn } from '../recognition/spellings'
import { WordEnds } from '../recognition/word-ends'
import { groupOver, type HeadGrid } from './head-grid'

/** A date kept in columns of year, month and day; the year may be missing. */
export interface DatePartHeads {
  readonly field: FieldKey
  readonly row: number
  readonly year: number | null
  readonly month: number
  readonly day: number
}

type DatePart = NonNullable<SheetTemplate['layout']['dateParts']>[number]

const bare = ['年', '月', '日'] as const

interface Spelled {
  readonly spellings: readonly ReadonlySet<string>[]
  readonly ends: WordEnds
}
const known = new WeakMap<DatePart, Spelled>()
function spelledIn(datePart: DatePart): Spelled {
  let found = known.get(datePart)
  if (!found) {
    const spellings = datePart.headers.map((some) => new Set(some.flatMap(foldsOf)))
    const ends = new WordEnds([...bare, ...spellings.flatMap((some) => [...some])])
    known.set(datePart, (found = { spellings, ends }))
  }
  return found
}

/** The columns of dates kept in three: by their own headers, or 年, 月, 日 below the field's. */
export function findDateParts(template: SheetTemplate, grid: HeadGrid): readonly DatePartHeads[] {
  const { own } = spellingsIn(template)
  const taken = new Set<string>()
  return (template.layout.dateParts ?? []).flatMap((datePart) => {
    const { field } = datePart
    const { spellings, ends } = spelledIn(datePart)
    const isPart = (part: number, row: number, column: number): boolean => {
      if (!grid.mayEnd(row, column, ends)) return false
      const [full, short] = grid.words(row, column)
      if (full === '' || (taken.size > 0 && taken.has(`${row},${column}`))) return false
      if (spellings[part]?.has(full) || spellings[part]?.has(short)) return true
      return full === bare[part] && row > 0 && own.get(groupOver(grid, row - 1, column))?.field === field
    }
    for (let row = 0; row < grid.height; row++) {
      const columnOf = (part: number): number | null => {
        for (let column = 0; column < grid.width; column++) if (isPart(part, row, column)) return column
        return null
      }
      const [year, month, day] = [columnOf(0), columnOf(1), columnOf(2)]
      if (month === null || day === null) continue
      for (const column of [year, month, day]) if (column !== null) taken.add(`${row},${column}`)
      return [{ field, row, year, month, day }]
    }
    return []
  })
}
