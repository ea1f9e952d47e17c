import type { Comparison, Condition } from '../model/expression'
import { fields } from '../model/field'
import { matchKey } from '../model/match-key'
import type { Profile } from '../model/profile'
import type { Table } from '../model/table'
import type { Cell } from '../model/workbook'
import { alsoWritten } from './also-written'
import { edgesOf, type EdgeTest } from './edges'
import { yes } from './parse'

/** One criterion of COUNTIFS: a date against an edge of the period, or alternatives of which a cell fits one at most. */
export type Criterion =
  | { readonly kind: 'edge'; readonly test: EdgeTest }
  | {
      readonly kind: 'any'
      readonly alternatives: readonly string[]
      readonly fits: (cell: Cell) => boolean
      /** The logical value TRUE as well. */
      readonly ticked?: true
    }
  /** Either of two, or both: one program's wildcards match numbers as well, another's only text. */
  | { readonly kind: 'either'; readonly two: readonly [string, string]; readonly fits: (cell: Cell) => boolean }

/**
 * What a condition on one field says in COUNTIFS, and which raw cells fit there: what the profile spells, what stands in the table's
 * column and means the same, and only true dates.
 */
export function criteriaOf(
  condition: Exclude<Condition, Comparison>,
  profile: Profile,
  table?: Table,
): readonly Criterion[] {
  const edges = edgesOf(condition, profile.settings)
  if (edges) return edges.map((test) => ({ kind: 'edge', test }))
  if ('lacks' in condition) return condition.lacks.map(lacking)
  if ('holds' in condition) return [holding(condition.holds)]
  if ('over' in condition) return [above(condition.over)]
  if ('is' in condition) return [oneOf(spellings(condition.field, condition.is, profile), condition, table)]
  if ('yes' in condition) return [oneOf([...yes], condition, table)]
  return [fields[condition.field].type === 'phone' ? phone : filled]
}

function spellings(field: Condition['field'], word: string, profile: Profile): readonly string[] {
  const { vocabulary } = fields[field]
  const others: Readonly<Record<string, readonly string[]>> = vocabulary ? profile.vocabularies[vocabulary] : {}
  return [word, ...(others[word] ?? [])]
}

/** COUNTIFS folds case and reads number-like text as a number: a word that it cannot tell from another may stand once only. */
function oneOf(words: readonly string[], condition: Condition, table: Table | undefined): Criterion {
  // As a criterion the word true means the logical value, which one program counts as 1 and another does not.
  const asText = words.filter((word) => word.toLowerCase() !== 'true')
  const also = table && alsoWritten(table, condition, asText)
  const byKey = new Map([...asText, ...(also?.words ?? [])].map((word) => [matchKey(word), word]))
  const alternatives = [...byKey.values()].map(literal)
  return also?.isTicked
    ? { kind: 'any', alternatives, fits: (cell) => cell === true || byKey.has(matchKey(cell)), ticked: true }
    : { kind: 'any', alternatives, fits: (cell) => byKey.has(matchKey(cell)) }
}

function lacking(word: string): Criterion {
  const sought = word.toLowerCase()
  return {
    kind: 'any',
    alternatives: [`<>*${escapeWildcards(word)}*`],
    fits: (cell) => typeof cell !== 'string' || !cell.toLowerCase().includes(sought),
  }
}

function holding(word: string): Criterion {
  const sought = word.toLowerCase()
  return {
    kind: 'any',
    alternatives: [`*${escapeWildcards(word)}*`],
    fits: (cell) => typeof cell === 'string' && cell.toLowerCase().includes(sought),
  }
}
const above = (least: number): Criterion => ({
  kind: 'any',
  alternatives: [`>${least}`],
  fits: (cell) => typeof cell === 'number' && cell > least,
})

const filled: Criterion = {
  kind: 'either',
  // Formulas that yield an empty text are blank to us: `<>` would count them.
  two: ['?*', '>=-9E+307'],
  fits: (cell) => (typeof cell === 'string' && cell !== '') || typeof cell === 'number',
}
const phone: Criterion = {
  kind: 'either',
  two: ['1??????????', '>=10000000000'],
  fits: (cell) => (typeof cell === 'string' ? /^1.{10}$/s.test(cell) : typeof cell === 'number' && cell >= 1e10),
}

export const escapeWildcards = (word: string): string => word.replace(/[~*?]/g, '~$&')
/** A criterion that means the word itself. */
const literal = (word: string): string => (/^[<>=]/.test(word) ? '=' : '') + escapeWildcards(word)
