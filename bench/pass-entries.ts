import { isVague, namesPurchase, plainLength } from '../src/catalog/facts/reason-quality'
import type { Settings } from '../src/model/settings'
import type { Level } from '../src/model/vocabulary'
import { columnOf, type PlainForm, type Problems } from './plain'

type Serial = number | null

/** The rules on one entry of the loss table: DF07, DF09, DF10, DF14, DF15, DF18, DF21, DF22, DF24, DF29, DF30. */
export function passLosses(loss: PlainForm, first: number, last: number, settings: Settings, problems: Problems): void {
  const created = columnOf(loss, 'createdDate')
  const lost = columnOf(loss, 'lossDate')
  const initialLevel = columnOf(loss, 'initialLevel')
  const lossLevel = columnOf(loss, 'lossLevel')
  const kind = columnOf(loss, 'lossKind')
  const reason = columnOf(loss, 'lossReason')
  const contacts = columnOf(loss, 'contactCount')
  const callBack = columnOf(loss, 'managerCallBack')
  const comment = columnOf(loss, 'managerComment')
  const manager = columnOf(loss, 'managerSignature')
  const generalManager = columnOf(loss, 'generalManagerSignature')
  const vague = new Set(settings.vagueReasons)
  const isNamed = destinations(loss)

  for (let row = 0; row < loss.height; row++) {
    const from = created[row] as Serial
    const to = lost[row] as Serial
    const life = from === null || to === null ? 0 : to - from
    if (initialLevel[row] === 'C' && life >= 0 && life <= settings.shortLifeDays) problems.add('DF07', row)
    if (life < 0) problems.add('DF30', row)
    if (to !== null && (to < first || to > last)) problems.add('DF29', row)
    const words = reason[row] as string | null
    if (words === null) problems.add('DF09', row)
    else if (isVague(words, vague, settings.reasonMinChars)) problems.add('DF10', row)
    if (kind[row] === null) problems.add('DF14', row)
    const level = (lossLevel[row] ?? initialLevel[row]) as Level | null
    if (kind[row] === '战败' && level !== 'O' && !isNamed(row)) problems.add('DF15', row)
    const n = contacts[row] as number | null
    if (n !== null && callBack[row] === null && kind[row] !== '失控' && level !== 'O') {
      const asked = level === null ? 0 : Math.floor(life / settings.cadence[level])
      const few = n <= settings.fakeLossMaxContacts || n < settings.fakeLossContactShare * asked
      if (few && !isNamed(row)) problems.add('DF18', row)
    }
    const said = comment[row] as string | null
    if (manager[row] === null) problems.add('DF21', row)
    else if (said === null || said === manager[row] || plainLength(said) < settings.commentMinChars)
      problems.add('DF22', row)
    if (generalManager[row] === null) problems.add('DF24', row)
  }
}

function destinations(loss: PlainForm): (row: number) => boolean {
  const destination = columnOf(loss, 'lossDestination')
  const dealer = columnOf(loss, 'lossDealer')
  const reason = columnOf(loss, 'lossReason')
  return (row) => {
    if (destination[row] !== null || dealer[row] !== null) return true
    const words = reason[row] as string | null
    return words !== null && namesPurchase(words)
  }
}

/** FL01: what a card needs at least. */
export function passCards(card: PlainForm, problems: Problems): void {
  const [name, phone, model] = (['customerName', 'phone', 'model'] as const).map((field) => columnOf(card, field))
  const purchaseWindow = columnOf(card, 'purchaseWindow')
  const status = columnOf(card, 'status')
  const level = columnOf(card, 'level')
  for (let row = 0; row < card.height; row++) {
    if (name![row] === null) problems.add('FL01', row)
    if (phone![row] === null) problems.add('FL01', row)
    if (model![row] === null) problems.add('FL01', row)
    const isOpen = status[row] === null || status[row] === '在跟' || status[row] === '准战败'
    if (purchaseWindow[row] === null && isOpen && level[row] !== 'O') problems.add('FL01', row)
  }
}

/** RG01: the statistics' days against the log's. */
export function passVisits(log: PlainForm, statistics: PlainForm, problems: Problems): void {
  const dates = columnOf(log, 'visitDate')
  const kinds = columnOf(log, 'visitKind')
  const totals = new Map<number, [total: number, first: number, repeat: number]>()
  for (let row = 0; row < log.height; row++) {
    const date = Math.floor(dates[row] as number)
    let day = totals.get(date)
    if (!day) totals.set(date, (day = [0, 0, 0]))
    day[0]++
    day[kinds[row] === '首次' ? 1 : 2]++
  }
  const days = columnOf(statistics, 'statisticsDate')
  const fields = (['totalVisits', 'firstVisits', 'repeatVisits'] as const).map((field) => columnOf(statistics, field))
  for (let row = 0; row < statistics.height; row++) {
    const day = totals.get(days[row] as number) ?? [0, 0, 0]
    for (let at = 0; at < 3; at++) if (fields[at]![row] !== day[at]) problems.add('RG01', row)
  }
}
