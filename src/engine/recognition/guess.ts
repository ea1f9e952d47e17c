import { fields, type FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import { assign } from './assign'
import type { Claim, Headed, Settled } from './columns'
import { nearTo, type Nearness } from './near'
import { because, question } from './reasons'
import { isPerson, isTelling, suits } from './suits'

/** How much a column could be a field. */
interface Chance {
  readonly field: FieldKey
  readonly worth: number
  readonly by: 'near' | 'content'
  /** Enough to take it without asking. */
  readonly sure: boolean
  readonly near: Nearness | undefined
  readonly fit: number
}

/** A header so like a field's may be it; one that is less so is asked about only where the cells tell. */
const LIKE = 0.4
const SOMEWHAT = 0.3
/** Chances this close are a tie. */
const MARGIN = 0.08

/** The columns that no header names exactly: one best assignment to the fields left, and a question where it is not certain. */
export function guess(
  template: SheetTemplate,
  headed: Headed,
  claims: ReadonlyMap<number, Claim>,
  candidates: readonly number[],
): { readonly found: ReadonlyMap<number, Claim>; readonly doubts: Settled['doubts'] } {
  const taken = new Set([...claims.values()].map(({ field }) => field))
  const left = (Object.keys(template.columns) as FieldKey[]).filter((field) => !taken.has(field))
  const all = candidates.map((column) => chancesOf(template, headed, column, left, taken))
  const open = candidates.filter((_, at) => (all[at]?.length ?? 0) > 0)
  if (open.length === 0) return { found: new Map(), doubts: [] }
  const chances = all.filter(({ length }) => length > 0)
  const free = [...new Set(chances.flatMap((some) => some.map(({ field }) => field)))]
  const worth = chances.map((some) => free.map((field) => some.find((chance) => chance.field === field)?.worth ?? 0))
  const chosen = assign(worth)
  const found = new Map<number, Claim>()
  const doubts: Settled['doubts'][number][] = []
  open.forEach((column, at) => {
    const mine = chances[at] ?? []
    const best = mine.find(({ field }) => field === free[chosen[at] ?? -1]) ?? null
    if (!best) {
      // Outbid by another column for all that it could be: a question only where that was close.
      const [wish] = mine
      if (wish && isTwin(wish, at)) ask(column, [wish.field], twinsOf(wish, at))
      return
    }
    const rivals = mine.filter((other) => other !== best && isRival(best, other))
    const twins = twinsOf(best, at)
    if (best.sure && rivals.length === 0 && twins.length === 0) found.set(column, claimOf(headed, column, best))
    else
      ask(
        column,
        [best, ...rivals].map(({ field }) => field),
        best.sure && rivals.length === 0 ? twins : [],
      )
  })
  return { found, doubts }

  function twinsOf(chance: Chance, at: number): number[] {
    return open.filter((_, other) => {
      const same = other === at ? undefined : chances[other]?.find(({ field }) => field === chance.field)
      // Whoever has something surely better of his own is no rival.
      // Phones told by the cells alone: whoever has phones too may be the one.
      if (same !== undefined && chance.by === 'content' && fields[chance.field].type === 'phone') return true
      const own = free[chosen[other] ?? -1]
      const settled = own !== chance.field && chances[other]?.some((one) => one.field === own && one.sure)
      return same !== undefined && !settled && Math.abs(same.worth - chance.worth) < MARGIN
    })
  }
  function isTwin(chance: Chance, at: number): boolean {
    return twinsOf(chance, at).length > 0
  }
  function ask(column: number, candidates: readonly FieldKey[], twins: readonly number[]): void {
    const header = headed.written[column] ?? ''
    const names = twins.map((twin) => headed.written[twin] || headed.letter(twin))
    doubts.push({ column, header, candidates, text: question(header, headed.letter(column), candidates, names) })
  }
}

/** Worth as much, or nearly as like by its header where the cells do not tell. */
const isRival = (best: Chance, other: Chance): boolean =>
  other.worth >= best.worth - MARGIN ||
  (best.by === 'near' &&
    other.fit >= best.fit - 0.5 &&
    (other.near?.degree ?? 0) >= (best.near?.degree ?? 0) - 2 * MARGIN)

function claimOf(headed: Headed, column: number, { field, by, near, fit }: Chance): Claim {
  const header = headed.written[column] ?? ''
  return {
    field,
    by,
    told() {
      const evidence = headed.look(column)
      const confidence = by === 'content' ? 0.85 : 0.55 + 0.3 * (near?.degree ?? 0) + 0.1 * Math.max(0, fit)
      return {
        confidence: Math.round(confidence * 100) / 100,
        why:
          by === 'near' && near
            ? because.near(header, near.spelling, field, evidence)
            : because.content(header, field, evidence),
      }
    },
  }
}

function chancesOf(
  template: SheetTemplate,
  headed: Headed,
  column: number,
  free: readonly FieldKey[],
  taken: ReadonlySet<FieldKey>,
): readonly Chance[] {
  const nears = nearestOf(template, headed.spellings[column] ?? [])
  const blocked = Math.max(
    0,
    ...[...nears.values()].filter(({ field }) => taken.has(field)).map(({ degree }) => degree),
  )
  const evidence = headed.look(column)
  const chances = free.flatMap((field): Chance[] => {
    const near = nears.get(field)
    const degree = near?.degree ?? 0
    if (degree < LIKE && !isTelling(field) && !(isPerson(field) && degree >= SOMEWHAT)) return []
    const fit = suits(field, evidence, headed.profile)
    if (fit <= -0.5) return []
    const base = { field, near, fit }
    if (fields[field].type === 'phone' && evidence.holds(3) && evidence.reaches('mobile', 0.8))
      return [
        {
          ...base,
          worth: degree >= 0.6 ? 0.9 + 0.3 * degree : 0.9,
          by: degree >= 0.6 ? 'near' : 'content',
          sure: true,
        },
      ]
    const isHalfPhone = fields[field].type === 'phone' && evidence.reaches('digits', 0.4) && evidence.holds(3)
    // More like a field that has its column already.
    if (degree < blocked && !isHalfPhone) return []
    const worth = degree + 0.2 * fit
    if (degree >= 0.7 || (degree >= 0.6 && fit >= 0.4)) return [{ ...base, worth, by: 'near', sure: degree > blocked }]
    const worthAsking =
      isHalfPhone ||
      degree >= LIKE ||
      (fit >= 0.8 && (isTelling(field) || isPerson(field)) && (degree >= SOMEWHAT || isTelling(field)))
    return worthAsking ? [{ ...base, worth: worth / 2, by: degree >= SOMEWHAT ? 'near' : 'content', sure: false }] : []
  })
  return chances.sort((a, b) => b.worth - a.worth)
}

function nearestOf(template: SheetTemplate, spellings: readonly string[]): ReadonlyMap<FieldKey, Nearness> {
  const best = new Map<FieldKey, Nearness>()
  spellings.forEach((word, turn) => {
    for (const near of nearTo(template, word)) {
      // The lower tier alone says less than both together.
      const degree = near.degree - 0.05 * turn
      if (degree > (best.get(near.field)?.degree ?? 0)) best.set(near.field, { ...near, degree })
    }
  })
  return best
}
