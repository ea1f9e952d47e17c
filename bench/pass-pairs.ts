import { monthOf } from '../src/model/month'
import type { Settings } from '../src/model/settings'
import { columnOf, type PlainForm, type Problems } from './plain'

type Serial = number | null
const month = (day: number): string => monthOf(day)

/** The rules that compare cards with the loss table: DF01, DF02, DF03, DF05, DF27, DF31. Phones stand for customers here. */
export function passPairs(
  loss: PlainForm,
  card: PlainForm,
  first: number,
  settings: Settings,
  problems: Problems,
): void {
  const phone = columnOf(card, 'phone')
  const name = columnOf(card, 'customerName')
  const cardByPhone = new Map<string, number>()
  const next = new Int32Array(card.height).fill(-1)
  for (let row = card.height - 1; row >= 0; row--) {
    const key = phone[row] as string
    next[row] = cardByPhone.get(key) ?? -1
    cardByPhone.set(key, row)
  }
  const cardOf = new Int32Array(loss.height)
  const entered = new Uint8Array(card.height)
  const lossPhone = columnOf(loss, 'phone')
  const lossName = columnOf(loss, 'customerName')
  const seen = new Set<string>()
  for (let row = 0; row < loss.height; row++) {
    const key = lossPhone[row] as string
    let found = cardByPhone.get(key) ?? -1
    while (found >= 0 && next[found]! >= 0 && name[found] !== lossName[row]) found = next[found]!
    cardOf[row] = found
    if (found >= 0) entered[found] = 1
    if (seen.has(key)) problems.add('DF31', row)
    else seen.add(key)
  }
  passDates(loss, card, cardOf, settings, problems)
  passMissing(loss, card, { cardOf, entered, first }, settings, problems)
}

function passDates(loss: PlainForm, card: PlainForm, cardOf: Int32Array, settings: Settings, problems: Problems): void {
  const status = columnOf(card, 'status')
  const onCard = columnOf(card, 'lossDate')
  const inTable = columnOf(loss, 'lossDate')
  const kind = columnOf(loss, 'lossKind')
  const signed = columnOf(loss, 'managerSignedDate')
  const sameDay = new Map<number, number>()
  for (let row = 0; row < loss.height; row++) {
    const at = cardOf[row]!
    const lost = at >= 0 && (status[at] === '战败' || status[at] === '失控')
    if (at < 0) problems.add('DF02', row)
    else if (!lost && status[at] !== '准战败' && kind[row] !== '准战败') problems.add('DF02', row)
    const day = inTable[row] as Serial
    const cardDay = lost ? (onCard[at] as Serial) : null
    if (cardDay !== null && day !== null && cardDay !== day) problems.add('DF03', row)
    if (day !== null && day === signed[row] && cardDay !== day) sameDay.set(day, (sameDay.get(day) ?? 0) + 1)
  }
  for (const [day, rows] of sameDay) if (rows >= settings.sameDateMinRows) problems.add('DF05', day)
}

interface Matching {
  readonly cardOf: Int32Array
  readonly entered: Uint8Array
  /** The form's first day: its month, and the months of which it carries enough late entries, are at hand. */
  readonly first: number
}

function passMissing(
  loss: PlainForm,
  card: PlainForm,
  { cardOf, entered, first }: Matching,
  settings: Settings,
  problems: Problems,
): void {
  const status = columnOf(card, 'status')
  const onCard = columnOf(card, 'lossDate')
  const consultant = columnOf(card, 'consultant')
  const inTable = columnOf(loss, 'lossDate')
  const late = new Map<string, number>()
  for (let row = 0; row < loss.height; row++) {
    const day = inTable[row] as Serial
    if (day !== null && day < first) late.set(month(day), (late.get(month(day)) ?? 0) + 1)
  }
  const lacking = new Map<string, number>()
  for (let row = 0; row < card.height; row++) {
    if (entered[row] === 1 || (status[row] !== '战败' && status[row] !== '失控')) continue
    const day = onCard[row] as Serial
    if (day === null || (day < first && !late.has(month(day)))) continue
    problems.add('DF01', row)
    const key = `${consultant[row]}|${month(day)}`
    lacking.set(key, (lacking.get(key) ?? 0) + 1)
  }
  const rows = new Map<string, number>()
  for (let row = 0; row < loss.height; row++) {
    const at = cardOf[row]!
    const lost = at >= 0 && (status[at] === '战败' || status[at] === '失控')
    const day = (lost ? (onCard[at] as Serial) : null) ?? (inTable[row] as Serial)
    if (day === null) continue
    const key = `${consultant[at]}|${month(day)}`
    rows.set(key, (rows.get(key) ?? 0) + 1)
  }
  for (const key of lacking.keys()) if ((rows.get(key) ?? 0) <= settings.fewRowsMax) problems.add('DF27', 0)
}
