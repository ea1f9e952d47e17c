import { monthOf, monthsBetween, type MonthId } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { dayCounts } from '../facts/day-counts'
import { numbersIn } from '../facts/numbers-in'
import { rowsEnded } from '../facts/prospect-balance'

const MONTHS = 3
/** A month of fewer cards ended says nothing. */
const SMALL_MONTH_SHARE = 3

/**
 * Of the cards ended in a month (ordered or lost), the share that was lost, against the store's own three months before: S001's 65 and
 * 70% are an assumed funnel on another base.
 */
export default workbookRule({
  code: 'DF43',
  id: 'loss-rate-above-own-mean',
  severity: 'warning',
  title: text('战败率高于本店前三个月', 'Loss rate above the own mean'),
  why: text(
    '战败率忽然升高，不是市场变了就是跟进松了：当月找出原因，下个月才来得及改',
    'A rate that jumps means that the market changed or the follow-up slackened: found in the same month it can be mended in the next',
  ),
  messages: {
    above: text(
      '{month}结案{n}张卡中战败{m}张（{x}%），前三个月平均{t}%，高{k}个百分点，请分析原因',
      '{m} of the {n} cards ended in {month} were lost ({x}%), against {t}% over the three months before, {k} points more: please look for the cause',
    ),
  },
  source: ['S001', 'inferred'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'prospect-card': Array.from({ length: 60 }, (_, index) => {
            const month = index < 15 ? '2025-12' : index < 30 ? '2026-01' : index < 45 ? '2026-02' : '2026-03'
            const isLost = month === '2026-03' || index % 2 === 0
            return {
              customerName: `客户${index}`,
              model: '菱智M5',
              status: isLost ? '战败' : '成交',
              lossDate: isLost ? `${month}-09` : null,
              orderDate: isLost ? null : `${month}-09`,
            }
          }),
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'prospect-card': Array.from({ length: 60 }, (_, index) => {
            const month = index < 15 ? '2025-12' : index < 30 ? '2026-01' : index < 45 ? '2026-02' : '2026-03'
            const isLost = index % 2 === 0
            return {
              customerName: `客户${index}`,
              model: '菱智M5',
              status: isLost ? '战败' : '成交',
              lossDate: isLost ? `${month}-09` : null,
              orderDate: isLost ? null : `${month}-09`,
            }
          }),
        },
      },
    ],
  },
  needsMonth: true,
  reads: {
    cards: { template: 'prospect-card', fields: ['lossDate', 'orderDate'], optional: ['status'] },
  },
  *check({ cards }, { settings, month: asked }) {
    const [home] = cards
    const month = asked ?? home?.month ?? null
    if (!home || month === null) return
    const ended = new Map<MonthId, { lost: number; all: number }>()
    for (const { table, height, values } of cards) {
      const days = { lost: values.lossDate, ordered: values.orderDate }
      for (const ending of ['lost', 'ordered'] as const) {
        for (const [day, count] of dayCounts(numbersIn(days[ending], height), rowsEnded(table, ending))) {
          const on = monthOf(day)
          let tally = ended.get(on)
          if (!tally) ended.set(on, (tally = { lost: 0, all: 0 }))
          tally.all += count
          if (ending === 'lost') tally.lost += count
        }
      }
    }
    const now = ended.get(month)
    const before = [...ended].filter(([id]) => {
      const apart = monthsBetween(id, month)
      return apart > 0 && apart <= MONTHS
    })
    const all = before.reduce((sum, [, tally]) => sum + tally.all, 0)
    const lost = before.reduce((sum, [, tally]) => sum + tally.lost, 0)
    const small = settings.smallSample / SMALL_MONTH_SHARE
    if (!now || now.all < small || all < settings.smallSample || before.length < MONTHS) return
    // Where no order was ever entered the ledger is of lost cards alone.
    if (lost === all || before.some(([, tally]) => tally.all < small)) return
    const rate = now.lost / now.all
    const mean = lost / all
    if (rate - mean <= settings.lossRateRise) return
    const percent = (share: number): number => Math.round(share * 1000) / 10
    const data: Data = { month, n: now.all, m: now.lost, x: percent(rate), t: percent(mean), k: percent(rate - mean) }
    yield { in: home, row: -1, field: 'lossDate', message: 'above', data, subject: month }
  },
})
