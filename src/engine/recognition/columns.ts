import type { FieldKey } from '../../model/field'
import type { Profile } from '../../model/profile'
import type { ColumnReading, Doubt } from '../../model/report'
import type { SheetTemplate } from '../../model/template'
import type { Text } from '../../model/text'
import { claimsOf } from './claims'
import type { Evidence } from './evidence'
import { guess } from './guess'
import { because } from './reasons'
import { foldsOf, isLayoutHeader, spellingOf, spellingsIn } from './spellings'
import { contradicts, suits } from './suits'

/** A header row, column by column of the sheet's rectangle, and what stands below it. */
export interface Headed {
  /** The spellings of each column's header, the whole first; none where it is blank. */
  readonly spellings: readonly (readonly string[])[]
  /** The headers as the sheet writes them. */
  readonly written: readonly string[]
  readonly look: (column: number) => Evidence
  /** What the user said of each column. */
  readonly told: readonly (FieldKey | 'ignore' | undefined)[]
  readonly isOurs: (column: number) => boolean
  readonly letter: (column: number) => string
  readonly profile: Profile | undefined
}
export interface Claim extends Pick<ColumnReading, 'by'> {
  readonly field: FieldKey
  /** How surely, and why: told of the form that is taken, not of those that are only tried. */
  readonly told: () => Pick<ColumnReading, 'confidence' | 'why'>
}
export interface Unclaimed {
  readonly by: 'layout' | 'mapping' | null
  readonly why: () => Text
}
export interface Settled {
  readonly claims: ReadonlyMap<number, Claim>
  /** Columns that no field claims, each with why. */
  readonly others: ReadonlyMap<number, Unclaimed>
  readonly doubts: readonly (Omit<Doubt, 'about' | 'column'> & { readonly column: number })[]
}

/** Takes each column of a header for a field of the template: as the user said, by its exact header, else by the likest one and its cells. */
export function settleColumns(template: SheetTemplate, headed: Headed): Settled {
  const claims = new Map<number, Claim>()
  headed.told.forEach((field, column) => {
    if (field !== undefined && field !== 'ignore' && template.columns[field])
      claims.set(column, { field, by: 'mapping', told: () => ({ confidence: 1, why: because.mapping(field) }) })
  })
  exact(template, headed, claims).forEach((field, column) => {
    claims.set(column, { field, by: 'header', told: () => exactly(template, headed, column, field) })
  })
  const others = new Map<number, Unclaimed>()
  const open: number[] = []
  headed.spellings.forEach((spellings, column) => {
    if (claims.has(column)) return
    const header = headed.written[column] ?? ''
    if (headed.isOurs(column)) others.set(column, { by: null, why: because.ours })
    else if (headed.told[column] === 'ignore') others.set(column, { by: 'mapping', why: because.ignored })
    else if (spellings.some((word) => isLayoutHeader(template, word)))
      others.set(column, { by: 'layout', why: () => because.layout(header) })
    else if (spellings.length > 0 || headed.look(column).holds(3)) open.push(column)
  })
  const { found, doubts } = guess(template, headed, claims, open)
  found.forEach((claim, column) => claims.set(column, claim))
  const asked = new Set(doubts.map(({ column }) => column))
  for (const column of open) {
    if (claims.has(column)) continue
    const why = asked.has(column) ? because.asked : () => whyNot(template, headed, claims, column)
    others.set(column, { by: null, why })
  }
  return { claims, others, doubts }
}

function exact(
  template: SheetTemplate,
  headed: Headed,
  told: ReadonlyMap<number, Claim>,
): ReadonlyMap<number, FieldKey> {
  const taken = new Set([...told.values()].map(({ field }) => field))
  const seen = new Set<string>()
  const spellings = headed.spellings.map((words, column) =>
    headed.isOurs(column) || headed.told[column] !== undefined ? [] : words,
  )
  const repeats = spellings.map((words) => {
    const folded = foldsOf(words[0] ?? '')[0]
    return folded !== '' && seen.has(folded) ? true : (seen.add(folded), false)
  })
  return claimsOf(template, spellings, (column, field) => {
    if (taken.has(field) || contradicts(field, () => headed.look(column))) return true
    // A header written twice means the same the second time, and nothing less exact.
    return repeats[column] === true && spellingOf(template, spellings[column]?.[0] ?? '')?.field !== field
  })
}

function exactly(template: SheetTemplate, headed: Headed, column: number, field: FieldKey): ReturnType<Claim['told']> {
  const header = headed.written[column] ?? ''
  const { own } = spellingsIn(template)
  const isOwn = (headed.spellings[column] ?? []).some((word) =>
    foldsOf(word).some((folded) => own.get(folded)?.field === field),
  )
  const fit = suits(field, headed.look(column), headed.profile)
  const other = isOwn ? otherMeaning(template, headed, column, field) : null
  return {
    confidence: (isOwn ? 0.95 : 0.85) + 0.05 * Math.max(-2, Math.min(1, fit < 0 ? 2 * fit : fit)),
    why:
      other !== null
        ? because.rather(header, field, other)
        : isOwn
          ? because.header(header, field)
          : because.spare(header, field),
  }
}

/** The column of the other field that this header might have meant. */
function otherMeaning(template: SheetTemplate, headed: Headed, column: number, field: FieldKey): string | null {
  const { own, spare } = spellingsIn(template)
  const meant = spare.get(foldsOf(headed.spellings[column]?.[0] ?? '')[0])
  if (meant === undefined || meant === field) return null
  const at = headed.spellings.findIndex(
    (words, index) =>
      index !== column && words.some((word) => foldsOf(word).some((one) => own.get(one)?.field === meant)),
  )
  return at < 0 ? null : (headed.written[at] ?? null)
}

function whyNot(template: SheetTemplate, headed: Headed, claims: ReadonlyMap<number, Claim>, column: number): Text {
  for (const word of headed.spellings[column] ?? []) {
    const field = spellingOf(template, word)?.field
    const taken = field && [...claims].find(([, claim]) => claim.field === field)
    if (taken) return because.taken(field, headed.written[taken[0]] ?? '')
  }
  return because.nothing(headed.written[column] ?? '')
}
