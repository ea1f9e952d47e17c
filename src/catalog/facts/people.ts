import type { Table } from '../../model/table'
import { asName, asPhone } from './prospects'
import { NO_WORD, numberOfWord, wordNumbers } from './word-numbers'

/** Whom the entries of a table are about, as numbers of words; what a table does not tell has no column. */
export interface People {
  readonly phones: Int32Array
  readonly names: Int32Array
  readonly consultants: Int32Array
}

const NOTHING = new Int32Array(0)
const known = new WeakMap<Table, People>()

/** Every list is as long as the table, or empty; NO_WORD where nothing stands. */
export function peopleOf(table: Table): People {
  let found = known.get(table)
  if (!found) known.set(table, (found = lazyPeople(table)))
  return found
}

/** Numbers whom the entries of tables are about, column by column: of long tables each takes a while. */
export function* peopleAhead(tables: readonly Table[]): Iterable<Int32Array> {
  for (const people of tables.map(peopleOf)) {
    yield people.phones
    yield people.names
    yield people.consultants
  }
}

function lazyPeople(table: Table): People {
  const { phone, customerName } = table.columns
  let [phones, names, consultants]: (Int32Array | undefined)[] = []
  return {
    get phones() {
      return (phones ??= phone ? wordNumbers(phone, asPhone) : NOTHING)
    },
    get names() {
      return (names ??= customerName ? wordNumbers(customerName, asName) : NOTHING)
    },
    get consultants() {
      return (consultants ??= consultantsOf(table))
    },
  }
}

/** Who is stated once for the whole table stands for every blank. */
function consultantsOf(table: Table): Int32Array {
  const { columns, stated, height } = table
  const own = columns.consultant ? wordNumbers(columns.consultant, asName) : NOTHING
  if (!stated.consultant) return own
  const one = numberOfWord(stated.consultant, table)
  return Int32Array.from({ length: height }, (_, row) => {
    const number = own[row] ?? NO_WORD
    return number === NO_WORD ? one : number
  })
}

const nobody = {}
const statedOnce = new Map<string, object>()
/** What a computation about people may be kept by: it holds as long as these are the very same. */
export function peopleKeys({ columns, stated, rows }: Table): readonly object[] {
  const said = stated.consultant
  if (said && !statedOnce.has(said)) statedOnce.set(said, {})
  const { phone = nobody, customerName = nobody, consultant = nobody } = columns
  return [rows, phone, customerName, consultant, said ? statedOnce.get(said)! : nobody]
}
