import { foldWord } from '../../model/fold'
import { daysOf, monthOf, type MonthId } from '../../model/month'
import type { Profile } from '../../model/profile'
import type { Table } from '../../model/table'
import { markedLevel } from './marked-level'
import { personIndex } from './person-index'
import { endingOf } from './prospect-balance'
import { remember } from './remember'
import { isProbablyIn } from './staff-of'
import { at } from './table-rows'

const person = ['customerName', 'phone', 'model', 'consultant'] as const
/** Where a loss may be seen beside the cards, for the rules that count it. */
export const seenReadings = {
  follow: {
    template: 'follow-up-log',
    fields: ['customerName', 'status'],
    optional: [...person, 'lossDate'],
    dispensable: true,
  },
  contacts: {
    template: 'contact-log',
    fields: ['contactDate'],
    optional: [...person, 'status', 'level', 'contactMark'],
    either: ['status', 'level', 'contactMark'],
    dispensable: true,
  },
  reports: { template: 'daily-report', fields: ['reportDate', 'level'], optional: person, dispensable: true },
} as const

/** A loss that a follow-up log, a contact log or a daily report tells of, and neither a card nor the loss table. */
export interface SeenLoss {
  readonly table: Table
  readonly row: number
  readonly field: 'status' | 'contactMark' | 'level'
  readonly day: number
  readonly kind: '战败' | '失控'
}

const remembered = remember<readonly SeenLoss[]>()

/**
 * One a customer, at its first mark. Who is given an open level on a later day was won back; what the log's result or a card says
 * besides decides; and who stands in the loss table on nearly the same number is most likely there.
 */
export const seenLosses = (
  seen: readonly Table[],
  cards: readonly Table[],
  losses: readonly Table[],
  profile: Profile,
): readonly SeenLoss[] =>
  remembered([...seen, ...cards, ...losses, profile], () => {
    const kindOf = kindsOf(profile)
    const all = personIndex(seen)
    const ledger = personIndex(cards)
    const entered = personIndex(losses)
    const told = new Set<number>()
    const found: SeenLoss[] = []
    let first = 0
    for (const table of seen) {
      for (const { row, ...loss } of endingsIn(table, kindOf)) {
        if (told.has(first + row)) continue
        const same = all.of(table, row)
        for (const entry of same) told.add(entry)
        const isOpenAgain = (some: Table, there: number): boolean => {
          const status = some.template.id === 'follow-up-log' ? (some.columns.status?.values.at(there) ?? null) : null
          if (status !== null && status !== '战败' && status !== '失控') return true
          return (dayAt(some, there) ?? 0) > loss.day && openLevelAt(some, there, profile)
        }
        if (same.some((entry) => at(all.rows, entry, isOpenAgain))) continue
        if (ledger.of(table, row).some((card) => at(ledger.rows, card, endingOf) !== null)) continue
        if (entered.of(table, row).length > 0 || isProbablyIn(losses, table, row)) continue
        found.push({ table, row, ...loss })
      }
      first += table.height
    }
    return found
  })

/** Those of months whose form is at hand. */
export const seenSince = (seen: readonly SeenLoss[], since: ReadonlyMap<MonthId, number>): readonly SeenLoss[] =>
  seen.filter(({ day }) => day >= (since.get(monthOf(day)) ?? Infinity))

const dayAt = ({ columns }: Table, row: number): number | null =>
  (columns.contactDate ?? columns.reportDate)?.values.at(row) ?? null

const bare = (word: unknown): string => (typeof word === 'string' ? foldWord(word).replace(/[*※☆★√✓✔○●]/gu, '') : '')

/** A grid's rows carry the level of the month's first day: there only the mark was judged on the day. */
function openLevelAt({ columns }: Table, row: number, profile: Profile): boolean {
  if (columns.contactMark) {
    const level = markedLevel(columns.contactMark.values.at(row), profile)
    return level !== null && level !== 'O'
  }
  return /^[HABCD]$/u.test(columns.level?.values.at(row) ?? '')
}

type Kinds = (word: unknown) => SeenLoss['kind'] | null
/** The words and letters by which the profile says that a customer is lost. */
function kindsOf({ vocabularies: { status } }: Profile): Kinds {
  const kinds = new Map<string, SeenLoss['kind']>()
  for (const kind of ['战败', '失控'] as const)
    for (const word of [kind, ...status[kind]]) kinds.set(foldWord(word), kind)
  return (word) => kinds.get(bare(word)) ?? null
}

function* endingsIn(table: Table, kindOf: Kinds): Generator<Omit<SeenLoss, 'table'>> {
  const { columns, month, template } = table
  const { status, lossDate, contactMark, level } = columns
  const isMonthly = template.id === 'follow-up-log'
  const fields = isMonthly ? (['status'] as const) : (['status', 'contactMark', 'level'] as const)
  const cells = fields.flatMap((field) => {
    // Below a grid's mark stands the row's own level.
    if (field === 'level' && contactMark) return []
    const of = { status, contactMark, level }[field]?.cells
    return of ? [{ field, of }] : []
  })
  for (let row = 0; row < table.height; row++) {
    for (const { field, of } of cells) {
      const kind = kindOf(of.at(row))
      if (kind === null) continue
      const day = isMonthly
        ? (lossDate?.values.at(row) ?? (month === null ? null : daysOf(month).last))
        : dayAt(table, row)
      if (day !== null) yield { row, field, day, kind }
      break
    }
  }
}
