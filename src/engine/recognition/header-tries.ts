import type { Sheet } from '../../model/workbook'
import { columnLetters } from '../address'
import type { Hints } from '../locate'
import { mappedFields } from '../mapping'
import type { Candidate } from './choose'
import { evidenceOf, type Evidence } from './evidence'
import type { Units } from './dictionary'
import type { Block } from './location'
import { withRoles } from './roles'
import { segmentsOf } from './segments'
import { tieredHeaders, type Words } from './tiers'

export type Region = Block

const FEWEST = 2

/** Rows that may be a header. */
export interface Try {
  /** How many columns may have a header, by what it ends with: most rows are told by that to be none. */
  readonly most: (ends: Units) => number
  /** The same of its rows each by itself, added up: never fewer, and soon told. */
  readonly bound: (ends: Units) => number
  /** The user named columns: any row may be their header. */
  readonly isTold: boolean
  /** The header itself, made when it is asked for; null where these rows can be none. */
  readonly candidate: () => Candidate | null
}

const kept = new WeakMap<Sheet, Map<string, readonly Try[]>>()
/** The same, remembered: every template asks for them. */
export function headerTries(
  sheet: Sheet,
  words: Words,
  region: Region,
  tiers: readonly (readonly number[])[],
  hints: Hints,
): readonly Try[] {
  const { top, left, bottom, right } = region
  const said = hints.mapping === undefined ? '' : JSON.stringify(hints.mapping)
  const key = `${top} ${left} ${bottom} ${right} ${nameOf(tiers)} ${hints.profile?.id ?? ''} ${said}`
  const known = kept.get(sheet) ?? kept.set(sheet, new Map()).get(sheet)!
  let found = known.get(key)
  if (!found) known.set(key, (found = makeTries(sheet, words, region, tiers, hints)))
  return found
}

const names = new WeakMap<readonly (readonly number[])[], string>()
function nameOf(tiers: readonly (readonly number[])[]): string {
  let name = names.get(tiers)
  if (name === undefined) names.set(tiers, (name = tiers.join(' ')))
  return name
}

/** The headers that may stand in some rows of a part of a sheet. */
function makeTries(
  sheet: Sheet,
  words: Words,
  whole: Region,
  tiers: readonly (readonly number[])[],
  { profile, mapping }: Hints,
): readonly Try[] {
  const ours = new Set(Object.values(sheet.ourColumns ?? {}).map((column) => column - sheet.left))
  const looked = new Map<number, Map<number, Evidence>>()
  const inRows = new WeakMap<Units, Map<number, number>>()
  const endingIn = (ends: Units, row: number): number => {
    let counts = inRows.get(ends)
    if (!counts) inRows.set(ends, (counts = new Map()))
    let count = counts.get(row)
    if (count === undefined) counts.set(row, (count = endingLike(ends, words, [row], whole)))
    return count
  }
  return tiers.map((rows) => {
    let made: Candidate | null | undefined
    return {
      most: (ends) => (rows.length === 1 ? endingIn(ends, rows[0]!) : endingLike(ends, words, rows, whole)),
      bound: (ends) => {
        let sum = 0
        for (let tier = 0; tier < rows.length; tier++) sum += endingIn(ends, rows[tier]!)
        return sum
      },
      isTold: Object.keys(mapping?.columns ?? {}).length > 0,
      candidate: () => (made === undefined ? (made = makeCandidate(rows)) : made),
    }
  })

  function makeCandidate(rows: readonly number[]): Candidate | null {
    const last = rows.at(-1) ?? 0
    if (!areTiers(words, rows)) return null
    const within = tieredHeaders(words, rows).map((spellings, column) =>
      column >= whole.left && column < whole.right ? spellings : [],
    )
    // Where the header begins anew further right, it is tried for its first block alone.
    const region = { ...whole, right: Math.min(whole.right, segmentsOf(within)[0]?.right ?? whole.right) }
    const inside = (column: number): boolean => column >= region.left && column < region.right
    const tiered = within.map((spellings, column) => (inside(column) ? spellings : []))
    if (tiered.filter((spellings) => spellings.length > 0).length < FEWEST) return null
    const written = tiered.map(([header = '']) => header)
    const places = written.map((_, column) => sheet.left + column)
    // A mapping names a column by its whole header or by the word right above the cells.
    const below = tiered.map(([header = '', lower = header]) => lower)
    const toldBelow = mappedFields(mapping ?? null, below, places)
    const told = mappedFields(mapping ?? null, written, places).map((field, column) => field ?? toldBelow[column])
    const evidence = looked.get(last) ?? looked.set(last, new Map()).get(last)!
    const above = wordsAbove(words, region, rows[0] ?? 0)
    return {
      headed: {
        spellings: withRoles(tiered).map((spellings, column) => (ours.has(column) ? [] : spellings)),
        written,
        look(column) {
          let seen = evidence.get(column)
          if (!seen) {
            const cells = sheet.columns[column]
            seen = evidenceOf(cells && inside(column) ? cells : nothing, last + 1, region.bottom)
            evidence.set(column, seen)
          }
          return seen
        },
        told,
        isOurs: (column) => ours.has(column),
        letter: (column) => columnLetters(sheet.left + column),
        profile,
      },
      place: {
        headerRows: rows,
        block: region,
        title: [sheet.name, above].join(' '),
        above,
        worksheetColumn: (column) => sheet.left + column,
      },
    }
  }
}

const nothing = { length: 0, at: () => null }

/** The words above a header: of its own columns, else of the whole width. */
function wordsAbove(words: Words, { top, left, right }: Region, row: number): string {
  const lines = Array.from({ length: Math.max(0, row - top) }, (_, at) => words.of(top + at))
  const own = lines.map((line) => line.slice(left, right).join(' ')).join(' ')
  return own.trim() !== '' ? own : lines.flat().join(' ')
}

/** The lowest word of each column ends its header, whatever tiers stand above; 0 where these rows can be no header. */
function endingLike(ends: Units, words: Words, rows: readonly number[], { left, right }: Region): number {
  if (!areTiers(words, rows)) return 0
  const lowest = words.endings(rows.at(-1)!)
  let count = 0
  for (let column = left; column < right; column++) {
    let unit = lowest[column]!
    for (let tier = rows.length - 2; tier >= 0 && unit === 0; tier--) unit = words.endings(rows[tier]!)[column]!
    if (unit !== 0 && ends.pass(unit)) count++
  }
  return count
}

const areTiers = (words: Words, rows: readonly number[]): boolean =>
  (rows[0] ?? 0) >= 0 && (rows.at(-1) ?? 0) < words.height && rows.every((row, tier) => tier === 0 || words.isTier(row))
