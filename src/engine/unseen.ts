import { fieldsIn } from '../model/expression'
import { fields, type FieldKey } from '../model/field'
import type { Variant } from '../model/kpi'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import { expressionsOf, leavesOf, tablesOf, type Bases, type Leaf } from './count'
import { isDownward } from './layouts/lanes'
import type { Reading } from './reading'
import { spanOf } from './seen-reading'
import { asSeen, whyNoStandIn } from './stand-ins'
import { whoseField } from './whose'

/** Rows that are named; of more only their number is told. */
const NAMED = 5

interface Unseen {
  readonly rows: Map<Table, Set<number>>
  /** Columns whose cell is written so that only a reader understands it. */
  readonly columns: Set<FieldKey>
  /** Columns whose cell is blank: the value stands in a row above. */
  readonly above: Set<FieldKey>
  /** Why no column of ours stands in for those. */
  why?: Text
  /** Forms whose entries do not stand one below the other. */
  readonly unlisted: Set<Table>
}

/**
 * Which entries the workbook's formulas take for something else, and by which columns, in one pass for everybody: of the store (-1) and
 * of each consultant. To be asked where the two differ.
 */
export function unseenNotes(variant: Variant, bases: Bases, typed: Reading, seen: Reading): (person: number) => Text {
  const found = new Map<number, Unseen>()
  for (const leaf of expressionsOf(variant).flatMap(leavesOf)) {
    for (const table of tablesOf(leaf, bases)) compare(leaf, table, typed, seen, found)
  }
  return (person) => {
    const unseen = found.get(person)
    return unseen ? noteOf(unseen) : moreRows
  }
}

function compare(leaf: Leaf, table: Table, typed: Reading, seen: Reading, found: Map<number, Unseen>): void {
  const tests = leaf.where.map((condition) => ({
    condition,
    typed: typed.meets(table, condition),
    seen: seen.meets(table, condition),
  }))
  const [named, seenNamed] = [typed.consultants(table), seen.consultants(table)]
  const { top } = spanOf(table)
  const isSame = (field: FieldKey, entry: number, row: number): boolean =>
    Math.abs(typed.number(table, field, entry) - seen.number(table, field, row)) < 1e-9
  for (let entry = 0; entry < table.height; entry++) {
    const row = (table.rows[entry] ?? top) - top
    const counted = tests.every((test) => test.typed[entry])
    const counts = tests.every((test) => test.seen[row])
    if (!counted && !counts) continue
    const amounts = counted === counts && leaf.sum !== null && !isSame(leaf.sum, entry, row) ? leaf.sum : null
    const owner = named?.[entry] ?? -1
    const seenOwner = seenNamed?.[row] ?? -1
    const moved = seen.slots[owner] !== (seenOwner < 0 ? undefined : seenOwner)
    const isStores = counted !== counts || amounts !== null
    if (!isStores && !moved) continue
    for (const person of new Set([...(isStores ? [-1] : []), owner, seenOwner])) {
      if (person < 0 && !isStores) continue
      const unseen: Unseen = found.get(person) ?? {
        rows: new Map(),
        columns: new Set(),
        above: new Set(),
        unlisted: new Set(),
      }
      found.set(person, unseen)
      unseen.rows.set(table, (unseen.rows.get(table) ?? new Set()).add(entry))
      if (!isDownward(table)) {
        unseen.unlisted.add(table)
        continue
      }
      const differing = tests
        .filter((test) => test.typed[entry] !== test.seen[row])
        .flatMap(({ condition }) => fieldsIn(condition))
      if (amounts) differing.push(amounts)
      for (const field of moved ? [...differing, whoseField(table)] : differing) {
        if (table.columns[field]?.cells.at(entry) !== null || asSeen(table).columns[field]?.cells.at(entry) !== null)
          unseen.columns.add(field)
        else {
          unseen.above.add(field)
          unseen.why ??= whyNoStandIn(table, field)
        }
      }
    }
  }
}

const moreRows = text(
  '公式的范围里有小计等非记录行也被数入，移出后即一致',
  'The range of the formula holds lines that are no entries, such as subtotals; once they are moved out, both agree',
)
function noteOf({ rows, columns, above, why, unlisted }: Unseen): Text {
  if (unlisted.size > 0) {
    const titles = [...new Set([...unlisted].map(({ template }) => template.title))]
    return text(
      `${titles.map((title) => `《${title.zh}》`).join('')}不是一行一条的清单，公式数不到，这里写的是算好的数`,
      `Formulas cannot count ${titles.map((title) => title.en).join(', ')}, which is no list of one row each: the number itself is written`,
    )
  }
  const names = (list: ReadonlySet<FieldKey>) => [...list].map((field) => fields[field].title)
  const causes = [
    ...(columns.size > 0
      ? [text(`${zh(names(columns))}不是规范写法`, `${en(names(columns))} not in a standard form`)]
      : []),
    ...(above.size > 0 ? [text(`${zh(names(above))}没有逐行写`, `${en(names(above))} not written on every row`)] : []),
    ...(why ? [why] : []),
  ]
  const count = [...rows.values()].reduce((sum, entries) => sum + entries.size, 0)
  const told = [placesOf(rows), ...causes]
  return text(
    `有${count}行公式看不全（${told.map((one) => one.zh).join('，')}），修正后即一致`,
    `The formula misreads ${count} rows (${told.map((one) => one.en).join('; ')}); once corrected, both agree`,
  )
}

/** The first of the rows, by their numbers on the sheet. */
function placesOf(rows: Unseen['rows']): Text {
  let left = NAMED
  const parts = [...rows].flatMap(([{ rows: at, sheetName }, entries]) => {
    const named = [...entries].sort((a, b) => a - b).slice(0, left)
    left -= named.length
    const numbers = named.map((entry) => (at[entry] ?? 0) + 1)
    return numbers.length === 0
      ? []
      : [text(`“${sheetName}”第${numbers.join('、')}行`, `rows ${numbers.join(', ')} of “${sheetName}”`)]
  })
  const isAll = [...rows.values()].reduce((sum, { size }) => sum + size, 0) <= NAMED
  return text(
    `${parts.map((part) => part.zh).join('、')}${isAll ? '' : '等'}`,
    `${parts.map((part) => part.en).join(', ')}${isAll ? '' : ' and more'}`,
  )
}
const zh = (titles: readonly Text[]): string => titles.map((title) => title.zh).join('、')
const en = (titles: readonly Text[]): string => titles.map((title) => title.en).join(', ')
