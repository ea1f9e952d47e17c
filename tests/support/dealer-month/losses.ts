import type { Entry } from './entry'
import { numberIn, textIn } from './entry'
import { generalManager, salesManager } from './people'
import type { Random } from './random'
import { boughtElsewhere, gaveUp, lostContact, managerComment } from './sentences'
import type { Days } from './size'

/** The weekly meeting after a day, where the manager signs: never the day itself. */
const meetingAfter = (day: number): number => day + 7 - (day % 7)

const tellers = { 战败: boughtElsewhere, 准战败: gaveUp, 失控: lostContact }

/** The entry of a lost card: written on the evening of the loss, reviewed at the week's meeting, countersigned after the month. */
function makeLoss(random: Random, card: Entry, days: Days): Entry {
  const {
    customerName,
    phone,
    model,
    source,
    createdDate,
    initialLevel,
    level,
    consultant,
    contactCount,
    lastContactDate,
  } = card.cells
  const kind = textIn(card, 'status') as keyof typeof tellers
  const lossDate = numberIn(card, 'lossDate')
  const story = tellers[kind](random, textIn(card, 'model'))
  const loss: Entry = {
    card,
    cells: {
      sequence: null,
      customerName,
      phone,
      model,
      source,
      createdDate,
      initialLevel,
      lossDate,
      lossLevel: level,
      lossKind: kind,
      lossReason: story.reason,
      lossReasonCategory: story.category,
      lossDestination: story.destination,
      lossDealer: story.dealer,
      contactCount,
      lastContactDate,
      recordedDate: lossDate,
      consultant,
      managerCallBack: story.callBack,
      managerComment: managerComment(random, textIn(card, 'model')),
      managerSignature: salesManager,
      managerSignedDate: meetingAfter(lossDate),
      generalManagerSignature: generalManager,
      generalManagerSignedDate: days.last + 8,
    },
    lines: [],
  }
  card.loss = loss
  return loss
}

export const makeLosses = (random: Random, cards: readonly Entry[], days: Days): Entry[] =>
  cards.filter((card) => card.cells.lossDate !== null).map((card) => makeLoss(random, card, days))

/** Puts the loss table into the order in which it was written. */
export function sortLosses(losses: Entry[]): void {
  losses.sort((one, other) => Number(one.cells.recordedDate) - Number(other.cells.recordedDate))
  losses.forEach((loss, index) => (loss.cells.sequence = index + 1))
}
