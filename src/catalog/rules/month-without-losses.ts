import { monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { entryFields, isEmptyEntry } from '../facts/empty-entries'
import { lossDays } from '../facts/lost-cards'
import { endingOf } from '../facts/prospect-balance'
import { consultantAt } from '../facts/prospects'
import { tableRows } from '../facts/table-rows'

/** Cards that were lost in the month are told by DF01 and DF27: then this has nothing to add. */
export default workbookRule({
  code: 'DF28',
  id: 'month-without-losses',
  severity: 'info',
  title: text('本月无战败记录', 'A month without losses'),
  why: text(
    '跟着几十位客户，一个月一位都没丢，很少见：多半是没有登记，而不是都留住了',
    'Dozens of prospects and nobody lost in a month is rare: mostly they were not entered, not all kept',
  ),
  messages: {
    none: text(
      '在跟客户{n}位，{month}的流失分析表没有一位，请确认本月确实无战败',
      '{n} prospects are open and the loss table of {month} is empty: please confirm that nobody was lost',
    ),
  },
  source: ['S000', 'inferred'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [{ sequence: 1, customerName: null, lossDate: null, lossReason: null }],
          'prospect-card': Array.from({ length: 20 }, (_, index) => ({
            customerName: `客户${index + 1}`,
            model: '菱智M5',
            createdDate: '2026-02-05',
            status: '在跟',
          })),
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [{ sequence: 1, customerName: null, lossDate: null, lossReason: null }],
          'prospect-card': [
            { customerName: '陈立', model: '菱智M5', createdDate: '2026-02-05', status: '在跟' },
            { customerName: '王芳', model: '菱智M5', createdDate: '2026-02-15', status: '在跟' },
          ],
        },
      },
    ],
  },
  needsMonth: true,
  reads: {
    losses: { template: 'loss-analysis', fields: ['customerName'], optional: entryFields },
    cards: {
      template: 'prospect-card',
      fields: ['customerName', 'status'],
      optional: ['lossDate', 'orderDate', 'consultant'],
    },
  },
  *check({ losses, cards }, { settings }) {
    const isEmpty = ({ table, height }: (typeof losses)[number]): boolean => {
      for (let row = 0; row < height; row++) if (!isEmptyEntry(table, row)) return false
      return true
    }
    const empty = new Set(losses.filter(isEmpty))
    for (const form of empty) {
      const { consultant = null } = form.table.stated
      const { month } = form
      // One form of several is that of nobody in particular, a second page.
      if (month === null || (consultant === null && empty.size < losses.length)) continue
      let n = 0
      let isLost = false
      for (const { table, height } of cards) {
        const days = lossDays(tableRows([table]))
        for (let row = 0; row < height; row++) {
          if (consultant !== null && consultantAt(table, row) !== consultant) continue
          if (endingOf(table, row) === null) n++
          const day = days[row] as number
          isLost ||= day > 0 && monthOf(day) === month
        }
      }
      if (isLost || n < settings.silentMonthMinProspects) continue
      yield { in: form, row: -1, field: 'customerName', message: 'none', data: { n, month } }
      if (consultant === null) return
    }
  },
})
