import { foldWord } from '../../model/fold'
import { isoDay } from '../../model/month'
import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { isCompany } from '../facts/company'
import { namesAgree } from '../facts/person-index'
import { isMobile } from '../facts/phone'
import { customerAt, nameAt, phoneAt } from '../facts/prospects'

const visit = {
  visitDate: '2026-03-05',
  customerName: '陈立',
  phone: '13800000001',
  visitKind: '首次',
  consultant: '李静',
}

/** Looking at another model on another day is how people choose: only one day's second row counts a party twice. */
export default tableRule({
  code: 'FL22',
  id: 'party-entered-twice',
  severity: 'warning',
  title: text('同一客户一天登记几行', 'One customer on several rows of a day'),
  why: text(
    '一位客户看两款车登成两行，来店批数就多一批，留档率和成交率都被拉低',
    'A customer who looks at two models and stands on two rows counts as two parties: capture and closing rates fall',
  ),
  messages: {
    models: text(
      '{name}{date}已登记过“{other}”，这一行是“{model}”：同一客户多意向，按客户计1',
      '{name} was entered on {date} with “{other}”, and here with “{model}”: one customer of several intents counts once',
    ),
    again: text(
      '{name}{date}首次来店登记了两行，是否重复？',
      '{name} stands on two rows of first visits on {date}: entered twice?',
    ),
  },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: {
          'showroom-traffic-log': [
            { ...visit, model: '菱智M5' },
            { ...visit, model: '景逸X5' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'showroom-traffic-log': [
            { ...visit, model: '菱智M5' },
            { ...visit, visitDate: '2026-03-08', visitKind: '再次', model: '景逸X5' },
          ],
        },
      },
    ],
  },
  on: ['showroom-traffic-log'],
  fields: ['visitDate', 'phone'],
  optional: ['customerName', 'model', 'visitKind'],
  *check(view) {
    const { table } = view
    const { visitDate, model, visitKind } = view.values
    const seen = new Map<string, { readonly day: number; readonly row: number }>()
    for (let row = 0; row < view.height; row++) {
      const phone = phoneAt(table, row)
      const day = visitDate.at(row)
      if (phone === null || day === null || !isMobile(phone)) continue
      const before = seen.get(phone)
      if (before?.day !== day) {
        seen.set(phone, { day, row })
        continue
      }
      const name = nameAt(table, row)
      // Whoever came back the same day is entered as a return visit, rightly; a fleet's buyers share a phone.
      if (visitKind?.at(row) === '再次' || (name !== null && isCompany(name))) continue
      if (!namesAgree(name, nameAt(table, before.row))) continue
      const [own, other] = [model?.at(row) ?? null, model?.at(before.row) ?? null]
      const data = { name: customerAt(table, row), date: isoDay(day) }
      const related = [{ in: view, row: before.row, field: 'phone' }] as const
      if (own !== null && other !== null && foldWord(own) !== foldWord(other))
        yield { row, field: 'model', message: 'models', data: { ...data, model: own, other }, related }
      else if (visitKind?.at(row) === '首次') yield { row, field: 'phone', message: 'again', data, related }
    }
  },
})
