import { isCellError, type Cell } from '../../model/workbook'

/** The distinct values of a field, and which of them each record has. */
export interface FieldItems {
  readonly items: readonly Cell[]
  /** By record, an index into `items`. */
  readonly codes: Int32Array
}

/** Spellings that differ in case alone are one item, as in Excel; it bears the first one's spelling. */
const identity = (value: Cell): string =>
  typeof value === 'string' ? `s${value.toLowerCase()}` : isCellError(value) ? `e${value.error}` : `${value}`

/** In the order of their first record. */
export function itemsOf(cells: readonly Cell[]): FieldItems {
  const places = new Map<string, number>()
  const items: Cell[] = []
  const codes = Int32Array.from(cells, (value) => {
    const key = identity(value)
    let place = places.get(key)
    if (place === undefined) places.set(key, (place = items.push(value) - 1))
    return place
  })
  return { items, codes }
}

/** In the order in which a PivotTable lists them. */
export function sortedItemsOf(cells: readonly Cell[]): FieldItems {
  const { items, codes } = itemsOf(cells)
  const order = items.map((_, place) => place).sort((a, b) => compareItems(items[a] ?? null, items[b] ?? null))
  const moved = new Int32Array(items.length)
  for (const [place, earlier] of order.entries()) moved[earlier] = place
  return { items: order.map((place) => items[place] ?? null), codes: codes.map((code) => moved[code]!) }
}

const pinyin = new Intl.Collator('zh-CN-u-co-pinyin')
const han = /^\p{Script=Han}/u
function rank(value: Cell): number {
  if (value === null) return 5
  if (typeof value === 'string') return han.test(value) ? 2 : 1
  return typeof value === 'number' ? 0 : typeof value === 'boolean' ? 3 : 4
}

/** Numbers, words in letters, Chinese words by pinyin, FALSE and TRUE, errors, blanks, as Excel sorts. */
function compareItems(a: Cell, b: Cell): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (typeof a === 'string' && typeof b === 'string') return pinyin.compare(a, b) || (a < b ? -1 : 1)
  return typeof a === 'object' || typeof b === 'object' ? (identity(a) < identity(b) ? -1 : 1) : Number(a) - Number(b)
}
