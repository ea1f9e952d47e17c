import { isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { isCompany } from '../facts/company'
import { sharedEntries } from '../facts/grouped-entries'
import { lossForms } from '../facts/loss-forms'
import { peopleGroups } from '../facts/people-groups'
import { customerAt, lossDateAt, nameAt } from '../facts/prospects'
import { at, placeIn, tableRows, tablesOf } from '../facts/table-rows'

const NONE = -1

/** Families and fleets share a phone: only the same name is the same customer, and a company may lose interest in several cars. */
export default workbookRule({
  code: 'DF31',
  id: 'repeated-loss',
  severity: 'warning',
  title: text('重复登记战败', 'Repeated loss'),
  why: text(
    '同一位客户算两次，战败率偏高；战败后又跟进却没有记激活，挽回的功夫就看不见',
    'A customer counted twice inflates the lost-sale rate, and winning him back stays unseen where no reactivation is recorded',
  ),
  messages: {
    twice: text(
      '{name}已登记过一次战败，请确认是否重复登记',
      '{name} is already in the loss table: please check whether this is the same entry',
    ),
    again: text(
      '{name}{date}已登记战败，这次又登记，中间若重新跟进过请补记“战败激活”',
      '{name} was lost on {date} already: if followed up again since, please record the reactivation',
    ),
    fleet: text(
      '{name}登记了不止一次，若是一家单位的几台车可不改',
      '{name} is entered more than once: right for several cars of one company',
    ),
    sharedPhone: text(
      '{name}与{other}留的是同一个电话，若为家人或同一单位可不改',
      '{name} and {other} left the same phone: right for a family or a company',
    ),
  },
  severities: { sharedPhone: 'info', fleet: 'info' },
  source: ['inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-09', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
            { customerName: '陈立', phone: '13800000002', lossDate: '2026-03-09', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['phone'],
      optional: ['customerName', 'lossDate', 'createdDate', 'lossReason'],
    },
  },
  *check({ losses: all }) {
    const losses = lossForms(all)
    const rows = tableRows(tablesOf(losses))
    const { byPhone, phones } = peopleGroups(rows.tables)
    const shared = sharedEntries(phones, byPhone)
    const nameOf = (entry: number): string | null => at(rows, entry, nameAt)
    for (const [index, view] of losses.entries()) {
      const start = rows.starts[index] ?? 0
      for (const entry of shared) {
        const row = entry - start
        const first = byPhone.first(phones[entry]!)
        if (row < 0 || row >= view.height || first === entry) continue
        const name = nameAt(view.table, row)
        let [before, same] = [first, NONE]
        for (let one = first; one !== entry; one = byPhone.next(one)) {
          before = one
          if (name === null || (nameOf(one) ?? name) === name) same = one
        }
        const earlier = placeIn(rows, losses, same === NONE ? before : same)
        const related = [{ in: earlier.in, row: earlier.row, field: 'phone' as const }]
        const customer = customerAt(view.table, row)
        const problem = <M extends string>(message: M, data: Data) => ({
          in: view,
          row,
          field: 'phone' as const,
          message,
          data,
          related,
        })
        if (same === NONE) {
          yield problem('sharedPhone', { name: customer, other: customerAt(earlier.in.table, earlier.row) })
          continue
        }
        if (name !== null && isCompany(name)) {
          yield problem('fleet', { name: customer })
          continue
        }
        const one = lossDateAt(earlier.in.table, earlier.row)
        const two = lossDateAt(view.table, row)
        if (one === null || two === null || monthOf(one) === monthOf(two)) yield problem('twice', { name: customer })
        // A card opened since the earlier loss is the reactivation.
        else if (!isBetween(view.values.createdDate?.at(row) ?? null, one, two)) {
          yield problem('again', { name: customer, date: isoDay(Math.min(one, two)) })
        }
      }
    }
  },
})

const isBetween = (day: number | null, one: number, two: number): boolean =>
  day !== null && day > Math.min(one, two) && day <= Math.max(one, two)
