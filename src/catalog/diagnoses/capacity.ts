import type { Diagnosis, Readings } from '../../model/diagnosis'
import { daysOf } from '../../model/month'
import { text } from '../../model/text'
import { percent } from '../facts/top-rows'
import { stepOf, usualOf } from '../facts/weak-step'
import { workingDaysBetween } from '../facts/working-days'

/** Share of a month's working hours that receptions and contacts take; null where neither is written down (S003). */
function loadOf({ value, month, settings }: Pick<Readings, 'value' | 'month' | 'settings'>): number | null {
  const { capacity } = settings
  const [visits, contacts] = [value('showroom-visits/all'), value('contacts/all')]
  if (visits === null && contacts === null) return null
  const owners = value('contacts/owners') ?? 0
  const reception = value('mean-dwell-time/times') ?? capacity.reception
  const minutes =
    (visits ?? 0) * reception + ((contacts ?? 0) - owners) * capacity.followUp + owners * capacity.ownerContact
  const { first, last } = daysOf(month)
  const hours = workingDaysBetween(first - 1, last, settings) * capacity.hoursPerDay
  return hours > 0 ? minutes / 60 / hours : null
}

/** Visits that the target asks for, as S002 reckons backwards: at the consultant's closing rate, or the store's where he has none. */
function visitsNeeded({ value, base, store }: Pick<Readings, 'value' | 'base' | 'store'>): number | null {
  const id = 'closing-rate/first-visits'
  const [target, closing] = [base('target-achievement/persons'), value(id) || store(id)]
  return target === null || !closing ? null : target / closing
}

/** S003's question before any funnel: too busy, too few visitors, or lost while following up? */
const capacity: Diagnosis = {
  id: 'capacity',
  title: text('忙、人气、跟进', 'Busy, visitors, or follow-up'),
  grain: 'consultant',
  reads: [
    'target-achievement/persons',
    'showroom-visits/all',
    'mean-dwell-time/times',
    'contacts/all',
    'contacts/owners',
    'showroom-visits/first',
    'closing-rate/first-visits',
  ],
  judge(readings) {
    const { of, value, base } = readings
    const load = loadOf(readings)
    const achieved = value('target-achievement/persons')
    // Who reaches the target is asked nothing.
    if (load === null || achieved === null || achieved >= 1) return null
    const visits = value('showroom-visits/first')
    const needed = visitsNeeded(readings)
    const target = base('target-achievement/persons')
    const shown = text(
      `${of}目标${target ?? '-'}台，达成${percent(achieved)}；接待和跟进约占工作时间的${percent(load)}。`,
      `${of}: target ${target ?? '-'}, achieved ${percent(achieved)}; receptions and contacts take about ${percent(load)} of the working hours.`,
    )
    if (load > 1)
      return {
        finding: shown,
        proposal: text(
          '太忙：建议减少杂务或分流接待，再看跟进。',
          'Too busy: take other duties away or share receptions before anything else.',
        ),
      }
    if (visits === null || needed === null) return null
    if (visits < needed) {
      const least = Math.ceil(needed)
      return {
        finding: text(
          `${shown.zh}按现在的成交率（本人没有成交的按全店）要首次来店${least}批，实有${visits}批。`,
          `${shown.en} At the present closing rate (the store’s for who sold none) the target needs ${least} first visits; there were ${visits}.`,
        ),
        proposal: text('人气不足：建议加强集客和邀约。', 'Too few visitors: invite more.'),
      }
    }
    const weak = readings.weakest()
    const [step, usual] = weak ? [stepOf(weak), usualOf(weak)] : []
    const [zh, en] = step && usual ? [`${step.zh}（${usual.zh}）`, `, ${step.en} (${usual.en})`] : ['', '']
    return {
      finding: shown,
      proposal: text(
        `时间够、来店也够，可能流失在跟进中：建议逐级看漏斗，先补最弱的一步${zh}。`,
        `Time and visitors suffice, so customers may be lost in the follow-up: look at the funnel, the weakest stage first${en}.`,
      ),
    }
  },
  source: ['S003', 'S002'],
}

export default capacity
